import { VoteMark } from "#components/votes/vote-mark";
import { capitalised } from "#lib/domain/capitalised";
import { shownPosition, voteWord } from "#lib/domain/shown-vote";
import type { UnderstoodVote } from "#lib/domain/understood";

/** Every vote as it was understood: its numbers, and who voted which way. */
export function VotesFound({ votes }: { votes: readonly UnderstoodVote[] }) {
  return (
    <div className="stack-l" id="votes">
      {votes.map(({ motion, tally, sides }) => (
        <div key={motion.id}>
          <table className="table flip">
            <caption>
              <b>{capitalised(motion.label)}</b>
              {motion.body !== undefined && `, ${motion.body}`}
              {motion.outcome !== undefined && `. ${capitalised(motion.outcome)}.`}
              {tally && <Numbers tally={tally} />}
            </caption>
            <thead>
              <tr>
                <th scope="col">Vote</th>
                <th scope="col">Named in the article or the record</th>
              </tr>
            </thead>
            <tbody>
              {sides.length === 0 && (
                <tr>
                  <td className="quiet" colSpan={2}>
                    No single voter is named.
                  </td>
                </tr>
              )}
              {sides.map(({ position, voters }) => (
                <tr key={position}>
                  <th scope="row">
                    <VoteMark {...shownPosition(position)} />
                  </th>
                  <td>{voters.join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

/** A number the article does not give is not shown; 0 is 0. */
function Numbers({ tally }: { tally: NonNullable<UnderstoodVote["tally"]> }) {
  const numbers = (["for", "against", "abstain"] as const).flatMap((vote) => {
    const count = tally[vote];
    return count === undefined ? [] : [{ vote, count }];
  });
  if (numbers.length === 0) return null;
  return (
    <span className="numbers">
      {numbers.map(({ vote, count }) => (
        <VoteMark key={vote} vote={vote} word={`${count} ${voteWord(vote).toLowerCase()}`} />
      ))}
    </span>
  );
}
