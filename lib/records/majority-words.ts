import type { RollCall } from "#lib/domain/roll-call";

type Majority = NonNullable<RollCall["requires"]>;

/** Fractions and names by which sources and our own formats call a majority. */
const WORDS: Readonly<Record<string, Majority>> = {
  "1/2": "simple",
  simple: "simple",
  "simple majority": "simple",
  "3/5": "three-fifths",
  "three-fifths": "three-fifths",
  "2/3": "two-thirds",
  "two-thirds": "two-thirds",
};

/**
 * The majority a vote needed, from a source's own word.
 *
 * @returns `undefined` for words that name none of these, such as `QUORUM`: then it is not known.
 */
export function majorityFromWord(word: string | undefined): Majority | undefined {
  if (word === undefined) return undefined;
  const plain = word.trim().toLowerCase();
  return Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
}

/** `2/3 YEA-AND-NAY`; without a fraction the Clerk's types mean more than half of the votes. */
const VOTE_TYPE = /^(?:(?<fraction>\d\/\d) )?(?:YEA-AND-NAY|RECORDED VOTE)$/;

/**
 * The majority a vote needed, from the type that the Clerk of the House gives it.
 *
 * @example majorityFromVoteType("2/3 YEA-AND-NAY") // "two-thirds"
 */
export function majorityFromVoteType(type: string | undefined): Majority | undefined {
  const found = VOTE_TYPE.exec(type?.trim().toUpperCase() ?? "");
  return found === null ? undefined : majorityFromWord(found.groups?.fraction ?? "1/2");
}
