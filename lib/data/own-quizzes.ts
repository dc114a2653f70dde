import "server-only";
import { createHash } from "node:crypto";
import type { Viewer } from "#lib/data/action-gate";
import { AppError } from "#lib/domain/app-error";
import { QuizId } from "#lib/domain/ids";
import { deleteQuiz, findDeletable, type Deletable } from "#lib/store/draft-deletion";
import { createDraft } from "#lib/store/draft-store";
import { setArchived } from "#lib/store/own-quiz-store";
import type { StoredDraft } from "#lib/store/stored-draft";

const COPY = "Copy of ";
const TITLE_MAX = 160;
/** Two copies of one version within the same minute are one: a button pressed twice, or a lost reply. */
const MINUTE_MS = 60_000;

/**
 * Makes a copy of a draft's newest version: a quiz of its own, not yet published. The id follows from what is copied
 * and the minute. One store round trip.
 */
export async function duplicateDraft(draft: StoredDraft, now: number): Promise<QuizId> {
  const { newest, source, owner } = draft;
  const from = [draft.quizId, newest.version, Math.floor(now / MINUTE_MS)].join("\n");
  const quizId = QuizId.parse(`quiz_${createHash("sha256").update(from).digest("hex").slice(0, 32)}`);
  const title = copyTitle(newest.title);
  const { window: _from, ...kept } = newest;
  const records = (kept.records ?? []).flatMap(({ record }) => draft.record(record) ?? []);
  await createDraft(owner, source, { ...kept, quizId, version: 1, title, savedAt: now }, records);
  return quizId;
}

/** A copy of a copy says so once; no letter is cut in two. */
function copyTitle(title: string): string {
  const copied = title.startsWith(COPY) ? title : `${COPY}${title}`;
  return copied.slice(0, TITLE_MAX).replace(/[\uD800-\uDBFF]$/, "");
}

/** Puts a quiz out of sight, or back. Nothing else changes. One store round trip. */
export async function archiveDraft({ quizId, owner }: StoredDraft, archived: boolean): Promise<void> {
  await setArchived(quizId, owner, archived);
}

/**
 * What is left of a quiz of the viewer's own, to be deleted. One store round trip.
 *
 * @throws AppError as ownDraft.
 */
export async function ownDeletable(quizId: QuizId, viewer: Viewer | undefined): Promise<Deletable> {
  if (!viewer) throw new AppError("not-signed-in");
  const found = await findDeletable(quizId, viewer.userId);
  if (!found) throw new AppError("not-found");
  return found;
}

/** Deletes a quiz for good. Classes that have it keep their revision. Four to six store round trips. */
export async function removeQuiz(quiz: Deletable): Promise<void> {
  await deleteQuiz(quiz);
}
