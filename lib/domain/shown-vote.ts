import type { Position } from "#lib/domain/fact";
import type { RecordedVote, RollCall } from "#lib/domain/roll-call";

/**
 * A vote as pictures, tables and marks show it: one colour, one icon and one word each, in this order everywhere.
 * `unknown` is "not in our record": it is no vote, and no absence either.
 */
export const SHOWN_VOTES = ["for", "against", "abstain", "absent", "unknown"] as const;
export type ShownVote = (typeof SHOWN_VOTES)[number];

const WORDS: Record<ShownVote, string> = {
  for: "For",
  against: "Against",
  abstain: "Abstained",
  absent: "Absent",
  unknown: "Not in our record",
};

/** The word that goes with a vote's colour and icon. */
export function voteWord(vote: ShownVote): string {
  return WORDS[vote];
}

/** How a position found in an article is shown: a veto is a vote against, and its word says that it was a veto. */
export function shownPosition(position: Position): { vote: ShownVote; word: string } {
  if (position === "veto") return { vote: "against", word: "Against (veto)" };
  return { vote: position, word: WORDS[position] };
}

/**
 * How a recorded vote is shown. The United Nations call a member that cast no vote absent; a parliament's record
 * only says that someone did not vote, so `body` decides the word.
 */
export function shownVote(recorded: RecordedVote, body: RollCall["body"]): { vote: ShownVote; word: string } {
  switch (recorded) {
    case "yes":
      return { vote: "for", word: WORDS.for };
    case "no":
      return { vote: "against", word: WORDS.against };
    case "abstain":
      return { vote: "abstain", word: WORDS.abstain };
    case "present":
      return { vote: "abstain", word: "Present" };
    case "notVoting":
      return { vote: "absent", word: /\b(UN|United Nations)\b/.test(body) ? WORDS.absent : "Not voting" };
    case null:
      return { vote: "unknown", word: WORDS.unknown };
  }
}
