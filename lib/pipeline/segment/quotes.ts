import type { QuoteSpan } from "#lib/pipeline/document";
import type { TextRange } from "#lib/pipeline/segment/paragraphs";
import { type Family, type Mark, collectMarks } from "#lib/pipeline/segment/quote-marks";

/** The quotations of a body. */
export interface Quotes {
  /** Outermost quotations. */
  spans: QuoteSpan[];
  /** Every quotation mark, nested ones too: offset → length. */
  marks: Map<number, number>;
}

/**
 * Finds quotations in curly, straight, doubled-apostrophe and single marks, nested ones inside their outer one,
 * and quotations that run over paragraphs by reopening without closing:
 *
 *     “We came to talk.
 *     “We stayed to listen,” Ms Hall said.
 */
export function findQuotes(body: string, paragraphs: readonly TextRange[]): Quotes {
  const quotes: Quotes = { spans: [], marks: new Map() };
  const marksOf = paragraphs.map(({ start, end }) => collectMarks(body, start, end));
  let open: { mark: Mark; since: number } | undefined;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf[index] ?? [];
    const closers = nextCloser(marks);
    let nested: Mark | undefined;
    marks.forEach((mark, position) => {
      if (!open) {
        if (!mark.opens || (mark.family === "single" && closers[position] === undefined)) return;
        open = { mark, since: index };
        nested = undefined;
        quotes.marks.set(mark.at, mark.length);
        return;
      }
      // The mark that reopens a running quotation.
      if (mark.at === paragraph.start && open.since !== index && mark.family === open.mark.family) {
        quotes.marks.set(mark.at, mark.length);
        return;
      }
      if (mark.family !== open.mark.family) {
        nested = readNested(mark, nested, closers[position], quotes.marks);
        return;
      }
      if (!mark.closes || (mark.weak && hasStrongCloser(marks, position))) return;
      quotes.marks.set(mark.at, mark.length);
      push(quotes.spans, open.mark, mark.at, mark.at + mark.length);
      open = undefined;
    });
    if (open && !reopens(marksOf[index + 1]?.[0], paragraphs[index + 1], open.mark.family)) {
      push(quotes.spans, open.mark, paragraph.end, paragraph.end);
      open = undefined;
    }
  });
  return quotes;
}

function push(spans: QuoteSpan[], opening: Mark, innerEnd: number, end: number): void {
  const innerStart = opening.at + opening.length;
  if (innerEnd > innerStart) spans.push({ start: opening.at, end, innerStart, innerEnd });
}

/** A mark of the other family inside an open quotation: opens or closes a nested one. */
function readNested(
  mark: Mark,
  nested: Mark | undefined,
  closer: Mark | undefined,
  marks: Map<number, number>,
): Mark | undefined {
  if (!nested && mark.opens && (closer || mark.family === "double")) {
    marks.set(mark.at, mark.length);
    return mark;
  }
  if (nested && mark.closes && !mark.weak) {
    marks.set(mark.at, mark.length);
    return undefined;
  }
  return nested;
}

function reopens(first: Mark | undefined, paragraph: TextRange | undefined, family: Family): boolean {
  return !!first && !!paragraph && first.at === paragraph.start && first.opens && first.family === family;
}

/** For each mark, the next one of its family that closes; read from the right, so the whole stays linear. */
function nextCloser(marks: readonly Mark[]): (Mark | undefined)[] {
  const next: Record<Family, Mark | undefined> = { double: undefined, single: undefined };
  const result: (Mark | undefined)[] = new Array<Mark | undefined>(marks.length);
  for (let position = marks.length - 1; position >= 0; position -= 1) {
    const mark = marks[position];
    if (!mark) continue;
    result[position] = next[mark.family];
    if (mark.closes) next[mark.family] = mark;
    // Another opening comes first: what closes after it closes that one.
    else if (mark.opens && mark.family === "single") next.single = undefined;
  }
  return result;
}

/** How many marks a weak closer may look ahead; keeps hostile input linear. */
const LOOK_AHEAD = 8;

/** Whether a firmer closing single mark follows before another opening one. */
function hasStrongCloser(marks: readonly Mark[], position: number): boolean {
  for (let at = position + 1; at < Math.min(marks.length, position + LOOK_AHEAD); at += 1) {
    const mark = marks[at];
    if (mark?.family !== "single") continue;
    if (mark.opens) return false;
    if (mark.closes && !mark.weak) return true;
  }
  return false;
}
