import type { ViewMention } from "#lib/pipeline/statements/sentence-view";

/** Who does the speaking, as the grammar gives it; `[from, to)` is all its words, appositions included. */
export type Subject = { from: number; to: number } & (
  | { kind: "person"; mention: ViewMention }
  | { kind: "pronoun"; word: string; at: number }
  | { kind: "phrase" }
);
