import { VoteMark } from "#components/votes/vote-mark";
import { voteWord, type ShownVote } from "#lib/domain/shown-vote";

/**
 * The key to a picture: one mark for each vote that appears in it, in the order of the house; with a `body` in its own
 * words.
 */
export function VoteLegend({ shows, body }: { shows: readonly ShownVote[]; body?: string }) {
  return (
    <ul className="legend" aria-label="How votes are shown">
      {shows.map((vote) => (
        <li key={vote}>
          <VoteMark vote={vote} word={voteWord(vote, body)} />
        </li>
      ))}
    </ul>
  );
}
