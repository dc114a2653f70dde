import type { QuoteSpan, Token } from "#lib/pipeline/document";
import { SENTENCE_STARTERS } from "#lib/pipeline/segment/abbreviations.data";
import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isSpeechForm } from "#lib/pipeline/statements/cues";

const TERMINAL = /^(?:[.!?…]|\.{2,})$/;
const CLOSING = new Set([")", "]", "}"]);
const SPEECH_REACH = 10;

/** Splits the tokens of one paragraph into sentences. */
export function splitSentences(tokens: readonly Token[], quotes: readonly QuoteSpan[]): Token[][] {
  const sentences: Token[][] = [];
  let start = 0;
  let position = 0;
  const cutAt = (end: number): void => {
    if (end > start) sentences.push(tokens.slice(start, end));
    start = end;
  };
  cutAt(datelineEnd(tokens));
  let quote = firstQuoteEndingAfter(quotes, tokens[0]?.start ?? 0);
  for (position = start; position < tokens.length; position += 1) {
    const token = tokens[position];
    if (!token) break;
    while ((quotes[quote]?.end ?? Infinity) <= token.start) quote += 1;
    const span = quotes[quote];
    const inside = span !== undefined && token.start >= span.innerStart && token.end <= span.innerEnd;
    const closesQuote = inside && token.end === span.innerEnd && span.end > span.innerEnd;
    if (!endsSentence(token, tokens[position + 1], inside && !closesQuote)) continue;
    if (isInsideSymbol(tokens, position)) continue;
    const end = pastClosers(tokens, position + 1, closesQuote ? span.end : token.end);
    if (inside && !closesQuote) continue;
    if (breaksBefore(tokens, end, token, closesQuote && tokens[start]?.start === span.start)) {
      cutAt(end);
    }
    position = end - 1;
  }
  cutAt(tokens.length);
  return sentences;
}

/** Index of the first quotation that ends after `offset`, by bisection. */
function firstQuoteEndingAfter(quotes: readonly QuoteSpan[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endsSentence(token: Token, next: Token | undefined, insideQuote: boolean): boolean {
  if (insideQuote) return false;
  if (token.kind === "punct") return TERMINAL.test(token.text);
  // An abbreviation at the end: "… in the U.S. The talks …"
  if (token.kind !== "word" || !token.text.endsWith(".") || !next) return false;
  if (token.text.length === 2 || TITLE_BEFORE_NAME.test(token.text)) return false;
  // "… of Fresno, Calif. “I think …”"
  if (next.kind === "quote") return next.start > token.end;
  return SENTENCE_STARTERS.has(next.text.toLowerCase()) && isCapitalised(next.text);
}

/**
 * A full stop between a letter and a figure, with no blank on either side, is part of a document's symbol.
 *
 * @example "(document A/C.3/80/L.61), introduced by …"
 */
function isInsideSymbol(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !next || mark.text !== ".") return false;
  const glued = before.end === mark.start && mark.end === next.start;
  return glued && /^\p{Lu}[\p{L}\d]{0,5}$/u.test(before.text) && /^\d/.test(next.text);
}

const TITLE_BEFORE_NAME =
  /^(?:(?:[Ee]x|[Tt]hen)-)?(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Rev|Hon|St|Sgt|Capt|Maj|Adm|Engr|Barr|Alh|Smt|Brig|Cllr|v|vs)\.$/;

/** Skips further full stops, brackets and closing marks that stick to the end of a sentence. */
function pastClosers(tokens: readonly Token[], from: number, quoteEnd: number): number {
  let at = from;
  let edge = Math.max(tokens[from - 1]?.end ?? 0, 0);
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const sticks = token.start === edge || token.end <= quoteEnd;
    const closer = token.kind === "quote" || CLOSING.has(token.text) || TERMINAL.test(token.text);
    if (!sticks || !closer) break;
    edge = token.end;
  }
  return at;
}

/** Whether a new sentence begins at `at`, after the terminal `mark`. */
function breaksBefore(tokens: readonly Token[], at: number, mark: Token, wholeQuote: boolean): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === "punct" && !/^[([•*—–$£€#@-]/.test(next.text)) return false;
  if (next.kind === "word" && !isCapitalised(next.text)) return false;
  if (!wholeQuote || mark.text === ".") return true;
  return !tiedBySpeech(tokens, at);
}

/** Whether a verb of speech ties a quoted question or exclamation to what follows: `“Who won?” Ms Hall asked.` */
function tiedBySpeech(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + SPEECH_REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || TERMINAL.test(token.text)) return false;
    if (isSpeechForm(token.text)) return true;
  }
  return false;
}

const DATELINE_REACH = 16;

/** End of a dateline, or 0: `LONDON (Reuters) -`, `NAIROBI, Kenya, 3 May —`. */
function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (
    !first ||
    first.text.length < 3 ||
    first.text !== first.text.toUpperCase() ||
    !isCapitalised(first.text)
  ) {
    return 0;
  }
  for (let at = 1; at < Math.min(tokens.length, DATELINE_REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return 0;
    if (/^(?:-+|[–—])$/.test(token.text)) return at + 1 < tokens.length ? at + 1 : 0;
    const plain = token.kind === "number" || /^[,.()/]$/.test(token.text) || isCapitalised(token.text);
    if (!plain) return 0;
  }
  return 0;
}
