import { Doors } from "#components/home/doors";
import { HowItIsMade } from "#components/home/how-it-is-made";
import { QuizFeature } from "#components/quiz/quiz-feature";
import { CalendarDate } from "#components/ui/calendar-date";
import { VoteLegend } from "#components/votes/vote-legend";
import { VoteMarks } from "#components/votes/vote-marks";
import { getQuizCards } from "#lib/data/quiz-cards";

/** A/RES/79/179, adopted on 17 December 2024; in no quiz, so it gives no answer away. */
const MORATORIUM = { for: 130, against: 32, abstain: 22, absent: 9 };

/** The front door: join with a code, play, teach. */
export default async function HomePage() {
  const [card] = await getQuizCards();
  return (
    <main id="main" className="page">
      <p className="folio">
        <span>A quiz from the public record</span>
        <span>Every answer shows its source</span>
        <span>Students need no account</span>
      </p>
      <div className="front">
        <h1 className="display">Who voted how. Who said what. See it for yourself.</h1>
        <Doors />
        <figure className="stack-s">
          <VoteMarks name="The General Assembly’s vote on resolution A/RES/79/179" counts={MORATORIUM} />
          <figcaption className="note">
            One vote, 193 members: “Moratorium on the use of the death penalty”,{" "}
            <span className="symbol">A/RES/79/179</span>, <CalendarDate iso="2024-12-17" />.
            <VoteLegend shows={["for", "against", "abstain", "absent"]} />
          </figcaption>
        </figure>
      </div>
      {card && (
        <section className="spread" aria-labelledby="featured">
          <div className="side">
            <p className="side-head">The latest quiz</p>
            {card.date && (
              <p>
                From the record of <CalendarDate iso={card.date} />
              </p>
            )}
          </div>
          <QuizFeature card={card} headingId="featured" />
        </section>
      )}
      <section className="spread" aria-labelledby="made">
        <div className="side">
          <h2 id="made">How a question is made</h2>
          <p>Facts first, questions second. What cannot be shown is not asked.</p>
        </div>
        <HowItIsMade />
      </section>
    </main>
  );
}
