import { VoteMark } from "#components/votes/vote-mark";
import { givesParties, partySeats } from "#lib/domain/party-seats";
import type { RollCall } from "#lib/domain/roll-call";
import { voteWord } from "#lib/domain/shown-vote";
import { shownVotesOf } from "#lib/domain/vote-counts";

/** How each party or group voted, in numbers: the key to the letters in the pictures of a parliament. */
export function PartyTable({ rollCall }: { rollCall: RollCall }) {
  if (!givesParties(rollCall)) return null;
  const shows = shownVotesOf(rollCall);
  return (
    <div className="party-table" role="region" aria-label="Votes by party" tabIndex={0}>
      <table>
        <caption className="vh">Votes by party</caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            {shows.map((vote) => (
              <th key={vote} scope="col">
                <VoteMark vote={vote} word={voteWord(vote, rollCall.body)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partySeats(rollCall).map(({ name, short, counts }) => (
            <tr key={short}>
              <th scope="row">
                {name}
                {short !== name && <span className="quiet"> {short}</span>}
              </th>
              {shows.map((vote) => (
                <td key={vote}>{counts[vote] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
