import type { Item } from "#lib/pipeline/votes/items";
import { VOTER_NOUNS } from "#lib/pipeline/votes/lexicon";
import { DETERMINERS, PREMODIFIERS } from "#lib/pipeline/votes/voter-phrases";
import { wordAt } from "#lib/pipeline/votes/words";

const WHOLE = new Set("all every each".split(" "));

const PART = new Set(
  "most some several many few dozens half nearly almost other another remaining fellow rebel certain scores various more".split(
    " ",
  ),
);

const NONE = new Set("no none neither not".split(" "));

/** "the only Republican": one of a party. */
const LONE = new Set("only lone sole single first".split(" "));

const HEDGES = new Set("just about around roughly exactly".split(" "));

/** Quantifiers before a group. */
interface Quantity {
  at: number;
  count?: number;
  whole: boolean;
  part: boolean;
  none: boolean;
  lone: boolean;
}

/** Reads "all", "two of the", "most", "the only" in front of a group. */
export function readQuantity(items: readonly Item[], from: number): Quantity {
  const quantity: Quantity = { at: from, whole: false, part: false, none: false, lone: false };
  for (; quantity.at < from + 7; quantity.at += 1) {
    const item = items[quantity.at];
    const word = wordAt(items, quantity.at) ?? "";
    if (item?.kind === "number") {
      if (quantity.count !== undefined) break;
      quantity.count = item.value;
    } else if (WHOLE.has(word)) quantity.whole = true;
    else if (word === "those" && namesVotersSoon(items, quantity.at + 1)) quantity.part = true;
    // "the remaining eleven members": all the others
    else if (word === "remaining" && items[quantity.at + 1]?.kind === "number") continue;
    else if (PART.has(word)) quantity.part = true;
    else if (NONE.has(word)) quantity.none = true;
    else if (word === "only" && isWholeAfterOnly(items, quantity.at + 1)) continue;
    else if (LONE.has(word) || word === "a" || word === "an") quantity.lone = true;
    else if (/^(his|her|their|its|our)$/.test(word)) quantity.part = true;
    else if (word === "but" && quantity.whole) quantity.part = true;
    else if (
      word === "of" &&
      (quantity.count !== undefined || quantity.part || quantity.none || quantity.whole)
    ) {
      if (quantity.count !== undefined)
        quantity.part = quantity.part || items[quantity.at + 1]?.kind === "actor";
      // "10 of the 15 members", "12 of the Council's 15 members": the first number counts.
      const owned = items
        .slice(quantity.at + 1, quantity.at + 5)
        .findIndex((_, step) => wordAt(items, quantity.at + 1 + step) === "'s");
      if (owned > 0 && items[quantity.at + 2 + owned]?.kind === "number") {
        quantity.at += 2 + owned;
        continue;
      }
      const whole = items[quantity.at + 1];
      if (whole?.kind === "number") {
        // "Slovakia was one of 11 countries to abstain": eleven abstained
        if (/^(was|were|is|are|became)$/.test(wordAt(items, from - 1) ?? "")) quantity.count = whole.value;
        quantity.at += 1;
      } else if (wordAt(items, quantity.at + 1) === "the" && items[quantity.at + 2]?.kind === "number") {
        quantity.at += 2;
      }
    } else if (!DETERMINERS.has(word) && !HEDGES.has(word)) break;
  }
  return quantity;
}

/** "Only the Left Party", "Only Labour": one whole party among others; "only Republicans" and "the only Tory" are some. */
function isWholeAfterOnly(items: readonly Item[], at: number): boolean {
  if (wordAt(items, at) === "the") return items[at + 1]?.kind === "actor";
  const item = items[at];
  return item?.kind === "actor" && !item.text.endsWith("s") && wordAt(items, at - 2) !== "the";
}

/** "those Labour MPs": the word stands before a noun and is none itself. */
function namesVotersSoon(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === "actor" ||
    VOTER_NOUNS.has(wordAt(items, at) ?? "") ||
    (PREMODIFIERS.has(wordAt(items, at) ?? "") &&
      !/^(voting|dissenting|present)$/.test(wordAt(items, at) ?? ""))
  );
}
