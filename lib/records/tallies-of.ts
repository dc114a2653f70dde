import type { DraftRecord, DraftVote } from "#lib/records/reading";
import { sideOf } from "#lib/records/vote-words";

/** Numbers of a list that is known to be whole. Never for one that may not be. */
export function talliesOf(votes: readonly DraftVote[]): Required<DraftRecord["tallies"]> {
  const count = { yes: 0, no: 0, abstain: 0, notVoting: 0 };
  for (const { vote } of votes) if (vote !== null) count[sideOf(vote)] += 1;
  return count;
}
