import { IMPERSONAL_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import { HONORIFICS, OFFICE_QUALIFIERS } from "#lib/pipeline/actors/offices.data";
import {
  ARTICLES,
  MAX_AFTER,
  type TokenRange,
  VERB,
  isHead,
  lower,
  qualifies,
} from "#lib/pipeline/actors/people-offices";
import type { Token } from "#lib/pipeline/document";
import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isSpeechForm } from "#lib/pipeline/statements/cues";

/** Fields of an office whose capital stands right before a name: `Leader of the Opposition | Ann Diaz`. */
const FIELDS = new Set(
  "opposition majority minority roads works transport agriculture women youth sport sports culture tourism mines defence defense foreign trade".split(
    " ",
  ),
);

const MAX_BEFORE = 9;

/**
 * `Republican Senator John Curtis` · `Ukrainian economic leader Tymofiy Mylovanov` ·
 * `Russia's permanent representative to the United Nations Vassily Nebenzia` · `Minister for Roads Shri Anand Kulkarni`
 */
export function roleBefore(tokens: readonly Token[], name: number, to: number): TokenRange | undefined {
  let end = name;
  while (HONORIFICS.has(lower(tokens[end - 1]))) end -= 1;
  if (tokens[end - 1]?.text === ",") return roleBeforeComma(tokens, end - 1, to);
  const honoured = end < name;
  const complement = headBeforeComplement(tokens, end, honoured);
  if (!isHead(tokens[end - 1]) && complement === undefined) return undefined;
  const head = (complement ?? end) - 1;
  // "told the minister Mr Roe would go": before an honorific only a capital shows an office of his.
  if (honoured && !isCapitalised(tokens[head]?.text ?? "")) return undefined;
  let start = head;
  while (start > 0 && name - start < MAX_BEFORE && qualifies(tokens, start - 1)) start -= 1;
  // "fellow Democratic candidate": no part of an office.
  while (
    start < end - 1 &&
    (ARTICLES.has(lower(tokens[start])) || /^(?:['’]s?|fellow|rival)$/.test(lower(tokens[start])))
  )
    start += 1;
  return end > start ? { from: start, to: end } : undefined;
}

/**
 * A definite office, fenced by commas from the name it describes:
 * `the Prime Minister, Keir Starmer,` · `The Labour MP for Dunmore, Pippa Lowe,` · `Russia's ambassador, Vassily Nebenzia,`
 */
function roleBeforeComma(tokens: readonly Token[], comma: number, to: number): TokenRange | undefined {
  const after = tokens[to];
  if (after && !/^[,.;:!?()—–]$|^-+$/.test(after.text) && !isSpeechForm(after.text)) return undefined;
  // "the minister, Ann Diaz, Tom Roe and others": a list.
  const listed = [tokens[to + 1], tokens[to + 2]].every((token) => isCapitalised(token?.text ?? "."));
  if (after?.text === "," && listed) return undefined;
  for (let at = comma - 1; at >= 0 && comma - at < MAX_AFTER; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const owned = /^['’]s$/.test(token.text);
    if ((owned || lower(token) === "the") && headsOffice(tokens, at + 1, comma)) {
      // "the president, the vice president, Ann Diaz, …": a list.
      if (tokens[at - 1]?.text === "," && isHead(tokens[at - 2])) return undefined;
      return { from: owned ? possessorStart(tokens, at) : at + 1, to: comma };
    }
    if (VERB.test(token.text) && !OFFICE_QUALIFIERS.has(token.text) && !isCapitalised(token.text))
      return undefined;
    // "National President of the Drivers Union, Sam Poe,": at the head of a sentence no article is needed.
    if (at === 0 && isCapitalised(token.text) && headsOffice(tokens, 0, comma)) return { from: 0, to: comma };
  }
  return undefined;
}

/** Whether tokens `[from, to)` are an office, with or without a complement: `Chairman of the Committee on Works`. */
function headsOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const next = tokens[at + 1]?.text ?? "";
    const ends = at + 1 === to || /^(?:of|for|to|in|on|at|from|d['’]affaires)$/.test(next);
    if (ends && isHead(tokens[at])) return true;
    if (!qualifies(tokens, at)) return false;
  }
  return false;
}

/**
 * Where the one whose officer it is begins: `Russia | 's ambassador`. Of a nameless one nothing is taken:
 * `the company's | chairman`.
 */
function possessorStart(tokens: readonly Token[], possessive: number): number {
  if (!isCapitalised(tokens[possessive - 1]?.text ?? "")) return possessive + 1;
  let start = possessive - 1;
  while (start > 0 && isCapitalised(tokens[start - 1]?.text ?? "") && lower(tokens[start - 1]) !== "the")
    start -= 1;
  return start;
}

/** Position after the head of an office with a complement: `representative` in `representative to the United Nations`. */
function headBeforeComplement(tokens: readonly Token[], end: number, honoured: boolean): number | undefined {
  const last = lower(tokens[end - 1]);
  const named = IMPERSONAL_WORDS.has(last) || PLACE_AND_TIME_WORDS.has(last);
  const field = isCapitalised(tokens[end - 1]?.text ?? "") && tokens[end - 1]?.kind === "word";
  if (!named && !(field && (honoured || FIELDS.has(last)))) return undefined;
  for (let at = end - 1; at > Math.max(0, end - 8); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    if (/^(?:to|of|for)$/.test(token.text)) {
      if (isHead(tokens[at - 1])) return at;
      continue;
    }
    if (!isCapitalised(token.text) && !/^(?:the|and|['’]s)$/.test(token.text)) return undefined;
  }
  return undefined;
}
