import type { Item } from "#lib/pipeline/votes/items";
import { WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/**
 * Skips from the numbers of a vote to what it was on, over abstentions and days.
 *
 * @returns the index of the "to", "for", "against", "on" or "of"; `from` when none follows.
 * @example "voted 4-2 | , with one abstention, Monday night | to close two schools"
 */
export function skipToObject(items: readonly Item[], from: number): number {
  for (let at = from; at < from + 12; at += 1) {
    const word = wordAt(items, at) ?? "";
    // "by 330 to 275 | in favour of | the bill": up to its last word
    const favour = anyPhraseAt(items, at, ["in favour of", "in favor of", "in support of"]);
    if (favour > 0) return at + favour - 1;
    if (/^(to|against|for)$/.test(word) || (word === "on" && !isTime(wordAt(items, at + 1) ?? ""))) return at;
    if (
      items[at]?.kind !== "number" &&
      !isTime(word) &&
      !/^(,|with|and|no|an?|on|late|early|abstentions?|abstaining)$/.test(word)
    )
      return from;
  }
  return from;
}

function isTime(word: string): boolean {
  return (
    WEEKDAYS.has(word) ||
    /^(today|tonight|yesterday|morning|afternoon|evening|night|late|early|last|this|week)$/.test(word)
  );
}
