import type { Item } from "#lib/pipeline/votes/items";
import { DETERMINER } from "#lib/pipeline/votes/motion-labels";
import { COMMON, STOP } from "#lib/pipeline/votes/motion-words";
import { wordAt } from "#lib/pipeline/votes/words";

const PURPOSE_WORDS = 3;

/** "plan | to close the old pier": the words that carry meaning behind "to" and a verb, or behind "for" and "that". */
export function readPurpose(items: readonly Item[], from: number): string[] {
  const first = wordAt(items, from) ?? "";
  const next = items[from + 1];
  // "the bill to the House", "the plan for Monday"
  if (!/^(to|that)$/.test(first) || next?.kind !== "word" || DETERMINER.test(next.key) || next.capital)
    return [];
  const words: string[] = [];
  for (let at = from + 1; at < from + 8 && words.length < PURPOSE_WORDS; at += 1) {
    const item = items[at];
    if (!item || (item.kind === "mark" && item.key !== "'s")) break;
    if (
      item.kind === "word" &&
      item.key.length > 2 &&
      !STOP.test(item.key) &&
      !COMMON.has(item.key) &&
      !DETERMINER.test(item.key)
    )
      words.push(item.key);
  }
  return words;
}
