import type { Token } from "#lib/pipeline/document";
import {
  AMBIGUOUS_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "#lib/pipeline/segment/abbreviations.data";
import { isBlankAt, isCapitalised, isDigitAt, isLetterAt } from "#lib/pipeline/segment/characters";

const APOSTROPHES = new Set(["'", "’", "‘", "ʼ"]);
const DOUBLE_MARKS = new Set(['"', "“", "”", "„", "«", "»"]);
const HYPHENS = new Set(["-", "‐", "‑"]);

/**
 * Cuts `[start, end)` of a body into tokens; only white space is left between them.
 *
 * @param marks quotation marks found beforehand, offset → length: they alone tell `‘` from an apostrophe.
 * @example "Sen. Diaz's U.S.-led plan" // Sen. | Diaz | 's | U.S.-led | plan
 */
export function tokenise(
  body: string,
  start: number,
  end: number,
  marks: ReadonlyMap<number, number>,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (isBlankAt(body, at)) {
      at += 1;
      continue;
    }
    const mark = marks.get(at);
    const token =
      mark !== undefined
        ? cut(body, at, at + mark, "quote")
        : isLetterAt(body, at)
          ? readWord(body, at, end, marks)
          : isDigitAt(body, at)
            ? readNumber(body, at, end)
            : readMark(body, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function cut(body: string, start: number, end: number, kind: Token["kind"]): Token {
  return { text: body.slice(start, end), start, end, kind };
}

/** Reads a word: letters and digits, inner hyphens, inner apostrophes (`don't`), inner full stops of `U.S.`. */
function readWord(body: string, start: number, end: number, marks: ReadonlyMap<number, number>): Token {
  let at = start;
  let part = start;
  let dotted = false;
  while (at < end) {
    const sign = body.charAt(at);
    if (isLetterAt(body, at) || isDigitAt(body, at)) {
      at += (body.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    } else if (HYPHENS.has(sign) && (isLetterAt(body, at + 1) || isDigitAt(body, at + 1))) {
      at += 1;
      part = at;
    } else if (APOSTROPHES.has(sign) && !marks.has(at) && isLetterAt(body, at + 1) && !isClitic(body, at)) {
      at += 1;
    } else if (sign === "." && dotContinues(body, part, at, dotted)) {
      dotted = true;
      at += 1;
      part = at;
    } else {
      break;
    }
  }
  // The part behind the last hyphen or full stop tells: "D-Calif.", "ex-Gov.", "W.Va."
  if (body.charAt(at) === "." && at < end && isAbbreviation(body, part, at, dotted)) at += 1;
  return cut(body, start, at, "word");
}

/** `'s` before a non-letter: a token of its own. */
function isClitic(body: string, at: number): boolean {
  return /[sS]/.test(body.charAt(at + 1)) && !isLetterAt(body, at + 2) && !isDigitAt(body, at + 2);
}

/** A full stop inside or at the end of a dotted abbreviation: `U.S.`, `a.m.`, `Ph.D.`, the end of `D-N.Y.`. */
function dotContinues(body: string, part: number, at: number, dotted: boolean): boolean {
  const short = at - part === 1 || body.slice(part, at) === "Ph";
  if (!short) return false;
  if (dotted && !isLetterAt(body, at + 1)) return true;
  if (!isLetterAt(body, at + 1)) return false;
  if (body.charAt(at + 2) === "." || (dotted && isBlankAt(body, at + 2))) return true;
  // "W.Va."
  return body.charAt(at + 3) === "." && isCapitalised(body.charAt(at + 1)) && isLetterAt(body, at + 2);
}

/** Whether the last part `[start, at)` of a word, with a full stop at `at`, is an abbreviation. */
function isAbbreviation(body: string, start: number, at: number, dotted: boolean): boolean {
  const word = body.slice(start, at);
  const lower = word.toLowerCase();
  if (dotted) return OTHER_ABBREVIATIONS.has(lower);
  const next = isBlankAt(body, at + 1) ? at + 2 : at + 1;
  const before = /[\p{Lu}]/u.test(body.charAt(next));
  if (NUMBER_ABBREVIATIONS.has(lower)) return isDigitAt(body, next);
  // An initial: "J. Okafor", never the pronoun.
  if (word.length === 1) return word !== "I" && isCapitalised(word) && before;
  if (!isCapitalised(word) && lower !== "vs" && lower !== "etc") return false;
  if (!TITLE_ABBREVIATIONS.has(lower) && !OTHER_ABBREVIATIONS.has(lower)) return false;
  const follows = before || isDigitAt(body, next) || /[,;)]/.test(body.charAt(at + 1));
  return !AMBIGUOUS_ABBREVIATIONS.has(lower) || follows;
}

/** Reads a number with its separators and letters: `1,866`, `2.5`, `24th`, `1980s`; `50-year-old` is a word. */
function readNumber(body: string, start: number, end: number): Token {
  let at = start;
  let kind: Token["kind"] = "number";
  while (at < end) {
    const sign = body.charAt(at);
    if (isDigitAt(body, at)) at += 1;
    else if ((sign === "," || sign === ".") && isDigitAt(body, at + 1)) at += 1;
    else if (isLetterAt(body, at)) at += (body.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else if (HYPHENS.has(sign) && isLetterAt(body, at + 1)) {
      kind = "word";
      at += 1;
    } else break;
  }
  return cut(body, start, at, kind);
}

/** Reads a mark; runs of full stops and of hyphens are one token, so is a clitic `'s`. */
function readMark(body: string, start: number, end: number): Token {
  const sign = body.charAt(start);
  if (APOSTROPHES.has(sign) && isClitic(body, start) && !isBlankAt(body, start - 1)) {
    return cut(body, start, start + 2, "word");
  }
  if (DOUBLE_MARKS.has(sign)) return cut(body, start, start + 1, "quote");
  let at = start + ((body.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (sign === "." || sign === "-") while (at < end && body.charAt(at) === sign) at += 1;
  return cut(body, start, at, "punct");
}
