import type { Item } from "#lib/pipeline/votes/items";
import { WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { wordAt } from "#lib/pipeline/votes/words";

/**
 * Index of the word behind a body's name, over letters in brackets and days.
 *
 * @example "the Lok Sabha (LS) | had |", "the Assembly on Friday | called |"
 */
export function wordAfterBody(items: readonly Item[], end: number): number {
  const at = items[end]?.kind === "mark" && items[end].text === "(" ? end + 3 : end;
  const day = wordAt(items, at) === "on" ? at + 1 : at;
  return WEEKDAYS.has(wordAt(items, day) ?? "") ? day + 1 : at;
}

/** Index of the word before a body's name, over its article: "| by | the Senate". */
export function wordBeforeBody(items: readonly Item[], at: number): number {
  return wordAt(items, at - 1) === "the" ? at - 2 : at - 1;
}
