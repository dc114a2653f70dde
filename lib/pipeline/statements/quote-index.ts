import type { QuoteSpan } from "#lib/pipeline/document";
import type { Piece } from "#lib/pipeline/statements/attribution";

/** The quotations that touch `[start, end)`; the spans are in order and apart, so bisection finds the first. */
export function quotesIn(quotes: readonly QuoteSpan[], { start, end }: Piece): QuoteSpan[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: QuoteSpan[] = [];
  for (let at = low; at < quotes.length; at += 1) {
    const span = quotes[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
