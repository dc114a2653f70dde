import type { Attribution, Piece } from "#lib/pipeline/statements/attribution";

/** What was said, as pieces of the body, and how it hangs on its verb. */
export interface Content {
  pieces: Piece[];
  frame: Attribution["frame"];
  /** Tokens before this position are spoken for. */
  consumed: number;
}

/** How far earlier reports of the sentence reach. */
export interface Reached {
  /** By any report. */
  consumed: number;
  /** By a quotation or an aside: a later aside begins behind it. */
  asides: number;
}
