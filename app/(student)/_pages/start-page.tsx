import { randomBytes } from "node:crypto";
import type { StudentPage } from "../_frame/student-page";
import { Moment } from "./moment";
import { participantName } from "./participant-name";
import { Continue } from "#components/sitting/continue";
import { StartSlip } from "#components/sitting/start-slip";
import { StoredFacts } from "#components/sitting/stored-facts";
import { Icon } from "#components/ui/icon";
import type { Sitting } from "#lib/data/sitting";
import type { Venue } from "#lib/data/venue";
import { drawPseudonym, pseudonymAt } from "#lib/domain/pseudonym";
import { pagePath } from "#lib/domain/sitting-place";
import { spanInWords } from "#lib/domain/span-in-words";

interface Asked {
  /** The number of a drawn name, kept while the page is looked at again. */
  draw?: number;
  /** Somebody else sits at this machine now. */
  instead?: boolean;
  /** Why the last try was not taken, and the seat typed then. */
  problem?: string;
  seat?: string;
}

/** The first page of a place: what it is, what is kept, under which name, and the way in. */
export function startPage(
  { venue, sitting }: { venue: Venue; sitting?: Sitting },
  asked: Asked,
  now: number,
): StudentPage {
  const at = pagePath(venue.place, { page: "start" });
  const phase = venue.phase(now);
  const count = venue.quiz.revision.questions.length;
  const goesOn = sitting !== undefined && asked.instead !== true;
  return {
    title: venue.title,
    at,
    status: asked.problem === undefined ? 200 : 422,
    who: goesOn ? participantName(sitting) : undefined,
    content: (
      <div className="spread">
        <div className="side">
          <p className="side-head">{venue.assignment ? "Your class's quiz" : "Public quiz"}</p>
          {venue.assignment && <p className="symbol">Code {venue.assignment.code}</p>}
        </div>
        <div className="with-aside with-aside-even">
          <div className="stack-l">
            <div className="stack-s">
              <h1 className="title" tabIndex={-1}>
                {venue.title}
              </h1>
              {!venue.assignment && <p className="lead">{venue.quiz.revision.summary}</p>}
              <p className="quiet">
                {count} {count === 1 ? "question" : "questions"}, no time limit. {FEEDBACK[venue.feedback]}
              </p>
            </div>
            {venue.assignment?.note !== undefined && (
              <div className="notice">
                <Icon name="info" />
                <div>
                  <p>
                    <b>From your teacher</b>
                  </p>
                  <p className="as-typed">{venue.assignment.note}</p>
                </div>
              </div>
            )}
            {goesOn && <Continue {...standing(sitting, phase === "open")} />}
            {phase === "not-yet-open" && venue.assignment && (
              <NotYetOpen at={at} opensAt={venue.assignment.opensAt} now={now} />
            )}
            {phase === "closed" && !goesOn && venue.assignment && (
              <Closed closedAt={venue.assignment.closesAt} />
            )}
            {phase === "open" && (!goesOn || (venue.again && sitting.attempt.submittedAt !== undefined)) && (
              <StartSlip {...slip(venue, asked, at, goesOn)} />
            )}
            {phase === "open" && goesOn && (
              <p className="small">
                <a className="way" href={`${at}?instead=1`}>
                  Not you? Start as someone else
                </a>
              </p>
            )}
          </div>
          {phase !== "closed" && (
            <StoredFacts
              audience={venue.assignment ? "teacher" : "nobody"}
              deletedAt={<Moment at={venue.deletedAt(now)} />}
            />
          )}
        </div>
      </div>
    ),
  };
}

const FEEDBACK = {
  "after-each": "You see the source after each answer.",
  "at-end": "You see right and wrong, with the sources, when you have handed in.",
  "after-close": "You see right and wrong, with the sources, when the quiz has closed.",
} as const;

function slip(venue: Venue, asked: Asked, at: string, goesOn: boolean) {
  const drawn = asked.draw !== undefined && pseudonymAt(asked.draw) !== undefined ? asked.draw : undefined;
  const number = drawn ?? drawPseudonym(Math.random);
  const names = venue.assignment?.names;
  const instead = asked.instead === true;
  return {
    action: at,
    token: randomBytes(16).toString("base64url"),
    instead,
    again: goesOn,
    naming:
      names?.kind === "seats"
        ? ({ kind: "seat", count: names.count, typed: asked.seat } as const)
        : venue.assignment
          ? ({
              kind: "pseudonym",
              number,
              name: pseudonymAt(number) ?? "",
              another: `${at}?draw=${drawPseudonym(Math.random)}${instead ? "&instead=1" : ""}`,
            } as const)
          : ({ kind: "unseen", number } as const),
    problem: asked.problem,
  };
}

function standing(sitting: Sitting, open: boolean) {
  const { venue, questions, attempt } = sitting;
  const firstOpen = questions.findIndex((question) => sitting.choiceOf(question) === undefined);
  const answered = questions.filter((question) => sitting.choiceOf(question) !== undefined).length;
  const over = attempt.submittedAt !== undefined || !open;
  return {
    answered,
    count: questions.length,
    handedIn: attempt.submittedAt !== undefined,
    closed: !open,
    next: over
      ? { href: pagePath(venue.place, { page: "results" }), label: "See your result" }
      : firstOpen === -1
        ? { href: pagePath(venue.place, { page: "finish" }), label: "Hand in" }
        : {
            href: pagePath(venue.place, { page: "question", n: firstOpen + 1 }),
            label: `Go on with question ${firstOpen + 1}`,
          },
  };
}

function NotYetOpen({ at, opensAt, now }: { at: string; opensAt: number; now: number }) {
  return (
    <div className="blank">
      <h2 className="heading">This quiz opens in {spanInWords(opensAt - now)}</h2>
      <p>
        That is <Moment at={opensAt} />.
      </p>
      <a className="btn btn-line" href={at}>
        <Icon name="retry" />
        Look again
      </a>
    </div>
  );
}

function Closed({ closedAt }: { closedAt: number }) {
  return (
    <div className="blank">
      <h2 className="heading">This quiz has closed</h2>
      <p>
        It was open until <Moment at={closedAt} />. Ask your teacher if you need more time.
      </p>
    </div>
  );
}
