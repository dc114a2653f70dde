import type { StudentPage } from "../_frame/student-page";
import { participantName } from "./participant-name";
import { Icon } from "#components/ui/icon";
import type { Sitting } from "#lib/data/sitting";
import { pagePath } from "#lib/domain/sitting-place";

/** The last look before handing in: what is still open, and the one button that ends it (WCAG 3.3.4). */
export function finishPage(sitting: Sitting): StudentPage {
  const { venue, questions } = sitting;
  const open = questions.flatMap((question, i) => (sitting.choiceOf(question) === undefined ? [i + 1] : []));
  const at = pagePath(venue.place, { page: "finish" });
  const answered = questions.length - open.length;
  return {
    title: "Hand in",
    at,
    who: participantName(sitting),
    content: (
      <div className="spread">
        <div className="side">
          <p className="side-head num">
            {answered} of {questions.length} answered
          </p>
        </div>
        <div className="col stack">
          <h1 className="title" tabIndex={-1}>
            {open.length === 0 ? "All questions are answered" : "Before you hand in"}
          </h1>
          {open.length > 0 && (
            <section className="stack-s" aria-labelledby="open">
              <h2 className="label" id="open">
                {open.length === 1
                  ? "One question has no answer yet"
                  : `${open.length} questions have no answer yet`}
              </h2>
              <ul className="open-list">
                {open.map((n) => (
                  <li key={n}>
                    <a className="btn btn-line" href={pagePath(venue.place, { page: "question", n })}>
                      Question {n}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <form action={at} method="post" className="stack-s">
            <p>After handing in, no answer can be added or changed.</p>
            <button className="btn btn-act">
              Hand in
              <Icon name="next" />
            </button>
          </form>
        </div>
      </div>
    ),
  };
}
