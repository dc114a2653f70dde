import { IMPERSONAL_WORDS } from "#lib/pipeline/actors/not-people.data";
import { HONORIFICS, OFFICE_ABBREVIATIONS, OFFICE_HEADS, TITLES } from "#lib/pipeline/actors/offices.data";
import { PARTICLES, SUFFIX, isNameWord, isOffice, startsName } from "#lib/pipeline/actors/people-name-words";
import { isFirstName } from "#lib/pipeline/actors/people-names";
import type { Sentence, Token } from "#lib/pipeline/document";

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
