import { readBackingNoun } from "#lib/pipeline/votes/backing-nouns";
import { readBareState } from "#lib/pipeline/votes/bare-states";
import { readGapped } from "#lib/pipeline/votes/gapped-votes";
import { readInvertedSide } from "#lib/pipeline/votes/inverted-sides";
import { type Item, type Voter, isDash } from "#lib/pipeline/votes/items";
import { companyAfter, companyBefore, groupAt, namesAfter, standing } from "#lib/pipeline/votes/names-around";
import { type Predicate, readVerb } from "#lib/pipeline/votes/predicates";
import type { RawVote, VoteReading } from "#lib/pipeline/votes/raw-vote";
import { findEquated, findSubject } from "#lib/pipeline/votes/subjects";
import { UNREAL, isAsked, isSupposition } from "#lib/pipeline/votes/suppositions";
import { readVerbGroup } from "#lib/pipeline/votes/verb-group";
import { readPassive, readVetoNoun } from "#lib/pipeline/votes/veto-nouns";
import { wordAt } from "#lib/pipeline/votes/words";

function isFinite(predicate: Predicate): boolean {
  return predicate.form === "finite" || predicate.form === "state";
}

/** "the US's decision to vote against the text": a vote told by a noun. Shown to the teacher only. */
function readDecision(items: readonly Item[], predicate: Predicate, start: number): Voter | undefined {
  const noun = wordAt(items, start - 2) ?? "";
  if (wordAt(items, start - 1) !== "to" || !/^(decision|choice|move)$/.test(noun)) return undefined;
  const owner = wordAt(items, start - 3) === "'s" ? items[start - 4] : items[start - 3];
  if (owner?.kind !== "actor" || predicate.stance.kind !== "position") return undefined;
  const { name, kind, iso3, start: from, end } = owner.mention;
  return { name, kind, start: from, end, ...(iso3 && { iso3 }) };
}

/**
 * Reads every vote one sentence states in a verb: who, how, and where its motion may be named.
 *
 * @param items the sentence, lists of voters reduced.
 */
export function readVotes(items: readonly Item[]): VoteReading {
  const reading: VoteReading = { votes: [], leftOut: [], unnamed: [] };
  const question = wordAt(items, items.length - 1) === "?";
  let done = -1;
  for (let at = 0; at < items.length; at += 1) {
    const passive = readPassive(items, at) ?? readVetoNoun(items, at) ?? readBackingNoun(items, at);
    if (passive) {
      const group = readVerbGroup(items, at);
      if (group.negated || group.unreal || isSupposition(items, at) || question)
        reading.leftOut.push({ ruleId: "not-cast", reason: UNREAL.unreal, at });
      else reading.votes.push(passive);
      continue;
    }
    const inverted = question ? undefined : readInvertedSide(items, at);
    if (inverted) {
      reading.votes.push(inverted);
      done = inverted.at;
      continue;
    }
    const predicate = at > done ? (readVerb(items, at) ?? readJoinedThem(items, at, reading)) : undefined;
    if (!predicate) {
      readBare(items, at, reading);
      const gapped = question ? undefined : readGapped(items, at, reading.votes);
      if (gapped) reading.votes.push(gapped);
      continue;
    }
    if (/^(joined|joining)$/.test(wordAt(items, at) ?? "") || predicate.companions.length > 0)
      done = predicate.end;
    readPredicate(items, predicate, reading, question);
  }
  return reading;
}

/** "31 Labour MPs voted against it and the Greens | joined them |": the one vote that the sentence has told. */
function readJoinedThem(items: readonly Item[], at: number, reading: VoteReading): Predicate | undefined {
  if (wordAt(items, at) !== "joined" || !/^(them|him|her|it)$/.test(wordAt(items, at + 1) ?? ""))
    return undefined;
  if (items[at + 2] !== undefined && !/^[.,;]$/.test(wordAt(items, at + 2) ?? "")) return undefined;
  const told = [...reading.votes, ...reading.unnamed].map(({ stance }) => stance);
  const [stance] = told;
  const sides = new Set(told.map((one) => (one.kind === "position" ? one.position : one.kind)));
  if (stance?.kind !== "position" || sides.size !== 1) return undefined;
  const soft = reading.votes.every((vote) => vote.soft) && reading.unnamed.length === 0;
  return { stance, verb: at, end: at + 2, form: "finite", companions: [], soft };
}

/** "with Longbine in favor", "with the US opposed". */
function readBare(items: readonly Item[], at: number, reading: VoteReading): void {
  const group = groupAt(items, at);
  if (!group || wordAt(items, at - 1) !== "with" || group.named.length === 0 || group.barred) return;
  const state = readBareState(items, at + 1);
  if (!state) return;
  reading.votes.push({
    voters: group.named,
    stance: { kind: "position", position: state.position },
    at,
    objectAt: state.end,
    tier: "published",
    soft: false,
    rule: "with-state",
  });
}

function readPredicate(
  items: readonly Item[],
  predicate: Predicate,
  reading: VoteReading,
  question: boolean,
): void {
  const { verb, end, stance } = predicate;
  const verbGroup = readVerbGroup(items, verb);
  const finite = isFinite(predicate) || verbGroup.real;
  const leaveOut = (kind: keyof typeof UNREAL) =>
    reading.leftOut.push({ ruleId: `vote-${kind}`, reason: UNREAL[kind], at: verb });
  const decision = readDecision(items, predicate, verbGroup.start);
  const push = (
    voters: readonly Voter[],
    tier: RawVote["tier"],
    rule: string,
    extra: Partial<RawVote> = {},
  ) => {
    const sure = voters.filter(({ doubtful }) => !doubtful);
    const doubtful = voters.filter((voter) => voter.doubtful);
    const common = {
      stance,
      at: verb,
      objectAt: end,
      soft: predicate.soft,
      rule,
      ...(predicate.motionVerb && { motionVerb: predicate.motionVerb }),
      ...extra,
    };
    if (sure.length > 0 || extra.againstParty !== undefined)
      reading.votes.push({ voters: sure, tier, ...common });
    if (doubtful.length > 0) reading.votes.push({ voters: doubtful, tier: "candidate", ...common });
  };
  if (decision && !verbGroup.unreal && !verbGroup.negated && !question) {
    push([decision], "candidate", "decision-to-vote");
    return;
  }
  if (question) return;
  if (
    predicate.form === "bare" &&
    !verbGroup.infinitive &&
    !verbGroup.real &&
    !verbGroup.unreal &&
    !/^did$/.test(wordAt(items, verb - 1) ?? "")
  )
    return;
  if (verbGroup.unreal || isSupposition(items, verbGroup.start)) return void leaveOut("unreal");
  if (verbGroup.negated) return void leaveOut("negated");
  if (verbGroup.habitual || forYears(items, end)) return void leaveOut("habitual");
  // "Germany, which abstained when a similar text was voted on in May, voted yes": told of another vote
  if (
    wordAt(items, end) === "when" &&
    /^(who|which)$/.test(wordAt(items, verbGroup.start - 1) ?? "") &&
    wordAt(items, verbGroup.start - 2) === ","
  )
    return void leaveOut("habitual");
  if (isOfOthers(items, verbGroup.start, end)) return void leaveOut("habitual");
  if (verbGroup.governed) return void leaveOut("governed");
  // "had opposed the bill": what someone thought of it before the vote
  if (predicate.soft && wordAt(items, verbGroup.start) === "had") return void leaveOut("habitual");
  const subject = findSubject(items, verbGroup.start, finite);
  if (subject && isAsked(items, subject.at)) {
    const names = wordAt(items, end) === "?" ? namesAfter(items, end + 1, false) : [];
    if (names.length > 0) push(names, "published", "asked");
    else if (stance.kind === "position") reading.unnamed.push({ stance });
    return;
  }
  // "Voting against: A", "Abstaining were A and B" — the verb opens, the names follow.
  if (!subject && predicate.form === "participle" && opensClause(items, verbGroup.start)) {
    const names = namesAfter(items, end, true);
    if (names.length > 0)
      push([...predicate.companions, ...companyAfter(items, end), ...names], "published", "names-after");
    return;
  }
  if (!subject) return;
  const { of } = subject.group;
  const againstParty =
    of !== undefined && breaksWithParty(items, subject.at, verb) ? { againstParty: of } : {};
  if (predicate.onSide && subject.group.sort === "names") return void leaveOut("governed");
  if (subject.group.sort === "names" && subject.group.named.length > 0) {
    if (verbGroup.infinitive) return void leaveOut("unreal");
    const relative = subject.group.barred === true;
    if (relative) return void leaveOut("negated");
    const voters = standing(items, subject.group, end);
    if (voters.length < subject.group.named.length) {
      reading.leftOut.push({
        ruleId: "bloc-broken",
        reason:
          "The party is said to have voted one way except for some of its members, so it has no single vote.",
        at: verb,
      });
    }
    const tier = subject.shared ? "candidate" : "published";
    const bloc = voters.some(({ kind }) => kind === "party") ? { besideBloc: true as const } : {};
    push(
      [...voters, ...subject.joined, ...companyBefore(items, subject.at)],
      subject.shared && items.length > 45 ? tier : "published",
      "subject",
    );
    push(predicate.companions, "published", "joined");
    push(companyAfter(items, end), "published", "alongside", bloc);
    return;
  }
  if (subject.group.barred) return void leaveOut("negated");
  if (predicate.onSide) {
    const { count } = subject.group;
    const names = subject.group.named.length > 0 ? subject.group.named : namesAfter(items, end, true);
    if (count !== undefined) push(names, "published", "on-side", { ifFor: count });
    return;
  }
  // Unnamed voters: their names may stand before ("A and B were among those who"), inside, or after.
  const lean =
    verbGroup.infinitive || !finite || /^(who|that|which)$/.test(wordAt(items, verbGroup.start - 1) ?? "");
  const equated = lean ? findEquated(items, subject.at) : undefined;
  if (equated) {
    push([...equated.group.named, ...equated.joined], "published", "equated", againstParty);
    push(predicate.companions, "published", "joined");
    push(companyAfter(items, end), "published", "alongside");
    return;
  }
  if (verbGroup.infinitive) return void leaveOut("unreal");
  const { count } = subject.group;
  if (stance.kind === "position")
    reading.unnamed.push({ stance, ...(count !== undefined && { count }), ...(of !== undefined && { of }) });
  const after = subject.group.named.length > 0 ? [] : namesAfter(items, end, lean);
  push(
    [...subject.group.named, ...after, ...companyBefore(items, subject.at), ...subject.joined],
    "published",
    "named-of-many",
    againstParty,
  );
  push(predicate.companions, "published", "joined");
  push(companyAfter(items, end), "published", "alongside");
}

/** "voted for cuts for 14 years": a habit, not a vote. */
function forYears(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 8)
    .some(
      (item, step) =>
        item.key === "for" &&
        items[from + step + 1]?.kind === "number" &&
        /^(years|decades)$/.test(wordAt(items, from + step + 2) ?? ""),
    );
}

/** "Brazil, which | had voted against two similar motions since 2023 |, abstained": told of other votes. */
function isOfOthers(items: readonly Item[], start: number, end: number): boolean {
  if (wordAt(items, start) !== "had" || !/^(who|which)$/.test(wordAt(items, start - 1) ?? "")) return false;
  for (let at = end; at < end + 8 && wordAt(items, at) !== ","; at += 1)
    if (/^(since|similar|previous|earlier|past|predecessor)$/.test(wordAt(items, at) ?? "")) return true;
  return false;
}

function opensClause(items: readonly Item[], start: number): boolean {
  return (
    start === 0 ||
    /^(,|;|:|and|\*|•|also|\(|-)$/.test(wordAt(items, start - 1) ?? "") ||
    isDash(items[start - 1])
  );
}

/** "broke with their party", "bucked party lines", "crossed the aisle", "broke ranks" between subject and verb. */
function breaksWithParty(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(bucked|broke|defied|crossed|defected|rebelled)$/.test(wordAt(items, at) ?? "")) return true;
  }
  return false;
}
