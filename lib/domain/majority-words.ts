import type { Majority } from "#lib/domain/roll-call";

const WORDS: Readonly<Record<Majority, string>> = {
  simple: "a simple majority",
  "three-fifths": "a three-fifths majority",
  "two-thirds": "a two-thirds majority",
};

/** The majority a vote needed, as a sentence says it: "a two-thirds majority". */
export function majorityInWords(majority: Majority): string {
  return WORDS[majority];
}
