import { DeleteQuizForm } from "#components/teach/delete-quiz-form";
import { LocalTime } from "#components/teach/local-time";
import type { ActionResult } from "#lib/domain/action-result";
import type { OwnQuizCard } from "#lib/domain/draft";
import { counted } from "#lib/domain/understood";

/** What can be done with a quiz from the list. */
export interface OwnQuizActions {
  duplicate: (form: FormData) => Promise<void>;
  archive: (form: FormData) => Promise<void>;
  unarchive: (form: FormData) => Promise<void>;
  remove: (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;
}

/** One quiz of the teacher's own. Its title leads to the desk. */
export function OwnQuizLine({ quiz, actions }: { quiz: OwnQuizCard; actions: OwnQuizActions }) {
  const { quizId, title, questionCount, updatedAt, published, archived } = quiz;
  return (
    <li className="class-line own-line">
      <h3>
        <a href={`/teach/quizzes/${quizId}`}>{title}</a>
      </h3>
      <p className="small quiet">
        {counted(questionCount, "question")}. {published ? "Published" : "Not published yet"}. Changed{" "}
        <LocalTime at={updatedAt} />.
      </p>
      <div className="own-acts">
        {published && !archived && (
          <a className="btn btn-line btn-s" href={`/teach/assign/${quizId}`}>
            Give it to a class<span className="vh">: {title}</span>
          </a>
        )}
        <details className="own-more">
          <summary>
            More<span className="vh">: {title}</span>
          </summary>
          <div className="stack-s">
            <div className="tools">
              <Act act={actions.duplicate} quizId={quizId} words="Duplicate" />
              {archived ? (
                <Act act={actions.unarchive} quizId={quizId} words="Take out of the archive" />
              ) : (
                <Act act={actions.archive} quizId={quizId} words="Archive" />
              )}
            </div>
            <DeleteQuizForm remove={actions.remove} quizId={quizId} />
          </div>
        </details>
      </div>
    </li>
  );
}

function Act(props: { act: (form: FormData) => Promise<void>; quizId: string; words: string }) {
  return (
    <form action={props.act}>
      <input type="hidden" name="quizId" value={props.quizId} />
      <button className="btn btn-line btn-s">{props.words}</button>
    </form>
  );
}
