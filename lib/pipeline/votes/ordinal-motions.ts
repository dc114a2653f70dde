import type { Item } from "#lib/pipeline/votes/items";
import { isDecidedOn } from "#lib/pipeline/votes/motion-decisions";
import { wordAt } from "#lib/pipeline/votes/words";

/** Tells motions of one kind apart. */
export const ORDINAL = /^(first|second|third|fourth|fifth)$/;
const SEVERAL =
  /^(resolutions|bills|motions|amendments|drafts|measures|proposals|ordinances|articles|orders)$/;

/** "Two bills came before the House": the kind of motion that "the first" and "the second" are. */
export function severalMotions(items: readonly Item[]): string | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const word = wordAt(items, at) ?? "";
    if (SEVERAL.test(word)) return word.slice(0, -1);
  }
  return undefined;
}

/**
 * Whether "the first" stands for a motion, its noun having been said before.
 *
 * @example "The | first |, on land use charges, was passed by 24 votes to 11"
 * @example "voted against the | second |"
 */
export function isLoneOrdinal(items: readonly Item[], at: number, isObject: boolean): boolean {
  if (!ORDINAL.test(wordAt(items, at) ?? "") || wordAt(items, at - 1) !== "the") return false;
  const next = wordAt(items, at + 1);
  if (next === undefined) return at + 1 >= items.length && isObject;
  if (/^[.,;)]$/.test(next) && isObject) return true;
  return (at === 1 && next === ",") || isDecidedOn(items, at + 1);
}
