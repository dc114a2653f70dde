import type { RollCall } from "#lib/domain/roll-call";

/** "Not Agreed to", "Bill Defeated", "Veto Sustained", "Failed": looked for first, as "Not agreed to" holds "agreed to". */
const REJECTED =
  /\b(?:not (?:agreed|adopted|passed|confirmed)|rejected|failed|defeated|lost|sustained|negatived)\b/i;
/** "Bill Passed", "Agreed to", "Nomination Confirmed", "Veto Overridden". */
const ADOPTED = /\b(?:adopted|passed|agreed|confirmed|carried|overridden|approved|ratified|invoked)\b/i;

/**
 * The outcome of a vote from a source's own word.
 *
 * @returns `undefined` for words that say neither, such as "Not Guilty".
 */
export function resultFromWord(word: string | undefined): RollCall["result"] {
  if (word === undefined) return undefined;
  if (/\bvetoed\b/i.test(word)) return "vetoed";
  if (REJECTED.test(word)) return "rejected";
  return ADOPTED.test(word) ? "adopted" : undefined;
}
