import type { QuizCard } from "#lib/domain/quiz-card";

/** What is in a quiz, in figures: "2 votes, 4 speakers, 10 questions". Whatever it has none of is left out. */
export function QuizFacts({ card }: { card: QuizCard }) {
  const facts = [
    counted(card.motions.length, "vote"),
    counted(card.speakers.length, "speaker"),
    counted(card.questionCount, "question"),
  ].filter((fact) => fact !== undefined);
  return (
    <p className="facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

function counted(count: number, noun: string): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
