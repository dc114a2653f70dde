import { readFileSync } from "node:fs";
import { QuizRevision } from "#lib/domain/quiz";

/** The address of the shipped quiz every bench plays. */
export const SLUG = "un-votes-ukraine-2025";

/** The shipped quiz every bench plays. */
export function foundingQuiz(): QuizRevision {
  return QuizRevision.parse(JSON.parse(readFileSync(`quizzes/${SLUG}/quiz.json`, "utf8")));
}
