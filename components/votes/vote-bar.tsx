import { VoteMark } from "#components/votes/vote-mark";
import { SHOWN_VOTES, voteWord } from "#lib/domain/shown-vote";
import type { VoteCounts } from "#lib/domain/vote-counts";

/**
 * The tally of one vote: a bar whose segments are as wide as their numbers, and the same numbers in figures below. A number nobody gave is not drawn; 0 is shown as 0.
 *
 * @param name What was voted on, for those who do not see the bar: `General Assembly, A/RES/ES-11/7`.
 * @param small A lower bar, for lists.
 * @param body Whose words are used: a state did not take part, a representative did not vote.
 */
export function VoteBar({
  name,
  counts,
  small,
  body,
}: {
  name: string;
  counts: VoteCounts;
  small?: boolean;
  body?: string;
}) {
  const given = SHOWN_VOTES.flatMap((vote) => {
    const count = counts[vote];
    return count === undefined ? [] : [{ vote, count }];
  });
  const spoken = given.map(({ vote, count }) => `${count} ${voteWord(vote, body).toLowerCase()}`).join(", ");
  return (
    <figure className={small ? "tally tally-s" : "tally"}>
      <div className="bar" role="img" aria-label={`${name}: ${spoken}`}>
        {given
          .filter(({ count }) => count > 0)
          .map(({ vote, count }) => (
            <span key={vote} className={`seg seg-${vote}`} style={{ flex: `${count} 0 0` }} />
          ))}
      </div>
      <dl>
        {given.map(({ vote, count }) => (
          <div key={vote}>
            <dt>
              <VoteMark vote={vote} word={voteWord(vote, body)} />
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
