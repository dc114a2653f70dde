import { isFree } from "#lib/pipeline/votes/free-groups";
import { type Item, type Voter, isDash } from "#lib/pipeline/votes/items";
import { groupAt } from "#lib/pipeline/votes/names-around";
import { isVerbLike, wordAt } from "#lib/pipeline/votes/words";

const PARENTHETIC =
  /^(who|which|whose|whom|where|both|all|a|an|the|one|each|along|together|alongside|joined|including|as|like|among|himself|herself|itself|themselves|long|once|now|then|despite|after|citing|saying|having|while|though|for|in|on|with|two|three|his|her|their|its|long-time|former|backed|supported|led|usually|traditionally|notably|by|at|from|however|meanwhile)$/;
const REACH = 40;
const LONGEST_APPOSITION = 14;

/**
 * Where the parenthetical behind a group begins that ends at the mark `close`; commas inside it are passed over.
 *
 * @example "Ann Hall | , who said she would wait and who, with Bo Lund, wrote a draft | , voted no"
 */
export function openingOf(items: readonly Item[], close: number, finite: boolean): number | undefined {
  const closing = items[close];
  if (wordAt(items, close) === ")") {
    for (let at = close - 1; at >= Math.max(0, close - REACH); at -= 1)
      if (wordAt(items, at) === "(") return at;
    return undefined;
  }
  if (isDash(closing)) {
    for (let at = close - 1; at >= Math.max(0, close - REACH); at -= 1) if (isDash(items[at])) return at;
    return undefined;
  }
  if (wordAt(items, close) !== ",") return undefined;
  for (let at = close - 1; at >= Math.max(0, close - REACH); at -= 1) {
    if (wordAt(items, at) !== ",") continue;
    if (!groupAt(items, at - 1) || !isFree(items, at - 1, finite)) continue;
    const inner = wordAt(items, at + 1) ?? "";
    // "Ann Hall, | voted for it while her deputy, Bo Lund, | abstained": a clause of her own
    if (/^(voted|abstained|opposed|supported|backed|rejected)$/.test(inner)) return undefined;
    if (PARENTHETIC.test(inner) || /(ed|ing)$/.test(inner) || isUnnamed(items, at + 1)) return at;
    // ", D-N.Y.," and ", Leader of the Government in the Commons," after a name
    const verbless = !items.slice(at + 1, close).some((_, step) => isVerbLike(wordAt(items, at + 1 + step)));
    if (close - at <= 8 || (close - at <= 16 && verbless)) return at;
  }
  return undefined;
}

/** "Ann Hall, | a Republican | from Ohio who …": what she is, not who else. */
function isUnnamed(items: readonly Item[], at: number): boolean {
  const group = groupAt(items, at);
  return group?.named.length === 0 && /^(an?|the|one|both)\b/i.test(items[at]?.text ?? "");
}

/**
 * Where an apposition begins that only a further parenthetical ends.
 *
 * @example "Ann Hall | , the former leader of the party | – who quit last year – abstained"
 */
export function appositionStart(items: readonly Item[], end: number): number | undefined {
  for (let at = end; at > Math.max(0, end - LONGEST_APPOSITION); at -= 1) {
    const word = wordAt(items, at);
    if (word === ",")
      return groupAt(items, at - 1) &&
        /^(a|an|the|one|both|his|her|their|its)$/.test(wordAt(items, at + 1) ?? "")
        ? at
        : undefined;
    if (items[at]?.kind === "mark" && word !== "'s") return undefined;
    if (isVerbLike(word)) return undefined;
  }
  return undefined;
}

/** Where a parenthetical that begins at the mark `open` ends; its closing mark. */
export function closingOf(items: readonly Item[], open: number): number | undefined {
  const mark = wordAt(items, open);
  const inner = wordAt(items, open + 1) ?? "";
  if (mark === "," && !PARENTHETIC.test(inner) && !/(ed|ing)$/.test(inner)) return undefined;
  for (let at = open + 1; at < Math.min(items.length, open + REACH); at += 1) {
    const word = wordAt(items, at);
    if (mark === "(" ? word === ")" : isDash(items[open]) ? isDash(items[at]) : word === ",") return at;
  }
  return undefined;
}

/** Names a parenthetical adds to the subject before it: ", along with Russia and Belarus,". */
export function joinedIn(items: readonly Item[], open: number, close: number): readonly Voter[] {
  const first = wordAt(items, open + 1) ?? "";
  if (!/^(along|together|alongside|joined|like|as|including)$/.test(first)) return [];
  for (let at = open + 1; at < Math.min(close, open + 5); at += 1) {
    const group = groupAt(items, at);
    if (group) return group.sort === "names" && !group.barred ? group.named : [];
  }
  return [];
}
