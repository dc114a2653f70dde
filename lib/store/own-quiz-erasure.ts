import "server-only";
import type { Assignment } from "#lib/domain/assignment";
import type { KeptRecord } from "#lib/domain/attached-record";
import type { DraftSource, DraftVersion, OwnQuizCard } from "#lib/domain/draft";
import type { UserId } from "#lib/domain/ids";
import { QuizRevision } from "#lib/domain/quiz";
import { keys } from "#lib/kv/keys";
import { atStore, readStored } from "#lib/store/at-store";
import { deleteQuiz, findDeletable } from "#lib/store/draft-deletion";
import { listCards } from "#lib/store/own-quiz-store";
import type { StoredHash } from "#lib/store/stored-attempt";
import { readDraft } from "#lib/store/stored-draft";

/** Everything kept of a quiz that a teacher made. */
export interface OwnQuiz {
  card: OwnQuizCard;
  source?: DraftSource;
  versions: DraftVersion[];
  /** Official records that were attached at some time. */
  records: KeptRecord[];
  revisions: QuizRevision[];
}

/** Collects a user's own quizzes with drafts and published revisions. Three round trips however many. */
export async function exportQuizzes(owner: UserId): Promise<OwnQuiz[]> {
  const cards = await listCards(owner);
  if (cards.length === 0) return [];
  return atStore(async (kv) => {
    const pipeline = kv.pipeline();
    for (const { quizId } of cards) pipeline.hgetall(keys.draft(quizId));
    const hashes = await pipeline.exec<StoredHash[]>();
    const drafts = cards.map(({ quizId }, i) => readDraft(quizId, owner, hashes[i] ?? null));
    const refs = drafts.flatMap((draft) =>
      (draft?.publications ?? []).map(({ revision }) => ({ quizId: draft?.quizId, revision })),
    );
    const fetching = kv.pipeline();
    for (const { quizId, revision } of refs) if (quizId) fetching.get(keys.revision({ quizId, revision }));
    const stored = fetching.length() > 0 ? await fetching.exec<unknown[]>() : [];
    const revisions = stored.flatMap((one) => readStored(QuizRevision, one, "quiz revision") ?? []);
    return cards.map((card, i) => ({
      card,
      ...(drafts[i] && { source: drafts[i].source }),
      versions: drafts[i]?.kept.flatMap((n) => drafts[i]?.version(n) ?? []) ?? [],
      records: drafts[i]?.recordKeys.flatMap((key) => drafts[i]?.record(key) ?? []) ?? [],
      revisions: revisions.filter(({ quizId }) => quizId === card.quizId),
    }));
  });
}

/**
 * Deletes all quizzes a user made, and the revisions that outlived theirs because a class of the user's had them.
 *
 * @param classes the user's classes, which must be deleted already.
 */
export async function eraseQuizzes(owner: UserId, classes: readonly Assignment[]): Promise<void> {
  for (const { quizId } of await listCards(owner)) {
    const quiz = await findDeletable(quizId, owner);
    if (quiz) await deleteQuiz(quiz);
  }
  await eraseOrphans(classes);
}

/** Public quizzes are nobody's and stay; any other revision was its only owner's. */
async function eraseOrphans(classes: readonly Assignment[]): Promise<void> {
  if (classes.length === 0) return;
  await atStore(async (kv) => {
    const asking = kv.pipeline();
    for (const { quizId } of classes) asking.exists(keys.quiz(quizId));
    const known = await asking.exec<number[]>();
    const orphans = classes
      .filter((_, i) => known[i] === 0)
      .flatMap((one) => [keys.revision(one), keys.goneQuiz(one.quizId)]);
    if (orphans.length === 0) return;
    const pipeline = kv.pipeline();
    for (const key of orphans) pipeline.del(key);
    await pipeline.exec();
  });
}
