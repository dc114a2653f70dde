import { FUNCTION_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import {
  HONORIFICS,
  OFFICE_LETTERS,
  OFFICE_QUALIFIERS,
  PARTY_WORDS,
  POST_NOMINALS,
} from "#lib/pipeline/actors/offices.data";
import {
  ARTICLES,
  MAX_AFTER,
  type TokenRange,
  VERB,
  isHead,
  lower,
} from "#lib/pipeline/actors/people-offices";
import { roleBefore } from "#lib/pipeline/actors/people-roles-before";
import type { PersonRole } from "#lib/pipeline/actors/person";
import type { Sentence, Token } from "#lib/pipeline/document";
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
    if (/^(?:who|whom|which|whose|when|where|while|by|because|as)$/.test(word)) break;
    // "Ann Diaz, the chair said, …"
    if (isSpeechForm(token.text) && lower(tokens[at + 1]) !== "by") return undefined;
    if (head && word === "and" && !joinsOffices(tokens, at, complement)) break;
    if (HONORIFICS.has(word) && !complement) return undefined;
    // A verb: the words after the comma are a clause, not an office; after the head they only describe it.
    if (
      VERB.test(word) &&
      !OFFICE_QUALIFIERS.has(word) &&
      !isCapitalised(token.text) &&
      !word.includes("-") &&
      !describes(tokens, at)
    ) {
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
  // "founder of | the …", "adviser with | whom"
  while (at > from && /^(?:an?|the|of|for|at|to|in|from|with|on|and)$/.test(lower(tokens[at - 1]))) at -= 1;
  return head && at > from ? { from, to: at } : undefined;
}

/** `and` that goes on with a second office or inside the field: `president and chief executive`, `Law and Order`. */
function joinsOffices(tokens: readonly Token[], and: number, complement: boolean): boolean {
  if (/^(?:an?|the|one|now|has|is|was)$/.test(lower(tokens[and + 1]))) return false;
  return complement || tokens.slice(and + 1, and + 4).some(isHead);
}

/** A participle right behind an article or preposition describes a noun: `founder of the | embattled | firm`. */
function describes(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens[at - 1]);
  return /(?:ed|ing)$/.test(lower(tokens[at])) && /^(?:an?|the|of|for|at|to|in|from|with|on)$/.test(before);
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
  // "Democrat of Texas", "lifelong Republican"
  if (/^(?:[a-z-]+ )?(?:democrat|republican)(?: (?:of|from) |$)/i.test(text)) return undefined;
  return {
    text,
    start: first.start,
    end: last.end,
    evidence: { start: Math.min(first.start, nameStart.start), end: Math.max(last.end, nameEnd.end) },
  };
}
