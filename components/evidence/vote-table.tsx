import { VoteMark } from "#components/votes/vote-mark";
import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, shownVote } from "#lib/domain/shown-vote";

/** A whole roll call: for each way of voting how many are named, and who, in alphabetical order. */
export function VoteTable({ record }: { record: RollCall }) {
  const names = new Map<string, string[]>();
  for (const { voter, vote } of record.votes) {
    const { vote: shown } = shownVote(vote, record.body);
    names.set(shown, [...(names.get(shown) ?? []), voter]);
  }
  const rows = SHOWN_VOTES.flatMap((vote) => {
    const voters = names.get(vote);
    return voters ? [{ vote, voters: voters.sort((a, b) => a.localeCompare(b, "en")) }] : [];
  });
  return (
    <table className="votes-table">
      <caption className="vh">Votes on {record.symbol ?? record.title}, in alphabetical order</caption>
      <thead className="vh">
        <tr>
          <th scope="col">Vote</th>
          <th scope="col">Named</th>
          <th scope="col">Who</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ vote, voters }) => (
          <tr key={vote}>
            <th scope="row">
              <VoteMark vote={vote} />
            </th>
            <td className="num">{voters.length}</td>
            <td>{voters.join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
