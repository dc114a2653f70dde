import { FUNCTION_WORDS } from "#lib/pipeline/actors/not-people.data";
import {
  HONORIFICS,
  OFFICE_ABBREVIATIONS,
  OFFICE_HEADS,
  OFFICE_QUALIFIERS,
  PARTY_WORDS,
  TITLES,
} from "#lib/pipeline/actors/offices.data";
import type { Token } from "#lib/pipeline/document";
import { isCapitalised } from "#lib/pipeline/segment/characters";

/** Tokens `[from, to)` of a sentence. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Articles, which are no part of an office. */
export const ARTICLES = new Set(["the", "a", "an"]);

/** Words that show a clause. Participles in office names (`managing director`) are qualifiers. */
export const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|that)$|.{3}(?:ing|ed)$/;

/** Tokens an office with its field may span. */
export const MAX_AFTER = 18;

/** The text of a token as the lists of offices have it. */
export function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? "";
}

/** Whether a token heads an office: `minister`, `ex-Senator`, `CS`. */
export function isHead(token: Token | undefined): boolean {
  if (/^(?:sens|reps|govs)\.$/.test(lower(token))) return false;
  if (OFFICE_ABBREVIATIONS.has(token?.text ?? "")) return true;
  const word = lower(token).replace(/^(?:ex|vice|co)-/, "");
  return OFFICE_HEADS.has(word) || (TITLES.has(word) && !HONORIFICS.has(word));
}

/** Whether the token at `at` may stand before the head of an office: `deputy`, `US`, `Ecologists'`. */
export function qualifies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const word = lower(token);
  if (token.kind === "number") return /^\d+(?:st|nd|rd|th)$/.test(token.text);
  if (/^['’]$/.test(token.text)) return /^\p{Lu}.*s$/u.test(tokens[at - 1]?.text ?? "");
  if (token.kind !== "word" || HONORIFICS.has(word)) return false;
  if (/^['’]s$/.test(token.text)) return isCapitalised(tokens[at - 1]?.text ?? "");
  if (OFFICE_QUALIFIERS.has(word) || PARTY_WORDS.has(word) || OFFICE_HEADS.has(word)) return true;
  if (FUNCTION_WORDS.has(word)) return token.text === "New" || token.text === "US";
  if (isCapitalised(token.text)) return true;
  return /(?:ic|al|ary|ive|ian|ish|ese)$/.test(word) || word.includes("-");
}
