import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS } from "#lib/pipeline/votes/lexicon";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/** The three sides a tally counts. */
export type Side = "for" | "against" | "abstain";

const FOR_LABEL = [
  "in favour of",
  "in favor of",
  "in favour",
  "in favor",
  "in support",
  "in the affirmative",
];

const HINDRANCE =
  /^(least|further|another|other|additional|remaining|needed|required|requires|require|needs|need|minimum|than|over|nearly|almost|approximately|roughly|necessary|to)$/;

/** Words after a number of votes that make it a demand: "60 votes needed". */
export const REQUIREMENT = /^(required|needed|necessary|short)$/;

/** Reads a side's name at `at`. `loose` names stand only beside "votes" or a verb. */
export function readLabel(
  items: readonly Item[],
  at: number,
): { side: Side; end: number; loose: boolean } | undefined {
  const word = wordAt(items, at) ?? "";
  const next = wordAt(items, at + 1) ?? "";
  const favour = anyPhraseAt(items, at, FOR_LABEL);
  if (favour > 0) return { side: "for", end: at + favour, loose: false };
  if (/^in$/.test(word) && /^(its|their)$/.test(next) && /^favou?r$/.test(wordAt(items, at + 2) ?? ""))
    return { side: "for", end: at + 3, loose: false };
  // The House of Lords: "Contents 214; Not-Contents 187"
  if (word === "not-contents") return { side: "against", end: at + 1, loose: false };
  if (word === "contents") return { side: "for", end: at + 1, loose: false };
  if (word === "not" && /^contents?$/.test(next)) return { side: "against", end: at + 2, loose: false };
  // "four voted “present”"
  if (word === "present" && /^(voted|voting)$/.test(wordAt(items, at - 1) ?? ""))
    return { side: "abstain", end: at + 1, loose: false };
  // "Present (abstaining): 1"
  if (word === "present" && /^[:(]$/.test(next)) return { side: "abstain", end: at + 1, loose: false };
  if (/^(ayes?|yeas?)$/.test(word)) return { side: "for", end: at + 1, loose: false };
  if (/^(noes|nays?)$/.test(word)) return { side: "against", end: at + 1, loose: false };
  if (
    /^(yes|affirmative|favorable|favourable|supporting|positive)$/.test(word) &&
    /^(votes?|ballots?)$/.test(next)
  )
    return { side: "for", end: at + 2, loose: false };
  if (/^(no|negative|dissenting|opposing|nay|against)$/.test(word) && /^(votes?|ballots?)$/.test(next))
    return { side: "against", end: at + 2, loose: false };
  if (word === "against" || word === "opposed" || word === "opposing" || word === "dissenting")
    return { side: "against", end: at + 1, loose: false };
  if (/^(abstentions?|abstaining|abstained)$/.test(word))
    return { side: "abstain", end: at + 1, loose: false };
  // "23 countries to abstain", "45 chose to abstain"
  if (word === "abstain" && wordAt(items, at - 1) === "to")
    return { side: "abstain", end: at + 1, loose: false };
  if (word === "for" && isOtherFor(items, at + 1)) return undefined;
  if (/^(for|yes|supporting|supported|backed|backing)$/.test(word))
    return { side: "for", end: at + 1, loose: true };
  if (/^(no|dissents?|opposed)$/.test(word)) return { side: "against", end: at + 1, loose: true };
  return undefined;
}

/** "17 states for the first time", "40 states have voted for the same party": a time, or a party in an election. */
function isOtherFor(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (
      /^(time|times|years|months|weeks|days|party|candidate|candidates|president|nominee|example|instance)$/.test(
        word,
      )
    )
      return true;
    if (
      !/^(the|a|an|first|second|third|last|next|same|other|republican|democratic|past|few|many|several)$/.test(
        word,
      ) &&
      items[at]?.kind !== "number"
    )
      return false;
  }
  return false;
}

/** The number an item gives to votes: "18", "18 countries", "none", "no" before "votes". */
export function readValue(items: readonly Item[], at: number): number | undefined {
  const item = items[at];
  if (item?.kind === "number") return item.value < 2000 ? item.value : undefined;
  if (item?.kind === "voters" && item.voters.sort !== "part" && !item.voters.barred) return item.voters.count;
  if (
    item?.kind === "voters" &&
    item.voters.barred &&
    item.voters.named.length === 0 &&
    item.voters.sort === "general"
  )
    return 0;
  if (item?.kind !== "word") return undefined;
  if (item.key === "no" || item.key === "zero") return 0;
  if (/^(a|an|single|lone|sole)$/.test(item.key)) return 1;
  return undefined;
}

/** Whether the number before is hedged or demanded: "at least nine votes in favour", "more than 60". */
export function isHindered(items: readonly Item[], at: number): boolean {
  const before = wordAt(items, at - 1) ?? "";
  // "require 3 or 4 affirmative votes"
  if (before === "or" && items[at - 2]?.kind === "number") return true;
  // "40 to 1 against": the second number of a pair, which is read as one or not at all
  if (before === "to" && items[at - 2]?.kind === "number") return true;
  if (HINDRANCE.test(before) && before !== "to") return true;
  if (before === "to" && /^(up|close)$/.test(wordAt(items, at - 2) ?? "")) return true;
  return before === "of" && /^(majority|margin|minimum|threshold)$/.test(wordAt(items, at - 2) ?? "");
}

/** "seven voted for Steve Scalise", "20 voting against him": a choice between candidates has no sides. */
export function namesCandidate(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    if (item?.kind === "person" && wordAt(items, at + 1) !== "'s")
      return at === from || items[at - 1]?.kind === "word";
    if (item?.kind === "voters" && at <= from + 4)
      return item.voters.named.some(({ kind }) => kind === "person") && wordAt(items, from) !== "(";
    if (
      at === from &&
      /^(him|her)$/.test(wordAt(items, at) ?? "") &&
      !MOTION_NOUNS.has(wordAt(items, at + 1) ?? "")
    )
      return true;
    if (item?.kind !== "word" || !/^\p{Lu}|^former$/u.test(item.text)) return false;
  }
  return false;
}

/** Whether what is supported is a motion, or the end of the matter: "10 opposed", "93 countries backed the text". */
export function namesMotionSoon(items: readonly Item[], from: number): boolean {
  const word = wordAt(items, from) ?? "";
  if (from >= items.length || /^([,.;)]|it|and|to)$/.test(word)) return true;
  return items.slice(from, from + 7).some(({ kind, key }) => kind === "word" && MOTION_NOUNS.has(key));
}

/** "12 for, 3 against": a bare "for" is a side when another count or the end follows. */
export function standsInSeries(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at) ?? "";
  if (at >= items.length || /^[.;)]$/.test(word)) return true;
  return (
    /^(,|and|to|with|against|versus)$/.test(word) &&
    [1, 2].some((step) => readValue(items, at + step) !== undefined)
  );
}
