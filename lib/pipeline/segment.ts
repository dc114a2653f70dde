import type { Document, Paragraph, Sentence } from "#lib/pipeline/document";
import { splitParagraphs } from "#lib/pipeline/segment/paragraphs";
import { findQuotes } from "#lib/pipeline/segment/quotes";
import { splitSentences } from "#lib/pipeline/segment/sentences";
import { tokenise } from "#lib/pipeline/segment/tokenise";

/**
 * Cuts a normalised body into paragraphs, sentences, tokens and quotations, with exact offsets.
 * Pure, linear in the length of the body, and lossless: see {@link Document} for the laws it keeps.
 *
 * @param body plain text; one paragraph a line, or hard-wrapped with blank lines between paragraphs.
 * @param headline kept beside the body, not segmented.
 */
export function segment(body: string, headline?: string): Document {
  const ranges = splitParagraphs(body);
  const { spans, marks } = findQuotes(body, ranges);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = ranges.map(({ start, end }, index) => {
    const tokens = tokenise(body, start, end, marks);
    const own = splitSentences(tokens, spans).map((part): Sentence => {
      const from = part[0]?.start ?? start;
      const to = part.at(-1)?.end ?? end;
      return {
        text: body.slice(from, to),
        start: from,
        end: to,
        index: 0,
        paragraph: index,
        tokens: part,
      };
    });
    for (const sentence of own) {
      sentence.index = sentences.length;
      sentences.push(sentence);
    }
    return { text: body.slice(start, end), start, end, index, sentences: own };
  });
  return headline === undefined
    ? { body, paragraphs, sentences, quotes: spans }
    : { body, headline, paragraphs, sentences, quotes: spans };
}
