import type { ShownVote } from "#lib/domain/shown-vote";

/** Rows of marks, and the distance between two of them in user units. */
const ROWS = 7;
const STEP = 14;

/** The four marks, each drawn from the middle of its place. */
const MARKS = [
  { vote: "for", className: "f", draw: (x: number, y: number) => `M${x} ${y - 4}l5 9h-10z` },
  { vote: "against", className: "a", draw: (x: number, y: number) => `M${x} ${y + 5}l5-9h-10z` },
  { vote: "abstain", className: "b", draw: circle },
  { vote: "absent", className: "o", draw: circle },
] as const satisfies readonly {
  vote: ShownVote;
  className: string;
  draw: (x: number, y: number) => string;
}[];

function circle(x: number, y: number): string {
  return `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0`;
}

/**
 * A vote as a field of marks, one for each member, column after column: those for, against, abstained, and those who
 * did not take part.
 *
 * @param name What was voted on, for those who do not see the picture.
 */
export function VoteMarks({
  name,
  counts,
}: {
  name: string;
  counts: Record<"for" | "against" | "abstain" | "absent", number>;
}) {
  let place = 0;
  const paths = MARKS.map(({ vote, className, draw }) => {
    let d = "";
    for (let i = 0; i < counts[vote]; i += 1, place += 1) {
      d += draw(STEP / 2 + STEP * Math.floor(place / ROWS), STEP / 2 + STEP * (place % ROWS));
    }
    return <path key={vote} className={className} d={d} />;
  });
  const columns = Math.ceil(place / ROWS);
  return (
    <svg
      className="marks"
      viewBox={`0 0 ${columns * STEP} ${ROWS * STEP}`}
      role="img"
      aria-label={`${name}: ${place} marks, one for each member. ${counts.for} for, ${counts.against} against, ${counts.abstain} abstained, ${counts.absent} did not take part.`}
    >
      {paths}
    </svg>
  );
}
