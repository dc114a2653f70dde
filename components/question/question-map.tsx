/** All questions as numbers: which have an answer, which is this one, and a way to each. */
export function QuestionMap({
  n,
  states,
  href,
}: {
  n: number;
  /** For each question whether it has an answer. */
  states: readonly boolean[];
  href: (n: number) => string;
}) {
  return (
    <nav className="question-map" aria-label="All questions">
      <p className="note">All questions</p>
      <ol>
        {states.map((done, i) => (
          <li key={i}>
            <a
              href={href(i + 1)}
              className={done ? "done" : undefined}
              aria-current={i === n - 1 ? "page" : undefined}
            >
              <span className="vh">Question </span>
              {i + 1}
              {done && <span className="vh">, answered</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
