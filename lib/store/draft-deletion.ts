import "server-only";
import type { Assignment } from "#lib/domain/assignment";
import type { QuizId, UserId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { assignmentExpiry, listAssignments } from "#lib/store/assignment-store";
import { atStore, inSeconds } from "#lib/store/at-store";
import { forgetRevision } from "#lib/store/quiz-store";
import { cardFields, draftFields, numbersOf } from "#lib/store/stored-draft";

/** A quiz that its owner may delete: also one whose deletion was cut short. */
export interface Deletable {
  quizId: QuizId;
  owner: UserId;
  /** Numbers of all revisions ever published. */
  revisions: number[];
}

/** Finds what is left of an owner's quiz, without reading the draft itself. One round trip. */
export async function findDeletable(quizId: QuizId, owner: UserId): Promise<Deletable | undefined> {
  return atStore(async (kv) => {
    const [holder, fields, listed] = await kv
      .pipeline()
      .hget(keys.draft(quizId), draftFields.owner)
      .hkeys(keys.draft(quizId))
      .hexists(keys.userQuizzes(owner), cardFields.card(quizId))
      .exec<[unknown, string[], number]>();
    const isTheirs = holder === owner || (holder === null && listed === 1);
    if (!isTheirs) return undefined;
    const hash = Object.fromEntries(fields.map((field) => [field, true]));
    return { quizId, owner, revisions: numbersOf(hash, draftFields.publication) };
  });
}

/**
 * Deletes a quiz: its draft, its card and its revisions. A revision that a class has stays until the last such class
 * is deleted by its time. From the first write on the quiz is gone for everybody; the draft and then the card go last,
 * so that a deletion cut short is found in the list and completed by repeating it. Four to six round trips.
 */
export async function deleteQuiz({ quizId, owner, revisions }: Deletable): Promise<void> {
  await atStore((kv) => kv.hset(keys.draft(quizId), { [draftFields.deleted]: 1 }));
  // Read after the mark is set: a class made from now on sees the mark and takes itself back.
  const classes = (await listAssignments(owner)).filter((assignment) => assignment.quizId === quizId);
  await atStore(async (kv) => {
    if (revisions.length > 0) {
      const pipeline = kv.pipeline();
      const last = lastExpiry(classes);
      if (last !== undefined) pipeline.set(keys.goneQuiz(quizId), 1, { exat: last });
      for (const revision of revisions) {
        const key = keys.revision({ quizId, revision });
        const until = lastExpiry(classes.filter((assignment) => assignment.revision === revision));
        if (until === undefined) pipeline.del(key);
        else pipeline.expireat(key, until);
        // The id may be born again where no class has it, with other questions under this number.
        forgetRevision(kv, { quizId, revision });
      }
      await pipeline.exec();
    }
    await kv.del(keys.draft(quizId));
    await kv.hdel(keys.userQuizzes(owner), ...cardFields.all(quizId));
  });
}

function lastExpiry(classes: readonly Assignment[]): number | undefined {
  return classes.length === 0 ? undefined : inSeconds(Math.max(...classes.map(assignmentExpiry)));
}

/**
 * Whether an id was a deleted quiz's whose revisions a class still has: a new quiz under it would publish other
 * questions under the same numbers. One round trip.
 */
export async function isGone(quizId: QuizId): Promise<boolean> {
  return atStore(async (kv) => (await kv.exists(keys.goneQuiz(quizId))) === 1);
}

/** Whether an owner's quiz is there and not being deleted. One round trip. */
export async function quizExists(quizId: QuizId, owner: UserId): Promise<boolean> {
  return atStore(async (kv) => {
    const [holder, deleted] = await kv
      .pipeline()
      .hget(keys.draft(quizId), draftFields.owner)
      .hexists(keys.draft(quizId), draftFields.deleted)
      .exec<[unknown, number]>();
    return holder === owner && deleted === 0;
  });
}
