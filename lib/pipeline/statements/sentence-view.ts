import type { Document, QuoteSpan, Sentence, Token } from "#lib/pipeline/document";
import { POST_NOMINALS } from "#lib/pipeline/actors/offices.data";
import { isTitleCase } from "#lib/pipeline/actors/people-title-case";
import type { Person, PersonMention } from "#lib/pipeline/actors/person";

/** A mention of a person with the tokens `[from, to)` it covers in its sentence, letters behind the name included. */
export interface ViewMention {
  person: Person;
  mention: PersonMention;
  from: number;
  to: number;
}

/** A sentence with what the clause grammar asks of each token. Indices are positions in `tokens`. */
export interface SentenceView {
  sentence: Sentence;
  tokens: Token[];
  /** Lower-cased text of each token, curly apostrophes straightened. */
  words: string[];
  /** For each token, the outermost quotation it belongs to, marks included. */
  quoteAt: (QuoteSpan | undefined)[];
  mentions: ViewMention[];
  /** The mention that covers a token. */
  mentionAt: (ViewMention | undefined)[];
  /** Most words have capitals, as in a headline. */
  titleCase: boolean;
}

/** Builds the views of all sentences, walking quotations and mentions once. */
export function viewSentences(doc: Document, people: readonly Person[]): SentenceView[] {
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  let quote = 0;
  let next = 0;
  return doc.sentences.map((sentence) => {
    const { tokens } = sentence;
    const view: SentenceView = {
      sentence,
      tokens,
      words: tokens.map(({ text }) => text.toLowerCase().replace(/[’‘]/g, "'")),
      quoteAt: [],
      mentions: [],
      mentionAt: new Array<ViewMention | undefined>(tokens.length),
      titleCase: isTitleCase(sentence),
    };
    for (const token of tokens) {
      while ((doc.quotes[quote]?.end ?? Infinity) <= token.start) quote += 1;
      const span = doc.quotes[quote];
      view.quoteAt.push(span && token.start >= span.start ? span : undefined);
    }
    let from = 0;
    for (; (mentions[next]?.mention.start ?? Infinity) < sentence.end; next += 1) {
      const found = mentions[next];
      if (!found || found.mention.start < sentence.start) continue;
      while ((tokens[from]?.start ?? Infinity) < found.mention.start) from += 1;
      let to = from;
      while ((tokens[to]?.end ?? Infinity) <= found.mention.end) to += 1;
      while (POST_NOMINALS.has(tokens[to]?.text ?? "")) to += 1;
      const entry: ViewMention = { ...found, from, to };
      view.mentions.push(entry);
      for (let at = from; at < to; at += 1) view.mentionAt[at] = entry;
    }
    return view;
  });
}

/** The first position after the quotation that covers `at`, or `at` itself outside any. */
export function pastQuote(view: SentenceView, at: number): number {
  const span = view.quoteAt[at];
  if (!span) return at;
  let end = at;
  while (end < view.tokens.length && view.quoteAt[end] === span) end += 1;
  return end;
}

/** Whether the quotation that ends before `end` has a comma inside its closing mark. */
export function closesWithComma(view: SentenceView, end: number): boolean {
  let at = end - 1;
  while (view.tokens[at]?.kind === "quote") at -= 1;
  return view.words[at] === ",";
}

/** The first position of the quotation that covers `at`. */
export function quoteStart(view: SentenceView, at: number): number {
  const span = view.quoteAt[at];
  let start = at;
  while (span && start > 0 && view.quoteAt[start - 1] === span) start -= 1;
  return start;
}

/** Whether nothing but closing punctuation is left from `at` on. */
export function atSentenceEnd(view: SentenceView, at: number): boolean {
  for (let position = at; position < view.tokens.length; position += 1) {
    const token = view.tokens[position];
    if (token && !/^[.!?…)\]]|^\.+$/.test(token.text)) return false;
  }
  return true;
}
