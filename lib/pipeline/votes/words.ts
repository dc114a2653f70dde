import { isDash, type Item } from "#lib/pipeline/votes/items";
import { ADVERBS, AUXILIARIES, IRREGULAR_PAST, MODALS, PREPOSITIONS } from "#lib/pipeline/votes/lexicon";

/** The item's folded word, or undefined for names, numbers and lists. */
export function wordAt(items: readonly Item[], at: number): string | undefined {
  const item = items[at];
  return item?.kind === "word" || item?.kind === "mark" ? item.key : undefined;
}

/** Whether the words from `at` on are these. */
export function phraseAt(items: readonly Item[], at: number, phrase: string): boolean {
  return phrase.split(" ").every((word, offset) => wordAt(items, at + offset) === word);
}

/** The first of some phrases that stands at `at`, with its length. */
export function anyPhraseAt(items: readonly Item[], at: number, phrases: readonly string[]): number {
  const found = phrases.find((phrase) => phraseAt(items, at, phrase));
  return found === undefined ? 0 : found.split(" ").length;
}

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = new Set(
  "assembly family july italy elderly friendly supply reply ally rally tally bully anomaly monopoly".split(
    " ",
  ),
);

/** "overwhelmingly", "also", "then": words that change nothing about who does what. */
export function isAdverb(word: string | undefined): boolean {
  if (word !== undefined && NOT_ADVERBS.has(word)) return false;
  return word !== undefined && (ADVERBS.has(word) || (word.endsWith("ly") && word.length > 4));
}

const HEADLINE_VERBS =
  /^(votes?|abstains?|vetoe?s?|joins?|opposes?|rejects?|backs?|supports?|sides?|approves?|blocks?|breaks?|says?)$/;

/** Whether a word can be a verb that has what stands before it as its subject. */
export function isVerbLike(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    AUXILIARIES.has(word) ||
    MODALS.has(word) ||
    IRREGULAR_PAST.has(word) ||
    (word.endsWith("ed") && word.length > 4) ||
    word.endsWith("n't") ||
    HEADLINE_VERBS.test(word)
  );
}

const AFTER_SUBJECT = new Set(
  (
    "and or nor but who which that whose where when while as both all voting abstaining opposing supporting vetoing " +
    "dissenting casting joining backing absent present opposed each not among were the to said says than if because"
  ).split(" "),
);

/**
 * Whether an item may follow a complete name. When it may not, the name is an adjective: in "US resolution" and
 * "Labour amendment" nobody is named as a voter.
 */
export function endsName(item: Item | undefined): boolean {
  if (!item || item.kind === "mark" || item.kind === "voters" || item.kind === "number") return true;
  if (item.kind !== "word") return false;
  const { key } = item;
  return isVerbLike(key) || isAdverb(key) || PREPOSITIONS.has(key) || AFTER_SUBJECT.has(key) || isDash(item);
}
