import type { QuoteSpan } from "#lib/pipeline/document";
import { isBlankAt, isDigitAt, isLetterAt } from "#lib/pipeline/segment/characters";
import type { TextRange } from "#lib/pipeline/segment/paragraphs";

type Family = "double" | "single";

/** A character (or a doubled `''`) that may be a quotation mark. */
interface Mark {
  at: number;
  length: number;
  family: Family;
  opens: boolean;
  closes: boolean;
  /** A closing single mark that may as well be the apostrophe of a plural: `the allies’ vote`. */
  weak: boolean;
}

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

function collectMarks(body: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < end) {
    const mark = readMark(body, at);
    if (mark) marks.push(mark);
    at += mark?.length ?? 1;
  }
  return marks;
}

const SINGLE = new Set(["'", "‘", "’"]);
const DOUBLE = new Set(['"', "“", "”", "„", "«", "»"]);
/** Elisions that begin with an apostrophe: `’em`, `'tis`, `’90s`. */
const ELISION = /^(?:em|tis|twas|til|n|cause|bout|\d0s)\b/i;

function readMark(body: string, at: number): Mark | undefined {
  const sign = body.charAt(at);
  const pair = (sign === "'" || sign === "`" || sign === "’") && body.charAt(at + 1) === sign;
  const doubled = pair && !closesNested(body, at);
  if (doubled) return doubleMark(body, at, 2, sign === "`" ? "“" : '"');
  if (DOUBLE.has(sign)) return doubleMark(body, at, 1, sign);
  return SINGLE.has(sign) ? singleMark(body, at, sign) : undefined;
}

/** The first of three apostrophes behind a word closes a nested quotation: `''They say 'it is over,'''`. */
function closesNested(body: string, at: number): boolean {
  const sign = body.charAt(at);
  return body.charAt(at + 2) === sign && !isBlankAt(body, at - 1) && body.charAt(at - 1) !== sign;
}

function doubleMark(body: string, at: number, length: number, sign: string): Mark | undefined {
  const after = at + length;
  const spaceBefore = isOpenPosition(body, at);
  const spaceAfter = isBlankAt(body, after);
  // Inches: 6'2".
  if (sign === '"' && isDigitAt(body, at - 1) && body.charAt(at - 2) === "'") return undefined;
  // A space forgotten: `…a lie."We went…`
  const glued = sign === '"' && /[.,!?:]/.test(body.charAt(at - 1)) && isLetterAt(body, after);
  const opens = sign === "“" || sign === "„" || sign === "«" || (spaceBefore && !spaceAfter) || glued;
  const closes = sign === "”" || sign === "»" || !spaceBefore || (sign === '"' && spaceAfter);
  return { at, length, family: "double", opens, closes: closes && sign !== "„" && sign !== "«", weak: false };
}

/** Before the mark: white space, an opening bracket, a dash, or another quotation mark. */
function isOpenPosition(body: string, at: number): boolean {
  return isBlankAt(body, at - 1) || /[([{—–\-“‘/]/.test(body.charAt(at - 1));
}

function singleMark(body: string, at: number, sign: string): Mark | undefined {
  const letterBefore = isLetterAt(body, at - 1) || isDigitAt(body, at - 1);
  const wordAfter = isLetterAt(body, at + 1) || isDigitAt(body, at + 1);
  if (letterBefore && wordAfter) return undefined;
  const elided = ELISION.test(body.slice(at + 1, at + 6));
  const opens =
    sign !== "’" && !letterBefore && isOpenPosition(body, at) && !isBlankAt(body, at + 1) && !elided;
  const closes = sign !== "‘" && !wordAfter && !isBlankAt(body, at - 1);
  if (!opens && !closes) return undefined;
  const plural = /s/i.test(body.charAt(at - 1)) && isBlankAt(body, at + 1);
  return { at, length: 1, family: "single", opens, closes: closes && !opens, weak: plural };
}
