import type { RecordedVote } from "#lib/domain/roll-call";
import type { TallySide } from "#lib/records/reading";

/** Words of the parliaments and of the United Nations for the five votes, folded to letters in lower case. */
const WORDS: ReadonlyMap<string, RecordedVote> = new Map<string, RecordedVote>([
  ...["yes", "yea", "aye", "for", "infavour", "infavor"].map((word) => [word, "yes"] as const),
  ...["no", "nay", "against"].map((word) => [word, "no"] as const),
  ...["abstain", "abstained", "abstention", "abstaining"].map((word) => [word, "abstain"] as const),
  ["present", "present"],
  ...["notvoting", "nonvoting", "didnotvote", "absent"].map((word) => [word, "notVoting"] as const),
  // In a trial of impeachment the question is whether the accused is guilty.
  ["guilty", "yes"],
  ["notguilty", "no"],
]);

/** Ways of writing that a vote is not known. */
const OPEN = new Set(["", "null", "unknown", "?"]);

/**
 * A vote from a source's own word: "Yea", "Not Voting", "in favour".
 *
 * @returns `null` for an empty cell or "unknown"; `undefined` for a word that is no vote, such as a candidate's name.
 */
export function voteFromWord(word: string): RecordedVote | undefined {
  const plain = word.trim().toLowerCase();
  return OPEN.has(plain) ? null : WORDS.get(plain.replace(/[\s_-]+/g, ""));
}

/** The number that a vote belongs to. "Present" is counted with the abstentions. */
export function sideOf(vote: Exclude<RecordedVote, null>): TallySide {
  return vote === "present" ? "abstain" : vote;
}

/** How a sentence names a side: "14 votes against". */
export const SIDE_WORDS: Readonly<Record<TallySide, string>> = {
  yes: "votes for",
  no: "votes against",
  abstain: "abstentions",
  notVoting: "members not voting",
};
