/** Where we are: the words, and a row of boxes that says the same. */
export function Progress({
  n,
  states,
}: {
  /** The question on this page, from 1. */
  n: number;
  /** For each question whether it has an answer. */
  states: readonly boolean[];
}) {
  return (
    <div className="progress">
      <p className="num">
        Question {n} of {states.length}
      </p>
      <span className="boxes" aria-hidden="true">
        {states.map((done, i) => (
          <i key={i} className={done ? "done" : i === n - 1 ? "now" : undefined} />
        ))}
      </span>
    </div>
  );
}
