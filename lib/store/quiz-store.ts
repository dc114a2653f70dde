import "server-only";
import { QuizRevision, type RevisionRef } from "#lib/domain/quiz";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { atStore, readStored } from "#lib/store/at-store";

/**
 * Stores a revision everybody may play, for good. The first revision stored under a number stays (law 7): a second
 * one is ignored. Idempotent. One round trip.
 *
 * @param now milliseconds since the epoch; orders the list of public quizzes, newest first.
 */
export async function savePublicQuiz(revision: QuizRevision, now: number): Promise<void> {
  const { quizId } = revision;
  await atStore((kv) =>
    kv
      .pipeline()
      .set(keys.revision(revision), revision, { nx: true })
      .persist(keys.revision(revision))
      .hsetnx(keys.quiz(quizId), "publishedAt", now)
      .hset(keys.quiz(quizId), { revision: revision.revision })
      .zadd(keys.publicQuizzes(), { nx: true }, { score: now, member: quizId })
      .exec(),
  );
}

/** Finds a revision. One round trip; none when this process has read it before. */
export async function findRevision(ref: RevisionRef): Promise<QuizRevision | undefined> {
  return atStore(async (kv) => {
    const known = knownRevision(kv, ref);
    return known ?? readRevision(kv, ref, await kv.get(keys.revision(ref)));
  });
}

/** Parsed revisions kept by a process: reading and checking one costs more than the rest of a page. */
const KEPT_REVISIONS = 50;

const revisionsByStore = new WeakMap<Kv, Map<string, QuizRevision>>();

/** A revision this process has read before. It never changes, so it cannot be out of date. */
export function knownRevision(kv: Kv, ref: RevisionRef): QuizRevision | undefined {
  return revisionsByStore.get(kv)?.get(keys.revision(ref));
}

/** Forgets what this process has read of a revision: it was deleted, or written for the first time. */
export function forgetRevision(kv: Kv, ref: RevisionRef): void {
  revisionsByStore.get(kv)?.delete(keys.revision(ref));
}

/** Parses a stored revision and remembers it. What is stored under another revision's key is not returned. */
export function readRevision(kv: Kv, ref: RevisionRef, stored: unknown): QuizRevision | undefined {
  const revision = readStored(QuizRevision, stored, "quiz revision");
  if (revision?.quizId !== ref.quizId || revision.revision !== ref.revision) return undefined;
  const kept = revisionsByStore.get(kv) ?? new Map<string, QuizRevision>();
  revisionsByStore.set(kv, kept);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= KEPT_REVISIONS) kept.delete(oldest);
  kept.set(keys.revision(ref), revision);
  return revision;
}
