import type { StudentPage } from "../_frame/student-page";
import { Moment } from "./moment";
import { openQuestions } from "./open-questions";
import { participantName } from "./participant-name";
import { Trouble } from "./trouble";
import { Feedback } from "#components/question/feedback";
import { ChosenBallot, ChosenPairs } from "#components/question/chosen-ballot";
import { Progress } from "#components/question/progress";
import { QuestionForm } from "#components/question/question-form";
import { QuestionMap } from "#components/question/question-map";
import { verdictWords } from "#components/question/verdict";
import { WithSymbols } from "#components/question/with-symbols";
import { Icon } from "#components/ui/icon";
import type { Sitting } from "#lib/data/sitting";
import type { Venue } from "#lib/data/venue";
import { votePicture } from "#lib/data/vote-picture";
import { showsVerdict } from "#lib/domain/feedback-rule";
import { choiceInWords, markQuestion, type MarkedQuestion } from "#lib/domain/marked-view";
import type { Question } from "#lib/domain/question";
import type { ChoiceFields } from "#lib/domain/read-choice";
import { pagePath } from "#lib/domain/sitting-place";
import { takeQuestion, type OrderBy } from "#lib/domain/take-view";

/** What happened just before: why the form comes again, or that the question had its answer already. */
interface Before {
  problem?: string;
  status?: number;
  chosen?: ChoiceFields;
  /** A second, different answer was sent; the first one counts. */
  secondAnswer?: boolean;
}

/** Question `n` of an attempt: its form, or what came of its answer. */
export function questionPage(sitting: Sitting, n: number, before: Before, now: number): StudentPage {
  const { venue, attempt, questions } = sitting;
  const question = questions[n - 1];
  if (!question) throw new RangeError(`no question ${n} among ${questions.length}`);
  const choice = sitting.choiceOf(question);
  const phase = venue.phase(now);
  const handedIn = attempt.submittedAt !== undefined;
  if (choice === undefined && !handedIn && phase === "open") {
    const states = questions.map((each) => sitting.choiceOf(each) !== undefined);
    return askPage(
      { venue, question, order: sitting.order, n, states, who: participantName(sitting) },
      before,
    );
  }
  if (choice === undefined && !showsVerdict(venue.feedback, phase, handedIn))
    return tooLatePage(sitting, n, now);
  return showsVerdict(venue.feedback, phase, handedIn)
    ? feedbackPage(sitting, n, question, before, now)
    : savedPage(sitting, n, question, before);
}

/** What the form of a question needs; while the store is down, `states` is not known and stays empty. */
interface Asking {
  venue: Venue;
  question: Question;
  order: OrderBy;
  n: number;
  states: readonly boolean[];
  who?: string | undefined;
}

/** The form of a question nobody has answered yet. */
export function askPage({ venue, question, order, n, states, who }: Asking, before: Before): StudentPage {
  const at = pagePath(venue.place, { page: "question", n });
  const count = states.length;
  const answered = states.filter(Boolean).length;
  return {
    title: `${before.problem === undefined ? "" : "Not saved: "}Question ${n} of ${count}`,
    at,
    who,
    ...(before.status === undefined ? {} : { status: before.status }),
    content: (
      <div className="spread">
        <div className="side">
          <Progress n={n} states={states} />
        </div>
        <div className="with-aside">
          <QuestionForm
            question={takeQuestion(question, order)}
            chosen={before.chosen}
            problem={before.problem}
            sending={{
              action: at,
              method: "post",
              note: `${answered === 0 ? "" : `${answered} of ${count} saved. `}Your first answer counts.`,
              back:
                n > 1
                  ? {
                      href: pagePath(venue.place, { page: "question", n: n - 1 }),
                      label: `Back to question ${n - 1}`,
                    }
                  : undefined,
              skip: {
                href: pagePath(venue.place, n < count ? { page: "question", n: n + 1 } : { page: "finish" }),
                label: "Skip for now",
              },
            }}
          />
          <QuestionMap
            n={n}
            states={states}
            href={(to) => pagePath(venue.place, { page: "question", n: to })}
          />
        </div>
      </div>
    ),
  };
}

function feedbackPage(
  sitting: Sitting,
  n: number,
  question: Question,
  before: Before,
  now: number,
): StudentPage {
  const { venue, order } = sitting;
  const open = openQuestions(sitting, now);
  const marked = markQuestion(
    question,
    sitting.choiceOf(question),
    order,
    venue.quiz.sources(),
    venue.quiz.shownEvidence(question, open),
  );
  const next = wayOn(sitting, n);
  return {
    title: `Question ${n}: ${verdictWords(marked.outcome).replace(".", "").toLowerCase()}`,
    at: pagePath(venue.place, { page: "question", n }),
    who: participantName(sitting),
    content: (
      <div className="spread">
        <div className="side">
          <Progress n={n} states={sitting.questions.map((each) => sitting.choiceOf(each) !== undefined)} />
        </div>
        <Feedback
          marked={marked}
          pictures={open.length === 0 ? picturesOf(sitting, marked) : []}
          notice={before.secondAnswer === true ? firstCounts(choiceInWords(marked)) : undefined}
        >
          <div className="act-bar">
            <a className="btn btn-act" href={next.href}>
              {next.label}
              <Icon name="next" />
            </a>
            <p className="note">{marked.outcome === "open" ? "" : `Answer ${n} is saved.`}</p>
          </div>
        </Feedback>
      </div>
    ),
  };
}

/** The roll calls that prove an answer, whole: they show everybody's vote, so they wait until no question is open. */
function picturesOf({ attempt }: Sitting, { evidence }: MarkedQuestion) {
  return evidence.flatMap((view) => {
    const picture = view.kind === "record" ? votePicture(attempt, view.record) : undefined;
    return view.kind === "record" && picture ? [{ rollCall: view.record, picture }] : [];
  });
}

/** The answer is in, and the teacher shows right and wrong later. */
function savedPage(sitting: Sitting, n: number, question: Question, before: Before): StudentPage {
  const { venue, order } = sitting;
  const { options, pairs, stem } = markQuestion(
    question,
    sitting.choiceOf(question),
    order,
    venue.quiz.sources(),
  );
  const next = wayOn(sitting, n);
  return {
    title: `Question ${n}: answered`,
    at: pagePath(venue.place, { page: "question", n }),
    who: participantName(sitting),
    content: (
      <div className="spread">
        <div className="side">
          <Progress n={n} states={sitting.questions.map((each) => sitting.choiceOf(each) !== undefined)} />
        </div>
        <div className="col stack-l">
          <div className="stack">
            <div className="notice" role="status">
              <Icon name="saved" />
              <p>
                {before.secondAnswer === true
                  ? "You had already answered this question. Your first answer counts."
                  : "Your answer is saved."}
              </p>
            </div>
            <h1 className="heading" tabIndex={-1}>
              <WithSymbols text={stem} />
            </h1>
            {pairs.length > 0 ? (
              <ChosenPairs pairs={pairs.map(({ prompt, chosen }) => ({ prompt, chosen }))} />
            ) : (
              <ChosenBallot options={options.map(({ option, chosen }) => ({ option, chosen }))} />
            )}
          </div>
          <div className="act-bar">
            <a className="btn btn-act" href={next.href}>
              {next.label}
              <Icon name="next" />
            </a>
          </div>
        </div>
      </div>
    ),
  };
}

/** A question without an answer, when no more answers are taken. */
export function tooLatePage(sitting: Sitting, n: number, now: number): StudentPage {
  const { venue, attempt, questions } = sitting;
  const closed = venue.phase(now) === "closed";
  const answered = questions.filter((each) => sitting.choiceOf(each) !== undefined).length;
  return {
    title: closed ? "This quiz has closed" : "You have handed in",
    at: pagePath(venue.place, { page: "question", n }),
    who: participantName(sitting),
    content: (
      <Trouble
        side={`Question ${n} of ${questions.length}`}
        heading={closed && attempt.submittedAt === undefined ? "This quiz has closed" : "You have handed in"}
      >
        <p>
          {venue.assignment && closed && (
            <>
              It was open until <Moment at={venue.assignment.closesAt} />.{" "}
            </>
          )}
          You had answered {answered} of {questions.length}. Those count.
          {closed && " Ask your teacher if you need more time."}
        </p>
        <p>
          <a className="btn btn-act" href={pagePath(venue.place, { page: "results" })}>
            See your result
            <Icon name="next" />
          </a>
        </p>
      </Trouble>
    ),
  };
}

/** The next question without an answer, or the end. */
function wayOn({ venue, questions, choiceOf, attempt }: Sitting, n: number): { href: string; label: string } {
  if (attempt.submittedAt !== undefined) {
    return { href: pagePath(venue.place, { page: "results" }), label: "Back to your result" };
  }
  const next = questions.findIndex((question, index) => index >= n && choiceOf(question) === undefined) + 1;
  return next > 0
    ? { href: pagePath(venue.place, { page: "question", n: next }), label: `Question ${next}` }
    : { href: pagePath(venue.place, { page: "finish" }), label: "Finish" };
}

function firstCounts(choice: string | undefined): string {
  return `You had already answered this question. Your first answer${choice === undefined ? "" : `, ${choice},`} counts.`;
}
