import type { Position } from "#lib/domain/fact";

const WORDS: Record<Position, string> = {
  for: "voted for",
  against: "voted against",
  abstain: "abstained",
  absent: "did not take part",
  veto: "cast a veto",
};

/** What a voter did, after a name or a colon: `voted for`. */
export function positionWords(position: Position): string {
  return WORDS[position];
}
