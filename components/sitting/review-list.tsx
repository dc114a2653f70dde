import { Passage } from "#components/evidence/passage";
import { RecordExtract } from "#components/evidence/record";
import { ByTeacherNote, rightAnswerWords } from "#components/question/by-teacher";
import { VerdictIcon, verdictWords } from "#components/question/verdict";
import { WithSymbols } from "#components/question/with-symbols";
import { choiceInWords, type MarkedQuestion } from "#lib/domain/marked-view";

/**
 * Every question once more: the answer given, the answer on the record, and the line it stands on. `openOnes` says
 * whether those without an answer are shown too, which gives their keys away.
 */
export function ReviewList({
  questions,
  openOnes,
}: {
  questions: readonly MarkedQuestion[];
  openOnes: boolean;
}) {
  const shown = questions
    .map((marked, i) => ({ marked, i }))
    .filter(({ marked }) => openOnes || marked.outcome !== "open");
  return (
    <ol className="review ruled">
      {shown.map(({ marked, i }) => (
        <li key={marked.id} id={`q${i + 1}`}>
          <div className="q">
            <VerdictIcon outcome={marked.outcome} />
            <div>
              <h3>
                <span className="vh">{verdictWords(marked.outcome)} </span>
                {i + 1}. <WithSymbols text={marked.stem} />
              </h3>
              {marked.quotation !== undefined && <p className="serif">“{marked.quotation}”</p>}
              <p className="yours">
                Your answer: {choiceInWords(marked) ?? "none"}
                {marked.outcome !== "right" &&
                  ` · ${rightAnswerWords(marked.byTeacher)}: ${recordInWords(marked)}`}
              </p>
              <p className="small">{marked.correction ?? marked.explanation}</p>
              <ByTeacherNote byTeacher={marked.byTeacher} />
              {marked.evidence.length > 0 && (
                <details className="small" open={marked.outcome !== "right"}>
                  <summary>Show the line</summary>
                  <div className="stack">
                    <Lines marked={marked} />
                  </div>
                </details>
              )}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function recordInWords({ options, pairs }: MarkedQuestion): string {
  return pairs.length > 0
    ? pairs.map(({ right }) => right).join(", ")
    : options
        .filter(({ right }) => right)
        .map(({ option }) => option.text)
        .join(", ");
}

/** The proof without the bars, which stand once below the list. */
function Lines({ marked }: { marked: MarkedQuestion }) {
  return marked.evidence.map((view, i) =>
    view.kind === "passage" ? <Passage key={i} passage={view} /> : <RecordExtract key={i} view={view} />,
  );
}
