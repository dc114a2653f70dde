import { Feedback } from "#components/question/feedback";
import { Progress } from "#components/question/progress";
import { QuestionForm } from "#components/question/question-form";
import { QuestionMap } from "#components/question/question-map";
import { Icon } from "#components/ui/icon";
import type { DraftPreview } from "#lib/domain/desk-view";
import type { ChoiceFields } from "#lib/domain/read-choice";

/** A question of a draft as a student sees it, or what comes after the answer; marked as a preview all the way. */
export function PreviewQuestion({ preview, fields }: { preview: DraftPreview; fields: ChoiceFields }) {
  const { quizId, title, n, count, question, marked, problem } = preview;
  const desk = `/teach/quizzes/${quizId}`;
  const at = (to: number) => `${desk}/preview/${to}`;
  // A preview has no answers of its own: all boxes are open.
  const states = Array.from({ length: count }, () => false);
  return (
    <>
      <div className="preview-bar">
        <p>
          <Icon name="info" />
          <span>
            <b>Preview.</b> Nothing is recorded. <span className="quiet">{title}</span>
          </span>
        </p>
        <a href={desk}>Back to the desk</a>
      </div>
      <div className="spread">
        <div className="side">
          <Progress n={n} states={states} />
        </div>
        {marked ? (
          <Feedback marked={marked}>
            <div className="act-bar">
              <a className="btn btn-act" href={n < count ? at(n + 1) : desk}>
                {n < count ? `Question ${n + 1}` : "Back to the desk"}
                <Icon name="next" />
              </a>
              <a className="btn btn-line" href={at(n)}>
                Answer it again
              </a>
            </div>
          </Feedback>
        ) : (
          <div className="with-aside">
            <QuestionForm
              question={question}
              chosen={fields}
              problem={problem}
              sending={{
                action: at(n),
                method: "get",
                note: "A preview: nothing is recorded.",
                back: n > 1 ? { href: at(n - 1), label: `Back to question ${n - 1}` } : undefined,
                skip: n < count ? { href: at(n + 1), label: "Skip for now" } : undefined,
              }}
            />
            <QuestionMap n={n} states={states} href={at} />
          </div>
        )}
      </div>
    </>
  );
}
