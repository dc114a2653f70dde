import "server-only";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import { quizCard, type QuizCard } from "#lib/domain/quiz-card";

/** The cards of all public quizzes, the latest record first. Open to everyone; no store round trip. */
export async function getQuizCards(): Promise<QuizCard[]> {
  const quizzes = await listShippedQuizzes();
  return quizzes
    .map(({ slug, revision }) => quizCard(slug, revision))
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || a.title.localeCompare(b.title, "en"));
}
