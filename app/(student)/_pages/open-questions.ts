import type { Sitting } from "#lib/data/sitting";
import type { Question } from "#lib/domain/question";

/**
 * The questions that can still be answered: none after handing in or closing. What is shown until then must answer none
 * of them.
 */
export function openQuestions({ venue, attempt, questions, choiceOf }: Sitting, now: number): Question[] {
  return attempt.submittedAt === undefined && venue.phase(now) !== "closed"
    ? questions.filter((question) => choiceOf(question) === undefined)
    : [];
}
