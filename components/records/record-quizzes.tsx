import type { RecordView } from "#lib/domain/record-view";

/** The quizzes that ask about a record. */
export function RecordQuizzes({ quizzes }: Pick<RecordView, "quizzes">) {
  return (
    <section className="spread spread-ruled" aria-labelledby="quizzes">
      <div className="side">
        <h2 id="quizzes">{quizzes.length === 1 ? "The quiz that uses it" : "The quizzes that use it"}</h2>
      </div>
      <ul className="col ruled record-quizzes">
        {quizzes.map(({ title, address }) => (
          <li key={address}>
            <a className="heading" href={address}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
