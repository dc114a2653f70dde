import { lacksMembers, pictureKind } from "#lib/domain/picture-kind";
import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, shownVote, voteWord, type ShownVote } from "#lib/domain/shown-vote";

/** How many voted which way. A number nobody gave is absent; 0 is 0. */
export type VoteCounts = Partial<Record<ShownVote, number>>;

/** The official totals of a roll call, in the words of the house. */
export function officialCounts({ tallies }: Pick<RollCall, "tallies">): VoteCounts {
  return {
    ...(tallies.yes !== undefined && { for: tallies.yes }),
    ...(tallies.no !== undefined && { against: tallies.no }),
    ...(tallies.abstain !== undefined && { abstain: tallies.abstain }),
    ...(tallies.notVoting !== undefined && { absent: tallies.notVoting }),
  };
}

/** The totals of the lines a roll call lists. Where they differ from the official ones, lines are missing. */
export function listedCounts({ votes, body }: Pick<RollCall, "votes" | "body">): VoteCounts {
  const counts: VoteCounts = {};
  for (const { vote } of votes) {
    const shown = shownVote(vote, body).vote;
    counts[shown] = (counts[shown] ?? 0) + 1;
  }
  return counts;
}

/** The votes that occur in a roll call, in the order of the house. */
export function shownVotesOf(rollCall: Pick<RollCall, "votes" | "body">): ShownVote[] {
  const counts = listedCounts(rollCall);
  return SHOWN_VOTES.filter((vote) => counts[vote] !== undefined);
}

/** What the legend of a roll call's picture has to explain: its votes, and what the map shows of members without a line. */
export function picturedVotes(rollCall: RollCall): ShownVote[] {
  const shows = shownVotesOf(rollCall);
  const hatches = pictureKind(rollCall) === "world-map" && lacksMembers(rollCall);
  return hatches && !shows.includes("unknown") ? [...shows, "unknown"] : shows;
}

/** `232 for, 196 against, 4 did not vote`: what the lines of a roll call come to, for those who do not see its picture. */
export function spokenCounts(rollCall: Pick<RollCall, "votes" | "body">): string {
  const counts = listedCounts(rollCall);
  return shownVotesOf(rollCall)
    .map((vote) => `${counts[vote] ?? 0} ${voteWord(vote, rollCall.body).toLowerCase()}`)
    .join(", ");
}
