import type { Position } from "#lib/domain/fact";
import { isDash, type Item, type Voter, type VoterGroup } from "#lib/pipeline/votes/items";
import { readBareState, readVerb, type Predicate, type Stance } from "#lib/pipeline/votes/predicates";
import { findEquated, findSubject } from "#lib/pipeline/votes/subjects";
import { readVerbGroup } from "#lib/pipeline/votes/verb-group";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/** Voters and how a construction says they voted; the motion is not settled yet. */
export interface RawVote {
  voters: readonly Voter[];
  stance: Stance;
  /** Item index of the verb or count that says so. */
  at: number;
  /** Where the motion, if named, begins. */
  objectAt: number;
  tier: "published" | "candidate";
  /** Only counts where the text around it reports a vote. */
  soft: boolean;
  /** The construction, for tests and rejections. */
  rule: string;
  motionVerb?: string;
  /** "bucked party lines and voted against": the party's own vote was the other way. */
  againstParty?: string;
  /** The number of voters is a count of one side: "the only country to vote against". */
  closed?: boolean;
}

/** A construction that was looked at and left out. */
export interface LeftOut {
  ruleId: string;
  reason: string;
  at: number;
}

export interface VoteReading {
  votes: RawVote[];
  leftOut: LeftOut[];
  /** The last position said of voters the sentence does not name; a list below it may name them. */
  unnamed?: Stance;
}

const EXCEPT = [
  "except",
  "apart from",
  "with the exception of",
  "other than",
  "save for",
  "bar",
  "aside from",
  "but not",
  "with exception of",
];
const COMPANY = [
  "alongside",
  "along with",
  "together with",
  "joined by",
  "joining",
  "as did",
  "as well as",
  "in company with",
  "followed by",
];

function groupAt(items: readonly Item[], at: number): VoterGroup | undefined {
  const item = items[at];
  return item?.kind === "voters" ? item.voters : undefined;
}

function isFinite(predicate: Predicate): boolean {
  return predicate.form === "finite" || predicate.form === "state";
}

/** Names given after a predicate said of unnamed voters: "countries that voted against it were A and B". */
function namesAfter(items: readonly Item[], from: number, allowBe: boolean): readonly Voter[] {
  const limit = Math.min(items.length, from + 22);
  for (let at = from; at < limit; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (at > from && readVerb(items, at) && !/^(opposed|supported|backed)$/.test(word)) return [];
    if (word === ";" || /^(while|whereas|but)$/.test(word)) return [];
    // Another count begins: its names are its own.
    const item = items[at];
    if (item?.kind === "number" && (wordAt(items, at + 1) === "(" || readsCount(items, at))) return [];
    if (at > from && item?.kind === "voters" && item.voters.count !== undefined) return [];
    const marked = word === ":" || isDash(items[at]) || word === "(";
    let next = at;
    if (marked || word === ",") next += 1;
    const phrase = anyPhraseAt(items, next, [
      "including",
      "such as",
      "namely",
      "among them",
      "notably",
      "among them were",
      "which included",
    ]);
    next += phrase;
    const be =
      allowBe &&
      !marked &&
      /^(were|was|are|include|included|includes|including)$/.test(wordAt(items, next) ?? "");
    if (be) next += 1;
    if (!(marked || phrase > 0 || be)) continue;
    if (wordAt(items, next) === ":") next += 1;
    while (
      /^(major|key|the|all|also|mainly|mostly|european|western|powers|its|of|both|permanent|fellow|by)$/.test(
        wordAt(items, next) ?? "",
      )
    )
      next += 1;
    let group = groupAt(items, next);
    // "major European powers such as Germany": unnamed voters, then names
    if (group && group.named.length === 0) {
      const inner = anyPhraseAt(items, next + 1, ["such as", "like", "including"]);
      group = inner > 0 ? groupAt(items, next + 1 + inner) : group;
    }
    if (group && group.named.length > 0 && !group.barred) return group.named;
    if (be || phrase > 0) return [];
  }
  return [];
}

/** Names that go along with the subject, after the predicate: "voted against it alongside Russia and Belarus". */
function companyAfter(items: readonly Item[], from: number): readonly Voter[] {
  for (let at = from; at < Math.min(items.length, from + 26); at += 1) {
    const word = wordAt(items, at) ?? "";
    if (word === ";" || /^(while|whereas|but|after|because)$/.test(word)) return [];
    const phrase = anyPhraseAt(items, at, COMPANY);
    if (phrase > 0) {
      const group =
        groupAt(items, at + phrase) ??
        groupAt(items, at + phrase + (wordAt(items, at + phrase) === "the" ? 1 : 0));
      return group && !group.barred && group.sort === "names" ? group.named : [];
    }
    if (at > from && readVerb(items, at)) return [];
  }
  return [];
}

/** Names a sentence opens with: "Alongside the US, the countries voting against included …". */
function companyBefore(items: readonly Item[], subjectAt: number): readonly Voter[] {
  const phrase = anyPhraseAt(items, 0, [
    "alongside",
    "along with",
    "together with",
    "joining",
    "like",
    "besides",
    "in addition to",
  ]);
  const group = groupAt(items, phrase);
  if (phrase === 0 || !group || group.sort !== "names" || group.barred) return [];
  return wordAt(items, phrase + 1) === "," && subjectAt === phrase + 2 ? group.named : [];
}

/** Whether a number is followed by a side: "… , two abstained". */
function readsCount(items: readonly Item[], at: number): boolean {
  return [1, 2, 3].some((step) =>
    /^(abstained|abstaining|abstentions?|against|voted|voting)$/.test(wordAt(items, at + step) ?? ""),
  );
}

function hasExcept(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at += 1) {
    if (anyPhraseAt(items, at, EXCEPT)) return true;
    if (wordAt(items, at) === ";") return false;
  }
  return false;
}

/** Blocs the same sentence breaks, and voters nothing is said of. */
function standing(items: readonly Item[], group: VoterGroup, end: number): readonly Voter[] {
  if (group.barred) return [];
  return hasExcept(items, end)
    ? group.named.filter(({ kind }) => kind !== "party" && kind !== "group")
    : group.named;
}

/** "was vetoed by Russia": the agent of a passive. */
function readPassive(items: readonly Item[], at: number): RawVote | undefined {
  if (wordAt(items, at) !== "vetoed") return undefined;
  let by = at + 1;
  if (/^(twice|again|on|today|yesterday)$/.test(wordAt(items, by) ?? "")) by += 1;
  if (wordAt(items, by) !== "by") return undefined;
  const group = groupAt(items, by + 1) ?? groupAt(items, by + 2);
  if (!group || group.barred || group.named.length === 0) return undefined;
  const stance: Stance = { kind: "position", position: "veto" };
  return { voters: group.named, stance, at, objectAt: -1, tier: "published", soft: false, rule: "vetoed-by" };
}

const DENIED =
  /^(no|not|without|any|potential|possible|threatened|likely|lack|absence|avoid|avoiding|threat|threats|prospect|possibility|risk|face|facing|barring|unless|requires|require|required|needs|need|must|could|can|may|right|power|powers|if)$/;

/** "a lack of veto by", "no veto from", "the threat of a veto by": a veto that was not cast. */
function isDeniedVeto(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    if (DENIED.test(wordAt(items, before) ?? "")) return true;
  }
  return items.some((_, index) => /^(requires|require|needs)$/.test(wordAt(items, index) ?? ""));
}

/** "owing to a veto by Russia and China", "vetoes from the US". */
function readVetoNoun(items: readonly Item[], at: number): RawVote | undefined {
  if (!/^veto(es)?$/.test(wordAt(items, at) ?? "")) return undefined;
  if (isDeniedVeto(items, at)) return undefined;
  let by = at + 1;
  if (/^(cast|wielded|exercised|used)$/.test(wordAt(items, by) ?? "")) by += 1;
  if (!/^(by|from|of)$/.test(wordAt(items, by) ?? "")) return undefined;
  by += 1;
  if (wordAt(items, by) === "the") by += 1;
  const group = groupAt(items, by);
  if (!group || group.barred || group.named.length === 0) return undefined;
  const stance: Stance = { kind: "position", position: "veto" };
  return { voters: group.named, stance, at, objectAt: -1, tier: "published", soft: false, rule: "veto-by" };
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

const UNREAL: Readonly<Record<"negated" | "unreal" | "habitual" | "governed", LeftOut["reason"]>> = {
  negated: "The sentence says how someone did not vote, which does not tell how they did.",
  unreal: "The sentence speaks of a vote that was expected, wished or possible, not of one that was cast.",
  habitual: "The sentence speaks of votes in general, not of one vote.",
  governed: "The sentence mentions a way of voting without stating that it happened.",
};

/** A sentence that asks or supposes states no vote. */
function isSupposition(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = wordAt(items, before);
    if (word === ";" || word === "that") return false;
    if (word === "," && !isInsideList(items, before))
      return /^(if|unless|should|had|were)$/.test(wordAt(items, 0) ?? "") && false;
    if (word !== undefined && /^(if|unless|whether|lest)$/.test(word)) return true;
  }
  return false;
}

function isInsideList(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === "voters" && items[at + 1]?.kind === "voters";
}

/**
 * Reads every vote one sentence states in a verb: who, how, and where its motion may be named.
 *
 * @param items the sentence, lists of voters reduced.
 */
export function readVotes(items: readonly Item[]): VoteReading {
  const reading: VoteReading = { votes: [], leftOut: [] };
  const question = wordAt(items, items.length - 1) === "?";
  let done = -1;
  for (let at = 0; at < items.length; at += 1) {
    const passive = readPassive(items, at) ?? readVetoNoun(items, at);
    if (passive) {
      const group = readVerbGroup(items, at);
      if (group.negated || group.unreal || isSupposition(items, at) || question)
        reading.leftOut.push({ ruleId: "not-cast", reason: UNREAL.unreal, at });
      else reading.votes.push(passive);
      continue;
    }
    const predicate = at > done ? readVerb(items, at) : undefined;
    if (!predicate) {
      readBare(items, at, reading);
      continue;
    }
    if (/^(joined|joining)$/.test(wordAt(items, at) ?? "") || predicate.companions.length > 0)
      done = predicate.end;
    readPredicate(items, predicate, reading, question);
  }
  return reading;
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
  const finite = isFinite(predicate);
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
  if (verbGroup.habitual) return void leaveOut("habitual");
  if (verbGroup.governed) return void leaveOut("governed");
  const subject = findSubject(items, verbGroup.start, finite);
  if (subject && isAsked(items, subject.at)) {
    const names = wordAt(items, end) === "?" ? namesAfter(items, end + 1, false) : [];
    if (names.length > 0) push(names, "published", "asked");
    else if (stance.kind === "position") reading.unnamed = stance;
    return;
  }
  // "Voting against: A", "Abstaining were A and B" — the verb opens, the names follow.
  if (!subject && predicate.form === "participle" && opensClause(items, verbGroup.start)) {
    const names = namesAfter(items, end, true);
    if (names.length > 0) push(names, "published", "names-after");
    return;
  }
  if (!subject) return;
  const { of } = subject.group;
  const againstParty =
    of !== undefined && breaksWithParty(items, subject.at, verb) ? { againstParty: of } : {};
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
    push(
      [...voters, ...subject.joined, ...companyBefore(items, subject.at)],
      subject.shared && items.length > 45 ? tier : "published",
      "subject",
    );
    push(predicate.companions, "published", "joined");
    push(companyAfter(items, end), "published", "alongside");
    return;
  }
  if (subject.group.barred) return void leaveOut("negated");
  // Unnamed voters: their names may stand before ("A and B were among those who"), inside, or after.
  const lean =
    verbGroup.infinitive || !finite || /^(who|that|which)$/.test(wordAt(items, verbGroup.start - 1) ?? "");
  const equated = lean ? findEquated(items, subject.at) : undefined;
  if (equated) {
    push([...equated.group.named, ...equated.joined], "published", "equated", againstParty);
    push(predicate.companions, "published", "joined");
    return;
  }
  if (verbGroup.infinitive) return void leaveOut("unreal");
  if (stance.kind === "position") reading.unnamed = stance;
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

/** "Which Republicans voted no", "how many members abstained": asks, and states nothing of the group. */
function isAsked(items: readonly Item[], at: number): boolean {
  return /^(which|what|whose|many)$/.test(wordAt(items, at - 1) ?? "");
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

/** Turns a side of a tally into a position. */
export function positionOf(side: "for" | "against" | "abstain"): Position {
  return side;
}
