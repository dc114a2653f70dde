import type { Metadata } from "next";
import { QuizFeature } from "#components/quiz/quiz-feature";
import { CalendarDate } from "#components/ui/calendar-date";
import { getQuizCards } from "#lib/data/quiz-cards";

export const metadata: Metadata = {
  title: "Quizzes",
  description: "Public quizzes from the record of votes and statements. No account is needed to play.",
};

/** The list of public quizzes. */
export default async function PlayPage() {
  const cards = await getQuizCards();
  return (
    <main id="main" className="page">
      <div className="spread">
        <div className="side">
          <p className="side-head">Public quizzes</p>
          <p>No account is needed. Sign in if you want a place on the leaderboard.</p>
        </div>
        <h1 className="title">Choose a quiz</h1>
      </div>
      {cards.length === 0 && (
        <div className="spread">
          <div className="side" />
          <div className="blank">
            <h2 className="heading">No quiz is open to all yet</h2>
            <p>Quizzes appear here when they are published. A class code works all the same.</p>
            <a className="btn btn-line" href="/join">
              Join with a code
            </a>
          </div>
        </div>
      )}
      {cards.map((card) => (
        <section key={card.slug} className="spread spread-ruled" aria-labelledby={`quiz-${card.slug}`}>
          <div className="side">
            {card.date && (
              <p>
                From the record of <CalendarDate iso={card.date} />
              </p>
            )}
          </div>
          <QuizFeature card={card} headingId={`quiz-${card.slug}`} />
        </section>
      ))}
    </main>
  );
}
