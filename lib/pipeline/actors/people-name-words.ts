import { FUNCTION_WORDS, IMPERSONAL_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import {
  HONORIFICS,
  OFFICE_ABBREVIATIONS,
  OFFICE_HEADS,
  OFFICE_QUALIFIERS,
  PARTY_WORDS,
  TITLES,
} from "#lib/pipeline/actors/offices.data";
import { isFirstName } from "#lib/pipeline/actors/people-names";
import type { Token } from "#lib/pipeline/document";
import { isCapitalised } from "#lib/pipeline/segment/characters";

/** Small words inside surnames: `van den Berg`, `bin Laden`. */
export const PARTICLES = new Set(
  "van von de der den di da do dos das del della bin ibn bint al el la le du ter ten y af av zu".split(" "),
);

/** `al-Sudani`, `el-Sisi`. */
const ARTICLE_NAME = /^(?:al|el|ul|as|ad|ar|an|at|ash)[-‐‑]\p{Lu}/u;

/** What follows a surname: `Jr.`, `III`. */
export const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

/** Whether a token has the capital a name begins with, or is an Arabic article with its name: `al-Sudani`. */
export function startsName(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (isCapitalised(token.text) && /^\p{L}/u.test(token.text)) || ARTICLE_NAME.test(token.text);
}

/** Words of a run that cannot be part of a personal name. */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const lower = word.toLowerCase();
  if (PARTICLES.has(word) || SUFFIX.test(word) || word === ",") return true;
  const next = tokens[at + 1];
  // "Bill Roe", "Grace Poe": a first name before a capital, though the word alone is none.
  if (isFirstName(word) && startsName(next) && !isThing(next)) return true;
  // "Ann Prince", "Tom Hill"
  if (at > 0 && isFirstName(tokens[at - 1]?.text ?? "") && !isThing(next) && SURNAMES.has(lower)) return true;
  // "Rokeya Begum": an honorific behind a name is part of it.
  if (HONORIFICS.has(lower) && at > 0 && isFirstName(tokens[at - 1]?.text ?? "") && !startsName(next))
    return true;
  if (TITLES.has(lower) || HONORIFICS.has(lower) || OFFICE_ABBREVIATIONS.has(word)) return false;
  if (OFFICE_QUALIFIERS.has(lower) && !isFirstName(word)) return false;
  if (FUNCTION_WORDS.has(lower) || PARTY_WORDS.has(lower)) return false;
  if (INITIALS.test(word) && word.length <= 6 && !PLACE_AND_TIME_WORDS.has(lower)) return true;
  if (word.length > 1 && word === word.toUpperCase()) return false;
  if (PLACE_AND_TIME_WORDS.has(lower) || IMPERSONAL_WORDS.has(lower)) return false;
  return word
    .split(/[-‐‑]/)
    .every((part) => isCapitalised(part) || PARTICLES.has(part) || /^[a-z]{1,3}$/.test(part));
}

/** Capitalised words of things and places that many people bear as a surname. */
const SURNAMES = new Set(
  `prince king pope bishop dean judge major marshall hill hall church park brook brooks west north day may march field
  fields lake rivers wood woods stone banks house price power powers law laws london washington lincoln israel england
  ireland french german english welsh holland jordan houston dallas austin madison jackson rice bell ball bush post
  young green brown black white gray grey long short little love hope grace bond crown star fox wolf bird cook baker
  page school press case force reed street forest mills court knight chambers sergeant duke baron sheriff`.split(
    /\s+/,
  ),
);

function isThing(token: Token | undefined): boolean {
  return (
    startsName(token) &&
    IMPERSONAL_WORDS.has(token?.text.toLowerCase() ?? "") &&
    !SURNAMES.has(token?.text.toLowerCase() ?? "")
  );
}

/** An office that is also a surname or first name counts as a name after a first name: `Stephen King`. */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (!OFFICE_HEADS.has(word.toLowerCase()) && !word.startsWith("Ex-")) return false;
  const previous = tokens[at - 1]?.text ?? "";
  return !(startsName(tokens[at - 1]) && isFirstName(previous));
}
