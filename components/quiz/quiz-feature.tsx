import { CalendarDate } from "#components/ui/calendar-date";
import { Icon } from "#components/ui/icon";
import { QuizFacts } from "#components/quiz/quiz-facts";
import { capitalised } from "#lib/domain/capitalised";
import type { QuizCard } from "#lib/domain/quiz-card";

/**
 * One quiz, put forward: its title and summary, and beside them the order paper: what was put to the vote and whose
 * words are in it. How the votes went is left to the questions.
 */
export function QuizFeature({ card, headingId }: { card: QuizCard; headingId: string }) {
  return (
    <div className="feature">
      <div className="stack">
        <h2 className="title" id={headingId}>
          {card.title}
        </h2>
        <p className="prose">{card.summary}</p>
        <QuizFacts card={card} />
        <a className="btn btn-act" href={`/play/${card.slug}`}>
          Play this quiz
          <Icon name="next" />
        </a>
      </div>
      <div className="order-paper">
        <h3 className="label">Put to the vote</h3>
        <ul className="ruled">
          {card.motions.map((motion) => (
            <li key={motion.id}>
              <p>
                <b>{capitalised(motion.label)}</b>
              </p>
              <p className="small quiet">
                {motion.body}
                {motion.symbol && !motion.label.includes(motion.symbol) && (
                  <>
                    {motion.body && ", "}
                    <span className="symbol">{motion.symbol}</span>
                  </>
                )}
                {motion.date && (
                  <>
                    {(motion.body ?? motion.symbol) && ", "}
                    <CalendarDate iso={motion.date} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
        {card.speakers.length > 0 && (
          <>
            <h3 className="label">With words of</h3>
            <p>{listed(card.speakers)}</p>
          </>
        )}
      </div>
    </div>
  );
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
