import "server-only";
import type { AttemptId, QuestionId } from "#lib/domain/ids";
import type { Response } from "#lib/domain/response";
import { keys } from "#lib/kv/keys";
import { atStore } from "#lib/store/at-store";
import { attemptFields, readPractice, type StoredHash } from "#lib/store/stored-attempt";

/**
 * Keeps an unscored try at a missed question, in the place of an earlier one. Never touches the counted response.
 * One round trip.
 */
export async function savePractice(id: AttemptId, response: Response): Promise<void> {
  const key = keys.attempt(id);
  await atStore(async (kv) => {
    const [, exists] = await kv
      .pipeline()
      .hset(key, { [attemptFields.practice(response.questionId)]: response })
      .hexists(key, attemptFields.head)
      .exec<[number, number]>();
    if (!exists) await kv.del(key); // erased a moment before; see eraseShreds in attempt-store
  });
}

/** The latest unscored try at each question. One round trip; `loadSitting` brings them as well. */
export async function loadPractice(id: AttemptId): Promise<Response[]> {
  return atStore(async (kv) => readPractice((await kv.hgetall(keys.attempt(id))) satisfies StoredHash));
}

/** Forgets the tries at the given questions, so that they can be tried again. One round trip. */
export async function clearPractice(id: AttemptId, questionIds: readonly QuestionId[]): Promise<void> {
  const [first, ...rest] = questionIds.map((questionId) => attemptFields.practice(questionId));
  if (first === undefined) return;
  await atStore((kv) => kv.hdel(keys.attempt(id), first, ...rest));
}
