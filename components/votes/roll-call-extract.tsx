import { VoteMark } from "#components/votes/vote-mark";
import type { RecordedVote } from "#lib/domain/roll-call";
import { shownVote } from "#lib/domain/shown-vote";

/** A line of a roll call. */
export interface RollCallLine {
  voter: string;
  vote: RecordedVote;
}

/**
 * The lines of `voters` among their alphabetical neighbours, `around` before and after each, so that the extract
 * reads as a page of the record. Lines that overlap are given once; a voter the record does not hold gives none.
 */
export function linesAround(
  votes: readonly RollCallLine[],
  voters: readonly string[],
  around = 1,
): (RollCallLine & { hit: boolean })[] {
  const sorted = [...votes].sort((a, b) => a.voter.localeCompare(b.voter, "en"));
  const hits = new Set(voters);
  const shown = new Set<number>();
  sorted.forEach((line, at) => {
    if (!hits.has(line.voter)) return;
    for (let i = at - around; i <= at + around; i += 1) shown.add(i);
  });
  return sorted.flatMap((line, at) => (shown.has(at) ? [{ ...line, hit: hits.has(line.voter) }] : []));
}

/**
 * An extract of a roll call with the lines that prove something marked. `body` decides the word for those who cast
 * no vote; `caption` says which roll call it is (visually hidden with `quietCaption`, where the page says it already).
 */
export function RollCallExtract({
  body,
  votes,
  voters,
  caption,
  quietCaption,
  around,
}: {
  body: string;
  votes: readonly RollCallLine[];
  voters: readonly string[];
  caption: string;
  quietCaption?: boolean;
  around?: number;
}) {
  return (
    <table className="extract">
      <caption className={quietCaption ? "vh" : undefined}>{caption}</caption>
      <tbody>
        {linesAround(votes, voters, around).map(({ voter, vote, hit }) => (
          <tr key={voter} className={hit ? "hit" : undefined}>
            <th scope="row">{voter}</th>
            <td>
              <VoteMark {...shownVote(vote, body)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
