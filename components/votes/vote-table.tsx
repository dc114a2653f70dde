import { VoteMark } from "#components/votes/vote-mark";
import type { RollCall } from "#lib/domain/roll-call";
import { shownVote } from "#lib/domain/shown-vote";

/**
 * Every line of a roll call, in alphabetical order: the twin of the map and of every other picture of it. It scrolls
 * within its own frame, which the keyboard reaches.
 */
export function VoteTable({ rollCall }: { rollCall: RollCall }) {
  const { body, votes } = rollCall;
  const lines = [...votes].sort((a, b) => a.voter.localeCompare(b.voter, "en"));
  const what = `Votes on ${rollCall.symbol ?? rollCall.title}`;
  return (
    <div className="vote-table" role="region" aria-label={what} tabIndex={0}>
      <table className="extract">
        <caption className="vh">{what}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Vote</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ voter, vote }) => (
            <tr key={voter}>
              <th scope="row">{voter}</th>
              <td>
                <VoteMark {...shownVote(vote, body)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
