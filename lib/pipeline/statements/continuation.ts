import type { Attribution, Piece } from "#lib/pipeline/statements/attribution";
import { atSentenceEnd, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { quotesIn } from "#lib/pipeline/statements/quote-index";
import type { Document, QuoteSpan } from "#lib/pipeline/document";

/** The quotation that is the whole of a sentence, where one is. */
export function wholeQuote(view: SentenceView): QuoteSpan | undefined {
  const span = view.quoteAt[0];
  return span?.start === view.sentence.start && atSentenceEnd(view, pastQuote(view, 0)) ? span : undefined;
}

/**
 * Joins a sentence that is nothing but a quotation to the statement before it in the same paragraph:
 * `“We won,” Ms Diaz said. | “They know it.”`, or, as speech, in the next one
 *
 * @returns whether it was joined.
 */
export function joinContinuation(
  view: SentenceView,
  previous: Attribution | undefined,
  quotes: readonly QuoteSpan[],
): boolean {
  const span = wholeQuote(view);
  if (!span || !previous) return false;
  const apart = view.sentence.paragraph - previous.view.sentence.paragraph;
  if (apart > 1) return false;
  const last = previous.pieces.at(-1);
  const quoted = previous.pieces.some((piece) => quotesIn(quotes, piece).length > 0);
  // Over a paragraph's edge only speech goes on as speech.
  if (!last || last.end > span.start || (apart === 1 && !quoted)) return false;
  previous.pieces.push({ start: span.start, end: span.end });
  return true;
}

/**
 * Lengthens pieces to the whole of a quotation that runs over paragraphs, of which their sentence holds only a part:
 * `“We came to talk. | ¶ “We stayed to listen,” Ms Diaz said.`
 */
export function coverQuotes(pieces: readonly Piece[], { body, quotes }: Document): void {
  for (const piece of pieces) {
    for (const span of quotesIn(quotes, { ...piece })) {
      if (!body.slice(span.start, span.end).includes("\n")) continue;
      piece.start = Math.min(piece.start, span.start);
      piece.end = Math.max(piece.end, span.end);
    }
  }
}
