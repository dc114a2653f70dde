import { VerdictIcon, verdictWords } from "#components/question/verdict";
import type { Outcome } from "#lib/domain/outcome";

/** The score in large figures, a box for each question, and in words what to read again. */
export function ScoreSheet({
  title,
  given,
  maximum,
  outcomes,
}: {
  title: string;
  given: string;
  maximum: string;
  /** In the order of the questions. */
  outcomes: readonly Outcome[];
}) {
  return (
    <div className="stack">
      <h1 className="stack-s" tabIndex={-1}>
        <span className="label quiet">{title}</span>
        <span className="score">
          <b>{given}</b> <span>out of {maximum}</span>
        </span>
      </h1>
      <ol className="ten">
        {outcomes.map((outcome, i) => (
          <li key={i}>
            <a href={`#q${i + 1}`}>
              <VerdictIcon outcome={outcome} />
              <span>
                <span className="vh">Question </span>
                {i + 1}
                <span className="vh">: {verdictWords(outcome)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="prose">{toReadAgain(outcomes)}</p>
    </div>
  );
}

function toReadAgain(outcomes: readonly Outcome[]): string {
  const numbers = outcomes.flatMap((outcome, i) => (outcome === "right" ? [] : [i + 1]));
  const [only] = numbers;
  if (only === undefined) return "Every answer is on the record.";
  if (numbers.length === 1) return `One to read again: question ${only}.`;
  return `${numbers.length} to read again: questions ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}.`;
}
