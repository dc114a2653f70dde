import type { Subject } from "#lib/pipeline/statements/subject";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** A stretch of the body that belongs to what is said. */
export interface Piece {
  start: number;
  end: number;
}

/** Source, cue and content of one reported statement, before the speaker is resolved. */
export interface Attribution {
  view: SentenceView;
  /** Absent when the sentence leaves the speaker to the one before: `Adding, “…”`. */
  subject?: Subject;
  /** The sentence the subject stands in, where that is another one: `Ms Diaz wrote: ¶ “…”`. */
  subjectView?: SentenceView;
  cue: { start: number; end: number; lemma: string };
  frame:
    "quote" | "that" | "bare" | "question" | "infinitive" | "phrase" | "aside" | "source" | "colon" | "noun";
  negated: boolean;
  /** In order, never empty; quotation marks included. */
  pieces: Piece[];
}

/** The piece that covers tokens `[from, to)`. */
export function pieceOf(view: SentenceView, from: number, to: number): Piece | undefined {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}
