import type { StudentPage } from "../_frame/student-page";
import { missedQuestions } from "./again-page";
import { Moment } from "./moment";
import { openQuestions } from "./open-questions";
import { participantName } from "./participant-name";
import { LeaderboardOffer, type Standing } from "#components/sitting/leaderboard-offer";
import { ReviewList } from "#components/sitting/review-list";
import { ScoreSheet } from "#components/sitting/score-sheet";
import { VoteRecord } from "#components/sitting/vote-record";
import type { Viewer } from "#lib/data/action-gate";
import { scoreOf } from "#lib/data/hand-in";
import type { Sitting } from "#lib/data/sitting";
import { showsVerdict } from "#lib/domain/feedback-rule";
import { markQuestion } from "#lib/domain/marked-view";
import { pointsInWords } from "#lib/domain/outcome";
import type { RollCall } from "#lib/domain/roll-call";
import { pagePath } from "#lib/domain/sitting-place";
import { spanInWords } from "#lib/domain/span-in-words";
import type { VotePictureView } from "#lib/domain/vote-picture";
import { Icon } from "#components/ui/icon";

/**
 * What came of an attempt: the score, every question with its line, the votes themselves. What the teacher keeps until
 * closing is kept. Before handing in, only what was answered is shown, and no roll call: it holds the keys of the rest.
 *
 * @param pictureOf the picture of a roll call, if one fits.
 * @param addressOf the public page of a roll call, if it has one: that holds the keys too.
 */
export function resultsPage(
  sitting: Sitting,
  viewer: Viewer | undefined,
  pictureOf: (record: RollCall) => VotePictureView | undefined,
  addressOf: (record: RollCall) => string | undefined,
  now: number,
): StudentPage {
  const { venue, attempt, questions, order } = sitting;
  const at = pagePath(venue.place, { page: "results" });
  const who = participantName(sitting);
  if (!showsVerdict(venue.feedback, venue.phase(now), attempt.submittedAt !== undefined)) {
    return waitingPage(sitting, now);
  }
  const sources = venue.quiz.sources();
  const over = attempt.submittedAt !== undefined || venue.phase(now) === "closed";
  const open = openQuestions(sitting, now);
  const marked = questions.map((question) =>
    markQuestion(
      question,
      sitting.choiceOf(question),
      order,
      sources,
      venue.quiz.shownEvidence(question, open),
    ),
  );
  const { scoreGiven, scoreMaximum } = scoreOf(sitting);
  const missed = missedQuestions(sitting).length;
  return {
    title: `${pointsInWords(scoreGiven)} out of ${pointsInWords(scoreMaximum)}`,
    at,
    who,
    content: (
      <>
        <div className="spread">
          <div className="side">
            <p className="side-head">{over ? "Finished" : "So far"}</p>
            {who !== undefined && <p>{who}</p>}
            {attempt.submittedAt !== undefined && (
              <p>
                <Moment at={attempt.submittedAt} />
              </p>
            )}
          </div>
          <div className="stack-l">
            <ScoreSheet
              title={venue.title}
              given={pointsInWords(scoreGiven)}
              maximum={pointsInWords(scoreMaximum)}
              outcomes={marked.map(({ outcome }) => outcome)}
            />
            <div className="cluster">
              {over && missed > 0 && (
                <a className="btn btn-act" href={pagePath(venue.place, { page: "again" })}>
                  {missed === 1 ? "Try the missed one again" : "Try the missed ones again"}
                </a>
              )}
              {!over && (
                <a className="btn btn-act" href={pagePath(venue.place, { page: "finish" })}>
                  Finish
                  <Icon name="next" />
                </a>
              )}
              {over && missed > 0 && <span className="small quiet">Your score stays as it is.</span>}
            </div>
            {venue.place.kind === "play" && attempt.submittedAt !== undefined && (
              <LeaderboardOffer
                standing={standing(sitting, viewer)}
                resultsPath={at}
                board={`/leaderboards/${venue.place.slug}`}
              />
            )}
          </div>
        </div>
        <section className="spread spread-ruled" aria-labelledby="review">
          <div className="side">
            <h2 id="review">Each question</h2>
            <p>Those to read again show the line they came from.</p>
          </div>
          <ReviewList questions={marked} openOnes={over} />
        </section>
        {(over ? venue.quiz.revision.rollCalls : []).map((record) => (
          <VoteRecord
            key={record.id}
            record={record}
            picture={pictureOf(record)}
            address={addressOf(record)}
          />
        ))}
        {venue.again && over && (
          <p className="spread">
            <span className="side" />
            <a className="way" href={pagePath(venue.place, { page: "start" })}>
              Take the quiz again from the start
            </a>
          </p>
        )}
      </>
    ),
  };
}

function standing({ attempt }: Sitting, viewer: Viewer | undefined): Standing {
  if (attempt.claimedBy === undefined) return viewer ? "can-claim" : "signed-out";
  return attempt.claimedBy === viewer?.userId ? "yours" : "taken";
}

/** Handed in, or not yet, while right and wrong are kept back. */
function waitingPage(sitting: Sitting, now: number): StudentPage {
  const { venue, attempt, questions } = sitting;
  const answered = questions.filter((question) => sitting.choiceOf(question) !== undefined).length;
  const handedIn = attempt.submittedAt !== undefined;
  return {
    title: handedIn ? "Handed in" : "Not handed in yet",
    at: pagePath(venue.place, { page: "results" }),
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
            {handedIn ? "You have handed in" : "You have not handed in yet"}
          </h1>
          {venue.feedback === "after-close" && venue.assignment && (
            <p>
              Right and wrong, with the sources, are shown here when the quiz has closed: in{" "}
              {spanInWords(venue.assignment.closesAt - now)}, <Moment at={venue.assignment.closesAt} />.
            </p>
          )}
          {!handedIn && (
            <p>
              <a className="btn btn-act" href={pagePath(venue.place, { page: "finish" })}>
                Finish
                <Icon name="next" />
              </a>
            </p>
          )}
        </div>
      </div>
    ),
  };
}
