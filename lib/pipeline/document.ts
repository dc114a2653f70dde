/**
 * A news text as a tree from which the exact original can be rebuilt: body → paragraphs → sentences → tokens.
 * Every `start` and `end` is an offset into `Document.body` in UTF-16 units, `end` exclusive, and
 * `body.slice(start, end) === text` at every level. Only white space lies between two neighbours.
 */
export interface Document {
  body: string;
  headline?: string;
  paragraphs: Paragraph[];
  /** All sentences of all paragraphs, in order; `sentences[n].index === n`. */
  sentences: Sentence[];
  /** Outermost quotation spans, in order, never overlapping. */
  quotes: QuoteSpan[];
}

export interface Paragraph {
  text: string;
  start: number;
  end: number;
  index: number;
  sentences: Sentence[];
}

/**
 * A sentence. A full stop inside a quotation does not end the sentence that holds the quotation, so
 * `"We won. They lost," Ms Hall said.` is one. A dateline (`LONDON (Reuters) -`) is a sentence of its own.
 */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  index: number;
  /** Index of its paragraph. */
  paragraph: number;
  tokens: Token[];
}

/**
 * A word, number or mark. Abbreviations keep their full stop (`Sen.`, `U.S.`), a possessive or clitic `'s` stands
 * alone, hyphenated words are one token.
 */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: "word" | "number" | "punct" | "quote";
}

/**
 * A quotation. `start`/`end` include the marks, `innerStart`/`innerEnd` leave them out. A quotation that runs over
 * several paragraphs, each reopened and only the last closed, is one span. `end === innerEnd` when the closing mark
 * is missing in the text.
 */
export interface QuoteSpan {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}
