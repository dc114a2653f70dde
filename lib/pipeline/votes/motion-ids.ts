import type { Item } from "#lib/pipeline/votes/items";
import { wordAt } from "#lib/pipeline/votes/words";

/** Whether an item is a year of our time. */
export function isYear(item: Item | undefined): boolean {
  return item?.kind === "number" && item.digits && item.value > 1900 && item.value < 2100;
}

/** "resolution 2774", "Senate Bill 180", "resolution ES-11/7", "amendment No. 3", "Motion M-312". */
export function readId(items: readonly Item[], at: number): { text: string; end: number } | undefined {
  let from = at;
  if (/^(no\.?|number|nr\.?)$/.test(wordAt(items, from) ?? "")) from += 1;
  const item = items[from];
  // "passed the bill 79 to 19" gives no number of the bill
  if (/^(to|votes?|in|against)$/.test(wordAt(items, from + 1) ?? "")) return undefined;
  if (item?.kind === "number" && item.digits) {
    return {
      text: item.text,
      end:
        wordAt(items, from + 1) === "(" &&
        items[from + 2]?.kind === "number" &&
        wordAt(items, from + 3) === ")"
          ? from + 4
          : from + 1,
    };
  }
  // "draft resolution II"
  if (item?.kind === "word" && /^[IVX]+$/.test(item.text) && wordAt(items, at - 1) === "resolution")
    return { text: item.text, end: from + 1 };
  if (item?.kind === "word" && /^[A-Z]{1,4}[-/.]?\d/.test(item.text)) {
    const slash = wordAt(items, from + 1) === "/" ? items[from + 2] : undefined;
    return { text: slash ? `${item.text}/${slash.text}` : item.text, end: slash ? from + 3 : from + 1 };
  }
  return undefined;
}
