import { type Item, isDash } from "#lib/pipeline/votes/items";
import { readComplement } from "#lib/pipeline/votes/motion-complements";
import { isCapital } from "#lib/pipeline/votes/motion-phrases";
import { isAdverb, wordAt } from "#lib/pipeline/votes/words";

/** "adopted the fiscal framework", "rejecting a moratorium", "voted to approve a rezoning". */
export function isObjectOfDecision(items: readonly Item[], start: number): boolean {
  let before = start - 1;
  while (isAdverb(wordAt(items, before))) before -= 1;
  const word = wordAt(items, before) ?? "";
  if (
    /^(adopted|approved|passed|rejected|ratified|defeated|endorsed|adopting|approving|rejecting|ratifying)$/.test(
      word,
    )
  )
    return true;
  return /^(approve|adopt|ratify|reject|deny|pass)$/.test(word) && wordAt(items, before - 1) === "to";
}

/** "The minutes were finally adopted": what is adopted or rejected is a motion, whatever its noun. */
export function isDecidedOn(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (/^(adopted|passed|approved|rejected|defeated|carried|confirmed|failed|negatived)$/.test(word))
      return at > from || items[at]?.kind === "word";
    if (!/^(was|were|has|had|have|been)$/.test(word) && !isAdverb(word)) return false;
  }
  return false;
}

/** "the text on human rights": a draft, where "a text message" or "the text of the bill" is none. */
export function isNamedText(items: readonly Item[], at: number): boolean {
  return (
    wordAt(items, at) === "text" &&
    /^(the|a|this|that|another|revised)$/.test(wordAt(items, at - 1) ?? "") &&
    /^(on|concerning|regarding|demanding|calling|condemning|urging)$/.test(wordAt(items, at + 1) ?? "")
  );
}

/** "By the resolution on Syria — adopted by …": decided on behind what it is about. */
export function isDecidedBehind(items: readonly Item[], head: number): boolean {
  const number = items[head + 1]?.kind === "number" ? head + 2 : head + 1;
  const end = readComplement(items, number);
  if (!isDash(items[end]) && wordAt(items, end) !== ",") return false;
  return isDecidedOn(items, end + 1) || isDecidedBehindClause(items, end);
}

const LONGEST_CLAUSE = 16;

/** "The first ordinance | , which would ban leaf blowers, | failed 3-4": decided on behind a clause between commas. */
function isDecidedBehindClause(items: readonly Item[], comma: number): boolean {
  for (let at = comma + 1; at < comma + LONGEST_CLAUSE; at += 1)
    if (wordAt(items, at) === ",") return isDecidedOn(items, at + 1);
  return false;
}

/** "a draft | United Nations Security Council resolution |": the later noun is the head. */
export function isBeforeResolution(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    if (/^(resolution|statement|decision)$/.test(wordAt(items, at) ?? "")) return at > from;
    if (items[at]?.kind !== "actor" && !isCapital(items[at])) return false;
  }
  return false;
}

/** "a peaceful resolution of the war": the noun in its other sense. */
export function isSettlement(items: readonly Item[], at: number): boolean {
  if (
    /^(peaceful|political|diplomatic|conflict|dispute|swift|lasting|two-state)$/.test(
      wordAt(items, at - 1) ?? "",
    )
  )
    return true;
  if (!/^(of|to)$/.test(wordAt(items, at + 1) ?? "")) return false;
  return [2, 3, 4].some((step) =>
    /^(war|conflict|crisis|dispute|issue|situation|matter|problem|standoff)$/.test(
      wordAt(items, at + step) ?? "",
    ),
  );
}
