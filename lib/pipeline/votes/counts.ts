import { bracketedNames, closeAfter, namesUntil, readAttached } from "#lib/pipeline/votes/attached-names";
import {
  REQUIREMENT,
  type Side,
  isHindered,
  namesCandidate,
  namesMotionSoon,
  readLabel,
  readValue,
  standsInSeries,
} from "#lib/pipeline/votes/count-words";
import { type Item, type Voter, isDash } from "#lib/pipeline/votes/items";
import { readPosition } from "#lib/pipeline/votes/positions";
import { anyPhraseAt, isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** A number of votes on one side, or a side named without a number ("abstentions from France"). */
export interface Count {
  side: Side;
  value?: number;
  /** Names the text gives beside the number: "18 against (Belarus, …)". */
  named: readonly Voter[];
  /** Items the count covers. */
  at: number;
  end: number;
  /** "the only vote against": the named are all there are. */
  closed: boolean;
}

/** One count that begins at `at`: "93 votes in favour", "none against", "18 countries voted against". */
function readCount(items: readonly Item[], at: number): Count | undefined {
  const value = readValue(items, at);
  if (value === undefined || isHindered(items, at)) return undefined;
  const item = items[at];
  // "Labour's four TDs abstained": one party's share
  if (item?.kind === "voters" && /^'s?$/.test(wordAt(items, at - 1) ?? "")) return undefined;
  // "a rival one in favour": no number
  if (item?.kind === "number" && item.key === "one" && isPronoun(items, at)) return undefined;
  const unit = item?.kind === "word";
  let end = at + 1;
  let said = false;
  let noun = item?.kind === "voters";
  // "one (United States) voted against": the names before the side
  const bracketed =
    item?.kind === "number" && wordAt(items, end) === "(" && items[end + 1]?.kind === "voters"
      ? namesUntil(items, end + 1, ")")
      : (bracketedNames(items, end, value)?.named ?? []);
  // "23 countries (full list below) to abstain"
  if (item?.kind === "voters" && wordAt(items, end) === "(") {
    const close = closeAfter(items, end);
    if (
      close - end <= 8 &&
      !items.slice(end, close).some(({ kind }) => kind === "voters" || kind === "number")
    )
      end = close;
  }
  if (bracketed.length > 0) {
    end = closeAfter(items, end);
    noun = true;
  }
  // "151 MPs representing the government voted against"
  if (item?.kind === "voters" && /^(representing|from)$/.test(wordAt(items, end) ?? "")) {
    const verb = [2, 3, 4, 5].find((step) => /^(voted|abstained)$/.test(wordAt(items, end + step) ?? ""));
    if (verb !== undefined) end += verb;
  }
  const reach = end + 6;
  for (; end < reach; end += 1) {
    const word = wordAt(items, end) ?? "";
    if (/^(votes?|ballots?)$/.test(word)) noun = true;
    else if (/^(voted|voting|cast|casting)$/.test(word)) said = true;
    else if (!(
      /^(who|that|which|were|was|are|have|has|had|states|of|them|cast|being|recorded|to|vote|chose|opted|decided)$/.test(
        word,
      ) || isAdverb(word)
    ))
      break;
  }
  const label = readLabel(items, end) ?? (said ? readActed(items, end) : undefined);
  if (!label) return undefined;
  if (unit && label.loose) return undefined;
  // "a 'no' vote from any member" states no vote; "an abstention" does.
  if (unit && /^(a|an)$/.test(item.key) && label.side !== "abstain") return undefined;
  // "the machine had recorded an abstention": one delegate's
  if (unit && /^(a|an)$/.test(item.key) && wordAt(items, at - 1) === "recorded") return undefined;
  if (unit && value === 1 && !/^(abstention|vote)$/.test(wordAt(items, label.end - 1) ?? ""))
    return undefined;
  if (
    value === 0 &&
    item?.kind === "word" &&
    !(noun || /^(abstentions?|votes?)$/.test(wordAt(items, label.end - 1) ?? ""))
  )
    return undefined;
  const listed = bracketedNames(items, label.end, value);
  if (label.loose && !noun && !said && !listed && !standsInSeries(items, label.end)) return undefined;
  if (
    /^(support|supported|supporting|backed|backing|opposed|opposing)$/.test(wordAt(items, end) ?? "") &&
    !namesMotionSoon(items, end + 1)
  )
    return undefined;
  if (
    REQUIREMENT.test(wordAt(items, label.end) ?? "") ||
    anyPhraseAt(items, label.end, ["were required", "are required", "are needed", "were needed", "is needed"])
  )
    return undefined;
  if (namesCandidate(items, label.end)) return undefined;
  const attached =
    listed ??
    (label.side === "for" && /^(of)$/.test(wordAt(items, label.end) ?? "")
      ? undefined
      : readAttached(items, label.end));
  const own = item?.kind === "voters" ? item.voters.named : bracketed;
  return {
    side: label.side,
    value,
    named: [...own, ...(attached?.named ?? [])],
    at,
    end: attached ? attached.next : label.end,
    closed: false,
  };
}

/** Whether "one" stands for a thing spoken of: "a rival | one |", "the second | one |". */
function isPronoun(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before?.kind === "word" &&
    !/^(with|and|to|by|only|just|but|from|was|were|cast|while|nor|or|got)$/.test(before.key)
  );
}

/** "21 senators voted | to uphold the impeachment |", "12 voted | to reject it |": the side told by a verb. */
function readActed(items: readonly Item[], end: number): ReturnType<typeof readLabel> {
  const to = wordAt(items, end) === "to" ? end : end - 1;
  if (
    wordAt(items, to) !== "to" ||
    !(items[to + 2] && /^(the|a|an|it|him|her|them|his|its|their)$/.test(wordAt(items, to + 2) ?? ""))
  )
    return undefined;
  const told = readPosition(items, to);
  if (told?.stance.kind !== "position") return undefined;
  const side = told.stance.position;
  return side === "for" || side === "against" ? { side, end: to + 2, loose: false } : undefined;
}

/** "In favour: 93", "Ayes 319", "Against – 18": the side first. */
function readLabelled(items: readonly Item[], at: number): Count | undefined {
  const label = readLabel(items, at);
  if (!label) return undefined;
  const before = items[at - 1];
  // "181 votes in favour | against 467"
  const opposite = label.side === "against" && /^(favou?r|for)$/.test(before?.key ?? "");
  if (
    before &&
    !opposite &&
    before.kind !== "mark" &&
    before.kind !== "number" &&
    !/^(and|votes|that|showed|were|was)$/.test(wordAt(items, at - 1) ?? "")
  )
    return undefined;
  let end = label.end;
  if (/^(votes|to|the)$/.test(wordAt(items, end) ?? ""))
    end += anyPhraseAt(items, end, ["to the right", "to the left"]) || 1;
  // "Ayes (in favor): 174"
  if (wordAt(items, end) === "(") {
    const close = closeAfter(items, end);
    if (close - end <= 5 && !items.slice(end, close).some(({ kind }) => kind === "number")) end = close;
  }
  const marked = wordAt(items, end) === ":" || isDash(items[end]);
  if (marked) end += 1;
  if (
    !marked &&
    !/^(ayes?|noes|nays?|yeas?|against|abstentions?|abstained|abstaining|contents|not-contents|not)$/.test(
      wordAt(items, at) ?? "",
    ) &&
    // "For 84, Against 30"
    !(items[at]?.text === "For" && wordAt(items, end + 1) === ",")
  )
    return undefined;
  const item = items[end];
  if (item?.kind !== "number" || readLabel(items, end + 1)) return undefined;
  return { side: label.side, value: item.value, named: [], at, end: end + 1, closed: false };
}

/** "supported by 93 votes", "received nine votes", "adopted with 137 votes", "opposed by 12 members". */
function readCarried(items: readonly Item[], at: number): Count | undefined {
  const verb = wordAt(items, at) ?? "";
  // "with the support of 454 MPs"; "voted down by 207 MPs", where "by 36 votes" would be a margin
  const backing = verb === "support" && /^(of|from)$/.test(wordAt(items, at + 1) ?? "");
  const beaten =
    /^(down|rejected|defeated)$/.test(verb) &&
    wordAt(items, at + 1) === "by" &&
    items[at + 2]?.kind === "voters";
  if (backing || beaten) {
    const group = items[at + 2];
    const value =
      group?.kind === "voters" && group.voters.sort === "general" ? group.voters.count : undefined;
    if (value === undefined || /^(to|against)$/.test(wordAt(items, at + 3) ?? "")) return undefined;
    return { side: backing ? "for" : "against", value, named: [], at: at + 2, end: at + 3, closed: false };
  }
  const carried = /^(supported|backed|approved|adopted|passed|carried|endorsed|accepted|opposed)$/.test(verb);
  const got =
    /^(received|won|got|get|gained|mustered|obtained|secured|drew|garnered|gathered|attracted|polled)$/.test(
      verb,
    );
  if (!carried && !got) return undefined;
  let end = at + 1;
  if (carried) {
    // "passed by 27 votes" is a margin, not a count
    const by = /^(supported|backed|endorsed|opposed)$/.test(verb) ? /^by$/ : /^with$/;
    if (!by.test(wordAt(items, end) ?? "")) return undefined;
    end += 1;
  } else if (isPersonBefore(items, at)) return undefined;
  while (/^(the|a|support|of|from|just|only)$/.test(wordAt(items, end) ?? "")) end += 1;
  const value = readValue(items, end);
  const item = items[end];
  if (value === undefined || item?.kind === "word" || isHindered(items, end)) return undefined;
  const backed = carried || wordAt(items, end - 1) === "of";
  const noun =
    (item?.kind === "voters" && backed) ||
    /^(votes|countries|members|states)$/.test(wordAt(items, end + 1) ?? "");
  const after = item?.kind === "voters" ? end + 1 : end + 2;
  if (!noun || readLabel(items, after) || /^(to|against)$/.test(wordAt(items, after) ?? "")) return undefined;
  return {
    side: verb === "opposed" ? "against" : "for",
    value,
    named: [],
    at: end,
    end: after,
    closed: false,
  };
}

/** A candidate receives votes too; that is no vote on a motion. */
function isPersonBefore(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (
    before > 0 &&
    (isAdverb(wordAt(items, before)) || /^(has|had|have|only|just|he|she)$/.test(wordAt(items, before) ?? ""))
  ) {
    if (/^(he|she)$/.test(wordAt(items, before) ?? "")) return true;
    before -= 1;
  }
  const item = items[before];
  return (
    item?.kind === "person" ||
    (item?.kind === "voters" && item.voters.named.some(({ kind }) => kind === "person"))
  );
}

/** "abstentions from France", "the only votes against came from X and Y", "negative votes of two members (…)". */
function readNamedSide(items: readonly Item[], at: number): Count | undefined {
  const word = wordAt(items, at) ?? "";
  let side: Side | undefined;
  let end = at + 1;
  if (/^abstentions?$/.test(word)) side = "abstain";
  else if (
    /^(negative|no|dissenting|opposing|nay)$/.test(word) &&
    /^votes?$/.test(wordAt(items, end) ?? "")
  ) {
    side = "against";
    end += 1;
  } else if (/^(yes|affirmative|supporting)$/.test(word) && /^votes?$/.test(wordAt(items, end) ?? "")) {
    side = "for";
    end += 1;
  } else if (/^votes?$/.test(word) && wordAt(items, end) === "against") {
    side = "against";
    end += 1;
  } else if (/^votes?$/.test(word) && anyPhraseAt(items, end, ["in favour", "in favor"])) {
    side = "for";
    end += 2;
  }
  if (!side) return undefined;
  const attached = readAttached(items, end);
  const closed = [1, 2].some((step) => /^(only|sole|lone|single)$/.test(wordAt(items, at - step) ?? ""));
  // "Russia cast the only negative vote": one voted so
  if (
    !attached &&
    closed &&
    /^(vote|abstention)$/.test(wordAt(items, at) ?? "") !== /^vote$/.test(wordAt(items, at + 1) ?? "")
  )
    return { side, named: [], value: 1, at, end, closed };
  if (!attached || (attached.named.length === 0 && attached.count === undefined)) return undefined;
  const value = attached.count ?? (closed ? attached.named.length : undefined);
  return {
    side,
    named: attached.named,
    at,
    end: attached.next,
    closed,
    ...(value !== undefined && { value }),
  };
}

/** "Republican (62 Yeas / 1 Nay)", "Australian Greens 11 Yes 0 No": a line of a table with one party's share. */
function isPartyLine(items: readonly Item[]): boolean {
  if (items.length > 16 || items.some(({ key }) => isVerbLike(key))) return false;
  return items.slice(0, 2).some((item) => {
    if (item.kind === "actor") return item.mention.kind === "party";
    return item.kind === "voters" && item.voters.named.some(({ kind }) => kind === "party");
  });
}

/** "Of the 84 people who spoke, 51 were in favor", "Of 900 adults polled, …": opinions of those who do not vote. */
function isOfAudience(items: readonly Item[]): boolean {
  const opening = items.slice(0, 12);
  const comma = opening.findIndex(({ key }) => key === ",");
  return (
    wordAt(items, 0) === "of" &&
    opening
      .slice(0, Math.max(0, comma))
      .some(({ key }) =>
        /^(spoke|speakers|testified|wrote|commented|commenters|responded|respondents|surveyed|polled|asked|interviewed|emails|letters|comments)$/.test(
          key,
        ),
      )
  );
}

/** All counts of a sentence, in order, never overlapping. */
export function readCounts(items: readonly Item[]): Count[] {
  const counts: Count[] = [];
  if (isPartyLine(items) || isOfAudience(items)) return counts;
  for (let at = 0; at < items.length;) {
    const count =
      readCount(items, at) ?? readLabelled(items, at) ?? readCarried(items, at) ?? readNamedSide(items, at);
    if (count) counts.push(count);
    at = count ? Math.max(count.end, at + 1) : at + 1;
  }
  return counts;
}
