import type { Position } from "#lib/domain/fact";
import type { Item, Voter } from "#lib/pipeline/votes/items";
import { MODALS, MOTION_NOUNS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { anyPhraseAt, isAdverb, wordAt } from "#lib/pipeline/votes/words";

/** How a predicate says the position: outright, or by likeness to another voter. */
export type Stance =
  | { kind: "position"; position: Position }
  /** "voted with Democrats", "voted with the majority": settled when the rest of the text is known. */
  | { kind: "alike"; with: readonly Voter[] | "majority" | "minority" | "government" | "opposition" }
  /** "voted against the Government": settled by what the Government wanted of the motion. */
  | { kind: "unlike"; with: "government" | "opposition" };

/** A verb phrase that says how its subject voted. Indexes are into the sentence's items. */
export interface Predicate {
  stance: Stance;
  /** The verb. */
  verb: number;
  /** First item after the words that give the position; the motion, if named, begins here. */
  end: number;
  form: "finite" | "participle" | "bare" | "state";
  /** Others who voted the same way: "joined Republicans in voting no". */
  companions: readonly Voter[];
  /** "supported the bill": counts only where a vote is reported. */
  soft: boolean;
  /** "voted to override the veto": the motion is told by the verb. */
  motionVerb?: string;
}

const FORM: ReadonlyMap<string, Predicate["form"]> = new Map([
  ["voted", "finite"], ["votes", "finite"], ["voting", "participle"], ["vote", "bare"],
  ["abstained", "finite"], ["abstains", "finite"], ["abstaining", "participle"], ["abstain", "bare"],
  ["vetoed", "finite"], ["vetoes", "finite"], ["vetoing", "participle"], ["veto", "bare"],
  ["opposed", "finite"], ["opposing", "participle"], ["supported", "finite"], ["supporting", "participle"],
  ["backed", "finite"], ["backing", "participle"], ["rejected", "finite"], ["rejecting", "participle"],
  ["favored", "finite"], ["favoured", "finite"], ["approved", "finite"], ["approving", "participle"],
  ["endorsed", "finite"], ["oppose", "bare"], ["support", "bare"], ["back", "bare"], ["dissented", "finite"], ["dissenting", "participle"],
]); // prettier-ignore

const SOFT: ReadonlyMap<string, Position> = new Map([
  ["opposed", "against"], ["opposing", "against"], ["rejected", "against"], ["rejecting", "against"],
  ["supported", "for"], ["supporting", "for"], ["backed", "for"], ["backing", "for"], ["favored", "for"],
  ["favoured", "for"], ["endorsed", "for"], ["oppose", "against"], ["support", "for"], ["back", "for"], ["approved", "for"], ["approving", "for"],
]); // prettier-ignore

const position = (value: Position): Stance => ({ kind: "position", position: value });

/** Verbs that turn a vote "to …" into a vote against what they name: "voted to reject the deal". */
const AGAINST_VERBS = /^(reject|defeat|kill|oppose|shelve|scrap|quash|strike)$/;

/** "late on Thursday", "Monday", "this week", "by a wide margin": what may stand between the verb and the position. */
function skipCircumstance(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const word = wordAt(items, at) ?? "";
    const next = wordAt(items, at + 1) ?? "";
    if (isAdverb(word) || /^(late|early|either|as|overnight|twice)$/.test(word)) at += 1;
    else if (WEEKDAYS.has(word)) at += /^(morning|afternoon|evening|night)$/.test(next) ? 2 : 1;
    else if (
      /^(on|last|this|in|late|early)$/.test(word) &&
      (WEEKDAYS.has(next) ||
        /^(week|month|year|morning|evening|afternoon|night|parliament|committee|2\d\d\d)$/.test(next))
    )
      at += 2;
    else if (items[at]?.kind === "pair") at += wordAt(items, at + 1) === "on" ? 1 : 1;
    else if (word === "by" && items[at + 1]?.kind === "pair") at += 2;
    else if (
      items[at]?.kind === "number" &&
      wordAt(items, at + 1) === "to" &&
      items[at + 2]?.kind === "number"
    )
      at += 3;
    else if (word === "by" && items[at + 1]?.kind === "number" && wordAt(items, at + 2) === "to") at += 4;
    else return at;
  }
}

/** What "with" or "against" is followed by, when that is a side and not a motion. */
function sideAt(
  items: readonly Item[],
  from: number,
): { side: "government" | "opposition" | "majority" | "minority"; end: number } | undefined {
  let at = from;
  while (
    /^(the|his|her|their|its|own|ruling|scottish|welsh|british|federal|minority|coalition|26-14)$/.test(
      wordAt(items, at) ?? "",
    ) ||
    items[at]?.kind === "pair"
  )
    at += 1;
  if (at - 1 >= from && wordAt(items, at - 1) === "minority" && wordAt(items, at) !== "government")
    return { side: "minority", end: at };
  const word = wordAt(items, at) ?? "";
  if (/^(government|ministers|cabinet)$/.test(word)) return { side: "government", end: at + 1 };
  if (word === "opposition") return { side: "opposition", end: at + 1 };
  if (word === "majority") return { side: "majority", end: at + 1 };
  if (word === "minority") return { side: "minority", end: at + 1 };
  if (word === "prevailing" && wordAt(items, at + 1) === "side") return { side: "majority", end: at + 2 };
  return undefined;
}

/** The position words at `at`: "against", "in favour of", "no", "present", "to approve", "down". */
function readPosition(
  items: readonly Item[],
  at: number,
): { stance: Stance; end: number; motionVerb?: string } | undefined {
  const word = wordAt(items, at);
  const next = wordAt(items, at + 1) ?? "";
  if (word === undefined) return undefined;
  if (word === "against") {
    const side = sideAt(items, at + 1);
    if (side?.side === "government" || side?.side === "opposition") {
      return { stance: { kind: "unlike", with: side.side }, end: side.end };
    }
    // "voted against his own party", "against their leader": nobody says what the party wanted.
    if (
      /^(his|her|their|its|own|party)$/.test(next) &&
      /^(own|party|leader|leaders|leadership|colleagues|whip|boss|government)$/.test(
        wordAt(items, at + 2) ?? "",
      )
    )
      return undefined;
    return { stance: position("against"), end: at + 1 };
  }
  const favour = anyPhraseAt(items, at, [
    "in favour of",
    "in favor of",
    "in favour",
    "in favor",
    "in support of",
    "in the affirmative",
  ]);
  if (favour > 0) return { stance: position("for"), end: at + favour };
  if (word === "for") {
    if (next === "and" && wordAt(items, at + 2) === "against") return undefined;
    if (
      next === "the" &&
      /^(first|second|third|last)$/.test(wordAt(items, at + 2) ?? "") &&
      /^(time)$/.test(wordAt(items, at + 3) ?? "")
    ) {
      return readPosition(items, skipCircumstance(items, at + 4));
    }
    if (
      items[at + 1]?.kind === "number" &&
      /^(hours|days|years|minutes|weeks|months)$/.test(wordAt(items, at + 2) ?? "")
    )
      return undefined;
    return { stance: position("for"), end: at + 1 };
  }
  if (/^(yes|aye|yea|affirmatively)$/.test(word)) return { stance: position("for"), end: at + 1 };
  if (word === "no" || word === "nay") {
    return next === "confidence" ? undefined : { stance: position("against"), end: at + 1 };
  }
  if (word === "present" && next !== "a") return { stance: position("abstain"), end: at + 1 };
  if (word === "down") return { stance: position("against"), end: at + 1 };
  if (word === "to") {
    if (next === "abstain") return { stance: position("abstain"), end: at + 2 };
    if (!/^[a-z]/.test(next) || items[at + 1]?.kind !== "word") return undefined;
    if (AGAINST_VERBS.test(next) || (next === "block" && namesMotion(items, at + 2))) {
      if (!namesMotion(items, at + 2)) return undefined;
      return { stance: position("against"), end: at + 2 };
    }
    return { stance: position("for"), end: at + 2, motionVerb: next };
  }
  return undefined;
}

/** Whether a motion's noun follows within a few words, before any verb or mark. */
function namesMotion(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at += 1) {
    const item = items[at];
    if (item?.kind === "mark") return false;
    if (item?.kind === "word" && (MOTION_NOUNS.has(item.key) || (at === from && item.key === "it")))
      return true;
  }
  return false;
}

/** "voted with X (against …)", "voted alongside X to …". */
function readCompany(
  items: readonly Item[],
  at: number,
): Omit<Predicate, "verb" | "form" | "soft"> | undefined {
  const word = wordAt(items, at) ?? "";
  if (!/^(with|alongside)$/.test(word) && anyPhraseAt(items, at, ["along with", "together with"]) === 0)
    return undefined;
  const start = at + (/^(with|alongside)$/.test(word) ? 1 : 2);
  const side = word === "with" ? sideAt(items, start) : undefined;
  if (side) {
    const after = readPosition(items, skipCircumstance(items, side.end));
    if (after && after.motionVerb === undefined) return { ...after, companions: [] };
    return { stance: { kind: "alike", with: side.side }, end: side.end, companions: [] };
  }
  const group = items[start];
  if (group?.kind !== "voters") return undefined;
  const companions = group.voters.sort === "names" && !group.voters.barred ? group.voters.named : [];
  const after = readPosition(items, skipCircumstance(items, start + 1));
  if (after) return { ...after, companions };
  return companions.length > 0
    ? { stance: { kind: "alike", with: companions }, end: start + 1, companions: [] }
    : undefined;
}

/** "joined X in voting against", "joined X, Y and Z to oppose": what the subject shares with those joined. */
function readJoin(items: readonly Item[], at: number): Predicate | undefined {
  const group = items[at + 1];
  if (group?.kind !== "voters") return undefined;
  let from = at + 2;
  if (wordAt(items, from) === ",") from += 1;
  if (!/^(in|to|and|by)$/.test(wordAt(items, from) ?? "")) return undefined;
  const inner = readVerb(items, from + 1) ?? readDoing(items, from + 1);
  if (!inner || inner.stance.kind !== "position") return undefined;
  const companions = group.voters.sort === "names" && !group.voters.barred ? group.voters.named : [];
  const form = wordAt(items, at)?.endsWith("ing") ? "participle" : "finite";
  return { ...inner, verb: at, form, companions: [...companions, ...inner.companions] };
}

/** "joined the Liberals in defeating the motion": what is done together tells the vote. */
function readDoing(items: readonly Item[], at: number): Predicate | undefined {
  const word = wordAt(items, at) ?? "";
  const told = /^(defeating|rejecting|blocking|sinking)$/.test(word)
    ? "against"
    : /^(passing|approving|adopting)$/.test(word)
      ? "for"
      : undefined;
  return (
    told && { stance: position(told), verb: at, end: at + 1, form: "participle", companions: [], soft: false }
  );
}

/** "cast the lone dissenting vote", "cast its vote against", "used its veto". */
function readCast(
  items: readonly Item[],
  at: number,
): Omit<Predicate, "verb" | "form" | "soft" | "companions"> | undefined {
  let found: Stance | undefined;
  for (let end = at + 1; end < Math.min(items.length, at + 8); end += 1) {
    const word = wordAt(items, end) ?? "";
    if (word === "veto" || word === "vetoes") {
      return wordAt(items, end + 1)?.startsWith("power")
        ? undefined
        : { stance: position("veto"), end: end + 1 };
    }
    if (/^(dissenting|negative|no|nay|opposing|against)$/.test(word)) found = position("against");
    else if (/^(yes|affirmative|yea|aye|favorable|favourable|supporting)$/.test(word))
      found = position("for");
    else if (/^(votes?|ballots?)$/.test(word)) {
      const after = readPosition(items, skipCircumstance(items, end + 1));
      if (found) return { stance: found, end: end + 1 };
      return after?.stance.kind === "position" ? after : undefined;
    } else if (
      !/^(the|a|an|its|his|her|their|lone|only|sole|single|deciding|tie-breaking|tiebreaking|casting|final|right|of|crucial|two|three|both)$/.test(
        word,
      ) &&
      items[end]?.kind !== "number"
    ) {
      return undefined;
    }
  }
  return undefined;
}

const ABSENT_PHRASES = [
  "take part", "participate", "cast a vote", "cast a ballot", "cast votes", "attend the vote", "cast their votes",
]; // prettier-ignore

/** "did not take part in the debate": in something else than the vote. */
function isElsewhere(items: readonly Item[], from: number): boolean {
  if (wordAt(items, from) !== "in") return false;
  return ![1, 2, 3, 4].some((step) =>
    /^(vote|votes|voting|division|ballot|process|poll|roll-call)$/.test(wordAt(items, from + step) ?? ""),
  );
}

/** "did not vote", "took no part", "missed the vote", "was absent". */
function readAbsence(items: readonly Item[], at: number): { end: number } | undefined {
  const word = wordAt(items, at) ?? "";
  const next = wordAt(items, at + 1) ?? "";
  if (/^(did|didn't|does|doesn't|have|has|had|hasn't|haven't|hadn't)$/.test(word)) {
    const verb = word.endsWith("n't") ? at + 1 : next === "not" ? at + 2 : -1;
    if (verb < 0) return undefined;
    const phrase = anyPhraseAt(items, verb, ABSENT_PHRASES);
    if (phrase > 0) return isElsewhere(items, verb + phrase) ? undefined : { end: verb + phrase };
    const voteWord = wordAt(items, verb) ?? "";
    const after = wordAt(items, verb + 1) ?? "";
    if (/^(vote|voted)$/.test(voteWord) && !/^(for|against|in|to|no|yes|down|with)$/.test(after))
      return { end: verb + 1 };
    return undefined;
  }
  if (/^(missed|skipped|boycotted|ducked)$/.test(word)) {
    return /^(vote|votes|voting|ballot|division)$/.test(wordAt(items, at + 2) ?? next)
      ? { end: at + 3 }
      : undefined;
  }
  if (/^(was|were)$/.test(word)) {
    if (next === "absent") return { end: at + 2 };
    if (next === "not" && /^(present|voting)$/.test(wordAt(items, at + 2) ?? "")) return { end: at + 3 };
    return undefined;
  }
  if (
    word === "not" &&
    next === "voting" &&
    !/^(for|against|in|to|no|yes)$/.test(wordAt(items, at + 2) ?? "")
  )
    return { end: at + 2 };
  if (word === "took" && next === "no" && wordAt(items, at + 2) === "part") return { end: at + 3 };
  if (/^(refused|declined|failed|chose|opted|elected)$/.test(word)) {
    const to = next === "to" ? at + 2 : next === "not" && wordAt(items, at + 2) === "to" ? at + 3 : -1;
    if (to < 0 || (/^(chose|opted|elected)$/.test(word) && next === "to")) return undefined;
    const phrase = anyPhraseAt(items, to, ABSENT_PHRASES);
    if (phrase > 0) return { end: to + phrase };
    return wordAt(items, to) === "vote" &&
      !/^(for|against|in|to|no|yes|down|with)$/.test(wordAt(items, to + 1) ?? "")
      ? { end: to + 1 }
      : undefined;
  }
  if (word === "sat" && next === "out" && /^(vote|division)$/.test(wordAt(items, at + 3) ?? ""))
    return { end: at + 4 };
  if (
    word === "stayed" &&
    next === "away" &&
    /vot/.test(wordAt(items, at + 4) ?? wordAt(items, at + 3) ?? "")
  )
    return { end: at + 4 };
  return undefined;
}

/** "were in favour", "was opposed": a state after a form of "to be". */
function readState(items: readonly Item[], at: number): { stance: Stance; end: number } | undefined {
  if (!/^(was|were)$/.test(wordAt(items, at) ?? "")) return undefined;
  let from = at + 1;
  while (/^(all|both|also|each)$/.test(wordAt(items, from) ?? "")) from += 1;
  const favour = anyPhraseAt(items, from, ["in favour", "in favor"]);
  if (favour > 0)
    return { stance: position("for"), end: from + favour + (wordAt(items, from + favour) === "of" ? 1 : 0) };
  if (
    wordAt(items, from) === "opposed" &&
    wordAt(items, from + 1) !== "by" &&
    wordAt(items, from + 1) !== "to"
  ) {
    return { stance: position("against"), end: from + 1 };
  }
  return undefined;
}

/** Reads the predicate whose verb stands at `at`, if one does. */
export function readVerb(items: readonly Item[], at: number): Predicate | undefined {
  const word = wordAt(items, at);
  if (word === undefined) return undefined;
  const plain = { verb: at, companions: [], soft: false };
  const absence = readAbsence(items, at);
  if (absence)
    return {
      ...plain,
      stance: position("absent"),
      end: absence.end,
      form: word === "not" ? "participle" : "finite",
    };
  const state = readState(items, at);
  if (state) return { ...plain, ...state, form: "state" };
  if (/^(joined|joining)$/.test(word)) return readJoin(items, at);
  if (
    /^(cast|casting|used|using|exercised|exercising|wielded|wielding|invoked|employed|issued)$/.test(word)
  ) {
    const cast = readCast(items, at);
    return cast && { ...plain, ...cast, form: word.endsWith("ing") ? "participle" : "finite" };
  }
  if (
    /^(changed|switched|flipped)$/.test(word) &&
    /^(his|her|its|their)$/.test(wordAt(items, at + 1) ?? "") &&
    /^votes?$/.test(wordAt(items, at + 2) ?? "")
  ) {
    const to = wordAt(items, at + 3) === "from" ? at + 5 : at + 3;
    const after = wordAt(items, to) === "to" ? readPosition(items, to + 1) : undefined;
    return after && { ...plain, ...after, form: "finite" };
  }
  if (word === "opted" && wordAt(items, at + 1) === "against")
    return { ...plain, stance: position("against"), end: at + 2, form: "finite", soft: true };
  if (/^refrain(ed|ing)$/.test(word) && anyPhraseAt(items, at + 1, ["from voting"])) {
    return {
      ...plain,
      stance: position("abstain"),
      end: at + 3,
      form: word.endsWith("ing") ? "participle" : "finite",
    };
  }
  const form = FORM.get(word);
  if (!form) return undefined;
  if (word.startsWith("abst")) {
    let end = at + 1;
    if (anyPhraseAt(items, end, ["from voting", "in the vote", "from the vote"]))
      end += wordAt(items, end) === "in" || wordAt(items, end + 1) === "the" ? 3 : 2;
    return { ...plain, stance: position("abstain"), end, form };
  }
  if (word.startsWith("veto")) {
    return /^(power|powers|threat|threats|override|overrides|holders?|holding)$/.test(
      wordAt(items, at + 1) ?? "",
    )
      ? undefined
      : { ...plain, stance: position("veto"), end: at + 1, form };
  }
  if (word.startsWith("dissent")) {
    return /^(votes?|opinions?|views?|voices?)$/.test(wordAt(items, at + 1) ?? "")
      ? undefined
      : { ...plain, stance: position("against"), end: at + 1, form };
  }
  const soft = SOFT.get(word);
  if (soft)
    return namesMotion(items, at + 1)
      ? { ...plain, stance: position(soft), end: at + 1, form, soft: true }
      : undefined;
  const from = skipCircumstance(items, at + 1);
  const company = readCompany(items, from);
  if (company) return { ...plain, ...company, form };
  const stance = readPosition(items, from);
  return stance && { ...plain, ...stance, form };
}

/** "with the US in favour", "with Russia opposed": a state of the list before it, without a verb. */
export function readBareState(
  items: readonly Item[],
  at: number,
): { position: Position; end: number } | undefined {
  const favour = anyPhraseAt(items, at, ["in favour", "in favor", "voting in favour", "in support"]);
  if (favour > 0) return { position: "for", end: at + favour };
  const word = wordAt(items, at) ?? "";
  if (/^(against|opposed)$/.test(word) && !MODALS.has(wordAt(items, at + 1) ?? ""))
    return { position: "against", end: at + 1 };
  if (word === "absent") return { position: "absent", end: at + 1 };
  return undefined;
}
