import "server-only";
import type { QuizCard } from "#lib/domain/quiz-card";

/** The cards of all public quizzes, this week's first. */
export async function getQuizCards(): Promise<QuizCard[]> {
  return [];
}
