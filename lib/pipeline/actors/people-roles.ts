import type { Sentence, Token } from "#lib/pipeline/document";
import { FUNCTION_WORDS, IMPERSONAL_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import {
  HONORIFICS,
  OFFICE_ABBREVIATIONS,
  OFFICE_HEADS,
  OFFICE_LETTERS,
  OFFICE_QUALIFIERS,
  PARTY_WORDS,
  POST_NOMINALS,
  TITLES,
} from "#lib/pipeline/actors/offices.data";
import type { PersonRole } from "#lib/pipeline/actors/person";
import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isSpeechForm } from "#lib/pipeline/statements/cues";

/** Reads the offices beside a name that stands at tokens `[from, to)` of a sentence. */
export function readRoles(sentence: Sentence, from: number, to: number, isName: NameTest): PersonRole[] {
  const { tokens } = sentence;
  let end = to;
  while (POST_NOMINALS.has(tokens[end]?.text ?? "")) end += 1;
  // "Lok Sangh MP Meera Iyer": letters before a name are hers.
  const lettered = OFFICE_LETTERS.has(tokens[to]?.text ?? "") && !isCapitalised(tokens[to + 1]?.text ?? ".");
  const letters = lettered ? { from: to, to: to + 1 } : undefined;
  return [roleBefore(tokens, from, to), letters, roleAfter(tokens, end, isName)].flatMap((range) => {
    const role = range && toRole(sentence, range, from, to);
    return role ? [role] : [];
  });
}

/** Whether a token begins the name of some person. */
export type NameTest = (token: Token) => boolean;

interface TokenRange {
  from: number;
  to: number;
}

const ARTICLES = new Set(["the", "a", "an"]);
/** Words that show a clause. Participles in office names (`managing director`) are qualifiers. */
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|that)$|.{3}(?:ing|ed)$/;
/** Fields of an office whose capital stands right before a name: `Leader of the Opposition | Ann Diaz`. */
const FIELDS = new Set(
  "opposition majority minority roads works transport agriculture women youth sport sports culture tourism mines defence defense foreign trade".split(
    " ",
  ),
);
const MAX_BEFORE = 9;
const MAX_AFTER = 18;

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? "";
}

function isHead(token: Token | undefined): boolean {
  if (/^(?:sens|reps|govs)\.$/.test(lower(token))) return false;
  if (OFFICE_ABBREVIATIONS.has(token?.text ?? "")) return true;
  const word = lower(token).replace(/^(?:ex|vice|co)-/, "");
  return OFFICE_HEADS.has(word) || (TITLES.has(word) && !HONORIFICS.has(word));
}

/**
 * `Republican Senator John Curtis` · `Ukrainian economic leader Tymofiy Mylovanov` ·
 * `Russia's permanent representative to the United Nations Vassily Nebenzia` · `Minister for Roads Shri Anand Kulkarni`
 */
function roleBefore(tokens: readonly Token[], name: number, to: number): TokenRange | undefined {
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
  while (start < end && (ARTICLES.has(lower(tokens[start])) || /^['’]s?$/.test(tokens[start]?.text ?? "")))
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

/** `Russia | 's ambassador`, `the bank | 's chairman`: where the one whose officer it is begins. */
function possessorStart(tokens: readonly Token[], possessive: number): number {
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

function qualifies(tokens: readonly Token[], at: number): boolean {
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

/**
 * `Mariana Betsa, Ukraine's Deputy Foreign Minister,` · `Larry Sabato, director of the Center for Politics,` ·
 * `Ann Diaz (D-N.Y.), a member of the committee,`
 */
function roleAfter(tokens: readonly Token[], name: number, isName: NameTest): TokenRange | undefined {
  let at = skipBrackets(tokens, name);
  if (tokens[at]?.text !== ",") return undefined;
  at += 1;
  // An age: "Ann Diaz, 41, a teacher from Leeds".
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ",") at += 2;
  while (ARTICLES.has(lower(tokens[at]))) at += 1;
  const from = at;
  let head = false;
  let complement = false;
  for (; at < Math.min(tokens.length, from + MAX_AFTER); at += 1) {
    const token = tokens[at];
    if (!token) break;
    const word = lower(token);
    if (isName(token) && !complement) return undefined;
    if (token.kind === "quote" || /^[,;:.!?()—–]$|^-+$/.test(token.text)) break;
    if (/^(?:who|which|whose|when|where|while|by|because|as)$/.test(word)) break;
    // "Ann Diaz, the chair said, …"
    if (/^(?:said|says|told)$/.test(word)) return undefined;
    if (head && word === "and" && /^(?:an?|the|one|now|has|is|was)$/.test(lower(tokens[at + 1]))) break;
    if (HONORIFICS.has(word) && !complement) return undefined;
    // A verb: the words after the comma are a clause, not an office; after the head they only describe it.
    if (VERB.test(word) && !OFFICE_QUALIFIERS.has(word) && !isCapitalised(token.text)) {
      if (head && /(?:ing|ed)$/.test(word)) break;
      return undefined;
    }
    // "Ann Diaz, the mayor's sister,": the office is somebody else's.
    if (/^['’]s?$/.test(token.text) && !complement) head = false;
    if (isHead(token) && !complement) head = true;
    if (/^(?:of|for|at|to|in|from|with|on)$/.test(word)) {
      if (!head) return undefined;
      complement = true;
    } else if (
      !head &&
      FUNCTION_WORDS.has(word) &&
      !OFFICE_QUALIFIERS.has(word) &&
      !/^(?:his|her|their)$/.test(word)
    ) {
      return undefined;
    }
  }
  return head && at > from ? { from, to: at } : undefined;
}

function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let end = at + 1; end < Math.min(tokens.length, at + 12); end += 1) {
    if (tokens[end]?.text === ")") return end + 1;
  }
  return at;
}

function toRole(sentence: Sentence, range: TokenRange, from: number, to: number): PersonRole | undefined {
  const { tokens } = sentence;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  const nameStart = tokens[from];
  const nameEnd = tokens[to - 1];
  if (!first || !last || !nameStart || !nameEnd) return undefined;
  const raw = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  const text = raw.replace(/\s+/g, " ").trim();
  // A place or party alone is no office: ", Ukraine,", "Republican Ann Diaz".
  if (PLACE_AND_TIME_WORDS.has(text.toLowerCase()) || PARTY_WORDS.has(text.toLowerCase())) return undefined;
  return {
    text,
    start: first.start,
    end: last.end,
    evidence: { start: Math.min(first.start, nameStart.start), end: Math.max(last.end, nameEnd.end) },
  };
}
