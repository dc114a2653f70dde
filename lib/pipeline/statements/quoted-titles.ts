import { isCapitalised } from "#lib/pipeline/segment/characters";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

const MAX_WORDS = 7;

/** Whether the quotation at tokens `[from, to)` has the capitals of a title: `“The Late Hour”`. */
export function isTitle(view: SentenceView, from: number, to: number): boolean {
  const inner = view.tokens.slice(from + 1, to - 1).filter(({ kind }) => kind === "word");
  if (inner.length === 0 || inner.length > MAX_WORDS) return false;
  return inner.every(({ text }) => isCapitalised(text) || /^(?:the|of|a|and|in|with|to|for|on)$/.test(text));
}

/** Whether the quotation at tokens `[from, to)` names a broadcast or work in passing: `on “The Late Hour”`. */
export function isShortTitle(view: SentenceView, from: number, to: number): boolean {
  return !/^[,:]$/.test(view.words[from - 1] ?? "") && isTitle(view, from, to);
}
