import type { Sentence, Token } from "#lib/pipeline/document";
import { isFirstName } from "#lib/pipeline/actors/people-names";
import { FUNCTION_WORDS, IMPERSONAL_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import {
  HONORIFICS,
  OFFICE_ABBREVIATIONS,
  OFFICE_HEADS,
  OFFICE_QUALIFIERS,
  PARTY_WORDS,
  TITLES,
} from "#lib/pipeline/actors/offices.data";
import { isCapitalised } from "#lib/pipeline/segment/characters";

/** A stretch of tokens that may be a person's name, without titles: `[from, to)` into the sentence's tokens. */
export interface NameRun {
  sentence: Sentence;
  from: number;
  to: number;
  /** An honorific or office with a capital stands right before it. */
  title?: string;
  /** The run was cut out of a longer run of capitals, or holds a word no person is called. */
  cut: boolean;
}

/** Small words inside surnames: `van den Berg`, `bin Laden`. */
export const PARTICLES = new Set(
  "van von de der den di da do dos das del della bin ibn bint al el la le du ter ten y af av zu".split(" "),
);
/** `al-Sudani`, `el-Sisi`. */
const ARTICLE_NAME = /^(?:al|el|ul|as|ad|ar|an|at|ash)[-‐‑]\p{Lu}/u;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

/** Finds the runs of capitalised words that may name people, in one sentence. */
export function findNameRuns(sentence: Sentence): NameRun[] {
  const { tokens } = sentence;
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens[at])) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, at);
    runs.push(...splitRun(sentence, at, end));
    at = end;
  }
  return runs;
}

const SMALL_WORDS = new Set(
  "a an the and or but nor as at by for from in into of off on onto out over per to up via vs with".split(
    " ",
  ),
);

/** Whether all but the small words of a sentence are capitalised, as in a headline: capitals then tell nothing. */
export function isTitleCase({ tokens }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "word" || SMALL_WORDS.has(text) || /^['’]s$/.test(text)) continue;
    words += 1;
    if (isCapitalised(text)) capitals += 1;
  }
  return words >= 4 && capitals > words * 0.9;
}

function startsName(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (isCapitalised(token.text) && /^\p{L}/u.test(token.text)) || ARTICLE_NAME.test(token.text);
}

function runEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const next = tokens[at + 1];
    if (startsName(token)) at += 1;
    else if (
      PARTICLES.has(token.text) &&
      (startsName(next) || (PARTICLES.has(next?.text ?? "") && startsName(tokens[at + 2])))
    )
      at += 1;
    else if (token.text === "," && next && SUFFIX.test(next.text)) at += 2;
    else return at;
  }
}

/** Words of a run that cannot be part of a personal name. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
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
function isOffice(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (!OFFICE_HEADS.has(word.toLowerCase()) && !word.startsWith("Ex-")) return false;
  const previous = tokens[at - 1]?.text ?? "";
  return !(startsName(tokens[at - 1]) && isFirstName(previous));
}

/** Cuts a run at the words that are no name: `House Speaker | Nancy Pelosi`, `President | Macron`. */
function splitRun(sentence: Sentence, from: number, to: number): NameRun[] {
  const { tokens } = sentence;
  const runs: NameRun[] = [];
  let start = from;
  const flush = (end: number): void => {
    const trimmed = trim(tokens, start, end);
    const run = trimmed && pastComplement(tokens, trimmed);
    if (run && !namesThing(tokens, run.to, to)) {
      const before = tokens[run.from - 1]?.text;
      const title =
        before &&
        (TITLES.has(before.toLowerCase()) ||
          HONORIFICS.has(before.toLowerCase()) ||
          OFFICE_ABBREVIATIONS.has(before));
      runs.push({
        sentence,
        ...run,
        ...(title ? { title: before } : {}),
        cut: end < to,
      });
    }
  };
  for (let at = from; at < to; at += 1) {
    if (isNameWord(tokens, at) && !isOffice(tokens, at)) continue;
    flush(at);
    start = at + 1;
  }
  flush(to);
  return runs;
}

/** `Minister for Rural Roads | Anand Kulkarni`: behind an office and its field a first name begins the name. */
function pastComplement(
  tokens: readonly Token[],
  run: { from: number; to: number },
): { from: number; to: number } {
  const office = tokens[run.from - 2]?.text.toLowerCase() ?? "";
  if (!/^(?:of|for)$/.test(tokens[run.from - 1]?.text ?? "") || !OFFICE_HEADS.has(office)) return run;
  for (let at = run.from + 1; at < run.to - 1; at += 1) {
    if (isFirstName(tokens[at]?.text ?? "")) return { from: at, to: run.to };
  }
  return run;
}

/** `Acme Brewer | University`: the capitals go on with a word that makes the whole a thing. */
function namesThing(tokens: readonly Token[], end: number, runEnd: number): boolean {
  const next = tokens[end]?.text.toLowerCase() ?? "";
  return end < runEnd && IMPERSONAL_WORDS.has(next) && !TITLES.has(next);
}

/** An adverb or participle with the capital of its sentence: `Finally | Ms Diaz`, `Undaunted | Diaz`, `Calling | Diaz`. */
const OPENING_WORD = /ly$|.{3}[^e]ed$|.{3}ing$/;

/** Drops particles and commas at the ends and a sentence's opening adverb or participle. */
function trim(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | undefined {
  let start = from;
  let end = to;
  while (start < end && !startsName(tokens[start])) start += 1;
  while (end > start && !startsName(tokens[end - 1])) end -= 1;
  const first = tokens[start]?.text ?? "";
  const heads = start === 0 || tokens[start - 1]?.kind !== "word";
  if (heads && end - start > 1 && OPENING_WORD.test(first) && !isFirstName(first)) start += 1;
  return end > start ? { from: start, to: end } : undefined;
}
