import { isCapitalised } from "#lib/pipeline/segment/characters";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

const MAX_WORDS = 7;

/** Whether the quotation at tokens `[from, to)` names a broadcast or work: `on “The Late Hour”`. */
export function isShortTitle(view: SentenceView, from: number, to: number): boolean {
  const inner = view.tokens.slice(from + 1, to - 1).filter(({ kind }) => kind === "word");
  if (inner.length === 0 || inner.length > MAX_WORDS) return false;
  if (/^[,:]$/.test(view.words[from - 1] ?? "")) return false;
  return inner.every(({ text }) => isCapitalised(text) || /^(?:the|of|a|and|in|with|to|for|on)$/.test(text));
}
