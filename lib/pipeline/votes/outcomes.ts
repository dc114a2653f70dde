import type { Motion } from "#lib/domain/fact";
import type { Item } from "#lib/pipeline/votes/items";
import { MODALS } from "#lib/pipeline/votes/lexicon";
import { wordAt } from "#lib/pipeline/votes/words";

const ADOPTED = /^(adopted|passed|approved|carried|ratified|enacted|endorsed)$/;
const REJECTED = /^(rejected|defeated)$/;

/**
 * What became of the motion a sentence speaks of, where it says so outright.
 *
 * @example "The resolution was adopted by 93 votes to 18" // adopted
 * @example "The Council failed to adopt a draft" // rejected
 */
export function readOutcome(items: readonly Item[]): Motion["outcome"] | undefined {
  for (let at = 0; at < items.length; at += 1) {
    const word = wordAt(items, at) ?? "";
    const before = wordAt(items, at - 1) ?? "";
    if (MODALS.has(word) || /^(if|unless|whether)$/.test(word)) return undefined;
    if (/^(failed|fails)$/.test(word)) return "rejected";
    if (/^(not|n't|wasn't|weren't)$/.test(before) && ADOPTED.test(word)) return "rejected";
    if (/^(not|never|n't)$/.test(before)) continue;
    if (/^(vetoed)$/.test(word)) return "vetoed";
    if (ADOPTED.test(word)) return "adopted";
    if (REJECTED.test(word)) return "rejected";
    if (word === "voted" && wordAt(items, at + 1) === "down") return "rejected";
  }
  return undefined;
}
