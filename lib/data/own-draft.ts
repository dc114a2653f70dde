import "server-only";
import type { Viewer } from "#lib/data/action-gate";
import { AppError } from "#lib/domain/app-error";
import type { DraftVersion } from "#lib/domain/draft";
import type { QuizId } from "#lib/domain/ids";
import { loadDraft } from "#lib/store/draft-store";
import type { StoredDraft } from "#lib/store/stored-draft";

/**
 * A draft of the viewer's own. One store round trip.
 *
 * @throws AppError `not-signed-in`; `not-found` for an unknown id and for another teacher's alike, so that asking tells
 *   nothing.
 */
export async function ownDraft(quizId: QuizId, viewer: Viewer | undefined): Promise<StoredDraft> {
  if (!viewer) throw new AppError("not-signed-in");
  const found = await loadDraft(quizId, viewer.userId);
  if (!found) throw new AppError("not-found");
  return found.draft;
}

/** A refusal that says what is there now, so that the person can decide what to do. */
export function conflictWith({ version, savedAt }: DraftVersion): AppError {
  return new AppError(
    "conflict",
    `This quiz was changed in another window: version ${version} is the newest. Nothing of it was overwritten.`,
    undefined,
    { version, savedAt },
  );
}
