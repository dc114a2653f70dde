import "server-only";
import type { Viewer } from "#lib/data/action-gate";
import { AppError } from "#lib/domain/app-error";
import type { DeskQuiz, DraftPreview } from "#lib/domain/desk-view";
import type { OwnQuizCard } from "#lib/domain/draft";
import type { ChoiceFields } from "#lib/domain/read-choice";

/** A quiz of the viewer's own, as the desk shows it; undefined for an unknown id and for another teacher's alike. */
export async function getDeskQuiz(quizId: string, viewer: Viewer): Promise<DeskQuiz | undefined> {
  throw new AppError("unexpected", `${quizId} ${viewer.userId}`);
}

/** The viewer's own quizzes, the one changed last first. `search` looks at the titles. */
export async function listOwnQuizzes(
  viewer: Viewer,
  wanted: { search?: string; archived?: boolean } = {},
): Promise<OwnQuizCard[]> {
  throw new AppError("unexpected", `${viewer.userId} ${wanted.search ?? ""}`);
}

/**
 * The n-th used question (from 1) as a student would see it, and marked when `fields` hold an answer to it: what the
 * preview's form sent (`option`, `value`, `pair:…`). Undefined where there is no such quiz or question of the viewer's.
 */
export async function getPreview(
  quizId: string,
  viewer: Viewer,
  n: number,
  fields?: ChoiceFields,
): Promise<DraftPreview | undefined> {
  throw new AppError("unexpected", `${quizId} ${viewer.userId} ${n} ${Object.keys(fields ?? {}).length}`);
}
