import { isBlankAt, isDigitAt, isLetterAt } from "#lib/pipeline/segment/characters";

/** Marks of one family open and close each other. */
export type Family = "double" | "single";

/** A character (or a doubled `''`) that may be a quotation mark. */
export interface Mark {
  at: number;
  length: number;
  family: Family;
  opens: boolean;
  closes: boolean;
  /** A closing single mark that may as well be the apostrophe of a plural: `the allies’ vote`. */
  weak: boolean;
}

/** All marks in `[start, end)` that may open or close a quotation, in order. */
export function collectMarks(body: string, start: number, end: number): Mark[] {
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
