import type { Sitting } from "#lib/data/sitting";
import type { Question } from "#lib/domain/question";

/** The questions that can still be answered: none after handing in. What is shown until then must answer none of them. */
export function openQuestions({ attempt, questions, choiceOf }: Sitting): Question[] {
  return attempt.submittedAt === undefined
    ? questions.filter((question) => choiceOf(question) === undefined)
    : [];
}
