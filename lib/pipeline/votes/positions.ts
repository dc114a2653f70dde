import type { Position } from "#lib/domain/fact";
import type { Item, Voter } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS, SUPPORTED_NOUNS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { anyPhraseAt, isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** How a predicate says the position: outright, or by likeness to another voter. */
export type Stance =
  | { kind: "position"; position: Position }
  /** "voted with Democrats", "voted with the majority": settled when the rest of the text is known. */
  | { kind: "alike"; with: readonly Voter[] | "majority" | "minority" | "government" | "opposition" }
  /** "voted against the Government": settled by what the Government wanted of the motion. */
  | { kind: "unlike"; with: "government" | "opposition" };

/** A stance that is said outright. */
export const position = (value: Position): Stance => ({ kind: "position", position: value });

/** Verbs that turn a vote "to …" into a vote against what they name: "voted to reject the deal". */
const AGAINST_VERBS = /^(reject|defeat|kill|oppose|shelve|scrap|quash|strike|deny|block|sink|negative)$/;

/** "late on Thursday", "Monday", "this week", "by a wide margin": what may stand between the verb and the position. */
export function skipCircumstance(items: readonly Item[], from: number): number {
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
export function sideAt(
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
export function readPosition(
  items: readonly Item[],
  at: number,
): { stance: Stance; end: number; motionVerb?: string } | undefined {
  const word = wordAt(items, at);
  const next = wordAt(items, at + 1) ?? "";
  const split = readSplitDown(items, at);
  if (split) return split;
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
  const owned = favourEnd(items, at);
  if (owned !== undefined) return { stance: position("for"), end: owned };
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
  // The House of Lords: "voted Content", "voted Not-Content"
  if (word === "content" || word === "not-content")
    return { stance: position(word === "content" ? "for" : "against"), end: at + 1 };
  if (word === "not" && next === "content") return { stance: position("against"), end: at + 2 };
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
    // "voted to acquit", "voted to save her": against conviction or removal, which is the question put
    if (
      next === "acquit" ||
      (/^(save|spare|keep|clear|rescue|exonerate)$/.test(next) && isOfPerson(items, at + 2))
    )
      return { stance: position("against"), end: at + 2 };
    // "voted to sustain the governor's veto": against overriding it
    if (/^(sustain|uphold)$/.test(next)) {
      const veto = [2, 3, 4, 5, 6].find((step) => wordAt(items, at + step) === "veto");
      if (veto !== undefined) return { stance: position("against"), end: at + veto + 1 };
    }
    return { stance: position("for"), end: at + 2, motionVerb: next };
  }
  return undefined;
}

function isOfPerson(items: readonly Item[], at: number): boolean {
  if (/^(him|her)$/.test(wordAt(items, at) ?? "") || items[at]?.kind === "voters") return true;
  return /^(governor|president|mayor|minister|premier|speaker|secretary|judge|government)$/.test(
    wordAt(items, at + 1) ?? "",
  );
}

/** "voted it down", "voted the amendment down": the position after the motion. */
function readSplitDown(items: readonly Item[], at: number): { stance: Stance; end: number } | undefined {
  if (!/^(it|them|the|this|that|both|a|an|his|her|their)$/.test(wordAt(items, at) ?? "")) return undefined;
  for (let down = at + 1; down < at + 7; down += 1) {
    if (wordAt(items, down) === "down") return { stance: position("against"), end: at };
    const item = items[down];
    if (item?.kind !== "word" || isVerbLike(item.key)) return undefined;
  }
  return undefined;
}

/** "in its favour", "in the bill's favor": where the words end. */
function favourEnd(items: readonly Item[], at: number): number | undefined {
  if (wordAt(items, at) !== "in") return undefined;
  if (/^(its|their)$/.test(wordAt(items, at + 1) ?? "") && /^favou?r$/.test(wordAt(items, at + 2) ?? ""))
    return at + 3;
  for (let owner = at + 1; owner < at + 6; owner += 1) {
    if (wordAt(items, owner) === "'s" && /^favou?r$/.test(wordAt(items, owner + 1) ?? ""))
      return MOTION_NOUNS.has(wordAt(items, owner - 1) ?? "") ? owner + 2 : undefined;
    if (items[owner]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** "voted in Ukraine's favour": on whose side, which is a vote for the motion only where the numbers agree. */
export function readSideOf(items: readonly Item[], at: number): { end: number } | undefined {
  if (wordAt(items, at) !== "in" || items[at + 1]?.kind !== "actor") return undefined;
  return wordAt(items, at + 2) === "'s" && /^favou?r$/.test(wordAt(items, at + 3) ?? "")
    ? { end: at + 4 }
    : undefined;
}

/** Whether a motion's noun follows within a few words, before any verb or mark. */
export function namesMotion(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at += 1) {
    const item = items[at];
    if (item?.kind === "mark") return false;
    if (item?.kind !== "word") continue;
    if (MOTION_NOUNS.has(item.key) || SUPPORTED_NOUNS.has(item.key)) return true;
    if (at === from && /^(it|them|this)$/.test(item.key)) return true;
  }
  return false;
}
