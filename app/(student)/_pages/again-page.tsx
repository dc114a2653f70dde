import type { StudentPage } from "../_frame/student-page";
import { participantName } from "./participant-name";
import { Trouble } from "./trouble";
import { Feedback } from "#components/question/feedback";
import { QuestionForm } from "#components/question/question-form";
import { Icon } from "#components/ui/icon";
import type { Sitting } from "#lib/data/sitting";
import { markQuestion } from "#lib/domain/marked-view";
import type { Question } from "#lib/domain/question";
import { choiceProblem, readChoice, type ChoiceFields } from "#lib/domain/read-choice";
import { POINTS_PER_QUESTION, mark } from "#lib/domain/score";
import { pagePath } from "#lib/domain/sitting-place";
import { takeQuestion } from "#lib/domain/take-view";

/** The questions an attempt did not get right, in its own order. */
export function missedQuestions(sitting: Sitting): Question[] {
  return sitting.questions.filter((question) => {
    const choice = sitting.choiceOf(question);
    return choice === undefined || mark(question, choice) < POINTS_PER_QUESTION;
  });
}

/**
 * One of the missed questions once more. Practice is stored nowhere: the form asks with GET, so an answer is an
 * address, and reload and back behave by themselves.
 */
export function againPage(sitting: Sitting, n: number, fields: ChoiceFields | undefined): StudentPage {
  const { venue, order } = sitting;
  const missed = missedQuestions(sitting);
  const question = missed[n - 1];
  if (!question) throw new RangeError(`no missed question ${n} among ${missed.length}`);
  const at = pagePath(venue.place, { page: "again-question", n });
  const results = pagePath(venue.place, { page: "results" });
  const next =
    n < missed.length
      ? { href: pagePath(venue.place, { page: "again-question", n: n + 1 }), label: "Next one" }
      : { href: results, label: "Back to your result" };
  const read = fields && readChoice(question, fields);
  return {
    title: `Again: ${n} of ${missed.length}`,
    at,
    who: participantName(sitting),
    content: (
      <div className="spread">
        <div className="side">
          <p className="side-head num">
            Again: {n} of {missed.length}
          </p>
          <p>This does not change your score.</p>
        </div>
        {read?.ok ? (
          <Feedback marked={markQuestion(question, read.choice, order, venue.quiz.sources())}>
            <div className="act-bar">
              <a className="btn btn-act" href={next.href}>
                {next.label}
                <Icon name="next" />
              </a>
            </div>
          </Feedback>
        ) : (
          <QuestionForm
            question={takeQuestion(question, order)}
            chosen={fields}
            problem={read && choiceProblem(read.problem)}
            sending={{
              action: at,
              method: "get",
              note: "For practice, not for points.",
              back: { href: results, label: "Back to your result" },
              skip: n < missed.length ? { href: next.href, label: "Skip this one" } : undefined,
            }}
          />
        )}
      </div>
    ),
  };
}

/** Nothing was missed. */
export function nothingAgainPage(sitting: Sitting): StudentPage {
  const { place } = sitting.venue;
  return {
    title: "Nothing to try again",
    at: pagePath(place, { page: "again" }),
    who: participantName(sitting),
    content: (
      <Trouble side="Again" heading="Nothing to try again">
        <p>Every answer was right the first time.</p>
        <p>
          <a className="btn btn-act" href={pagePath(place, { page: "results" })}>
            Back to your result
          </a>
        </p>
      </Trouble>
    ),
  };
}
