import type { Sentence } from "#lib/pipeline/document";
import { isCapitalised } from "#lib/pipeline/segment/characters";

const SMALL_WORDS = new Set(
  "a an the and or but nor as at by for from in into of off on onto out over per to up via vs with".split(
    " ",
  ),
);

/** Whether all but the small words of a sentence are capitalised, as in a headline: capitals then tell nothing. */
export function isTitleCase({ tokens }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "word" || SMALL_WORDS.has(text) || /^['’]s$/.test(text)) continue;
    words += 1;
    if (isCapitalised(text)) capitals += 1;
  }
  return words >= 4 && capitals > words * 0.9;
}
