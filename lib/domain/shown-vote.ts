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
  absent: "Did not take part",
  unknown: "Not in our record",
};

const UNITED_NATIONS = /\b(?:UN|United Nations)\b/;
/** Where nobody abstains: whoever will not say yes or no answers "present". */
const CONGRESS = /\b(?:US|U\.S\.|United States)\b.*\b(?:House|Senate)\b/;

/**
 * The word that goes with a vote's colour and icon. With a `body`, in its own terms: a state did not take part, a
 * representative did not vote; the US Congress knows no abstention. These are the words of the questions' options.
 */
export function voteWord(vote: ShownVote, body?: RollCall["body"]): string {
  if (vote === "absent" && body !== undefined && !UNITED_NATIONS.test(body)) return "Did not vote";
  if (vote === "abstain" && body !== undefined && CONGRESS.test(body)) return "Present";
  return WORDS[vote];
}

/** How a position found in an article is shown: a veto is a vote against, and its word says that it was a veto. */
export function shownPosition(position: Position): { vote: ShownVote; word: string } {
  if (position === "veto") return { vote: "against", word: "Against (veto)" };
  return { vote: position, word: WORDS[position] };
}

/** How a recorded vote is shown in the terms of its `body`. */
export function shownVote(recorded: RecordedVote, body: RollCall["body"]): { vote: ShownVote; word: string } {
  // "Present" is kept where a record writes it, whatever the body's name tells.
  if (recorded === "present") return { vote: "abstain", word: "Present" };
  const vote = SHOWN[recorded ?? "null"];
  return { vote, word: voteWord(vote, body) };
}

const SHOWN = {
  yes: "for",
  no: "against",
  abstain: "abstain",
  notVoting: "absent",
  null: "unknown",
} as const satisfies Record<string, ShownVote>;
