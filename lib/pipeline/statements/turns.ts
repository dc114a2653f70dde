import type { Document } from "#lib/pipeline/document";
import type { Attribution } from "#lib/pipeline/statements/attribution";
import { quotesIn } from "#lib/pipeline/statements/quote-index";

/** Fewer paragraphs that open with `Name:` than this are headlines rather than an interview. */
const MIN_TURNS = 3;

/**
 * In an interview all of a paragraph is its speaker's, not only the first sentence:
 *
 *     Diaz: I was asked to wait. | That is another thing.
 *
 * @param attributions all reports of the text; those of unquoted turns are lengthened in place.
 */
export function lengthenTurns(doc: Document, attributions: readonly Attribution[]): void {
  const turns = attributions.filter(
    ({ frame, view }) => frame === "colon" && opensParagraph(doc, view.sentence),
  );
  if (turns.length < MIN_TURNS) return;
  for (const { view, pieces } of turns) {
    const [piece] = pieces;
    if (!piece || quotesIn(doc.quotes, piece).length > 0) continue;
    const last = doc.paragraphs[view.sentence.paragraph]?.sentences.at(-1);
    if (last && last !== view.sentence) piece.end = lastWord(last);
  }
}

function opensParagraph(doc: Document, sentence: Attribution["view"]["sentence"]): boolean {
  return doc.paragraphs[sentence.paragraph]?.sentences[0] === sentence;
}

/** Without the full stop, as other unquoted contents end. */
function lastWord({ tokens, end }: Attribution["view"]["sentence"]): number {
  let at = tokens.length - 1;
  while (at > 0 && /^[.!?…]+$/.test(tokens[at]?.text ?? "")) at -= 1;
  return tokens[at]?.end ?? end;
}
