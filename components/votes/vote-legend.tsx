import { VoteMark } from "#components/votes/vote-mark";
import type { ShownVote } from "#lib/domain/shown-vote";

/** The key to a picture: one mark for each vote that appears in it, in the order of the house. */
export function VoteLegend({ shows }: { shows: readonly ShownVote[] }) {
  return (
    <ul className="legend" aria-label="How votes are shown">
      {shows.map((vote) => (
        <li key={vote}>
          <VoteMark vote={vote} />
        </li>
      ))}
    </ul>
  );
}
