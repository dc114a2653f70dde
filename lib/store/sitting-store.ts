import "server-only";
import { Assignment } from "#lib/domain/assignment";
import type { Attempt } from "#lib/domain/attempt";
import type { AttemptId } from "#lib/domain/ids";
import type { JoinCode } from "#lib/domain/join-code";
import type { QuizRevision, RevisionRef } from "#lib/domain/quiz";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { atStore, readStored } from "#lib/store/at-store";
import { knownRevision, readRevision } from "#lib/store/quiz-store";
import { readAttempt, type StoredHash } from "#lib/store/stored-attempt";

/** What a page of somebody playing needs. Whether they may see it is the data layer's question. */
export interface Sitting {
  attempt?: Attempt;
  assignment?: Assignment;
  revision?: QuizRevision;
}

/**
 * Loads an attempt, its assignment and its quiz revision together. One round trip when `revision` names the right
 * revision or this process knows it; two otherwise. The hint is not believed: the revision returned is the one the
 * stored attempt names, or, without an attempt, the assignment.
 */
export async function loadSitting(query: {
  attemptId?: AttemptId;
  code?: JoinCode;
  revision?: RevisionRef;
}): Promise<Sitting> {
  const { attemptId, code, revision: hint } = query;
  return atStore(async (kv) => {
    const pipeline = kv.pipeline();
    if (attemptId) pipeline.hgetall(keys.attempt(attemptId));
    if (code) pipeline.get(keys.assignment(code));
    const fetched = hint && !knownRevision(kv, hint) ? hint : undefined;
    if (fetched) pipeline.get(keys.revision(fetched));
    const replies = pipeline.length() > 0 ? await pipeline.exec<unknown[]>() : [];

    const hash = attemptId ? (replies.shift() as StoredHash) : null;
    const attempt = readAttempt(hash);
    const assignment = code ? readStored(Assignment, replies.shift(), "assignment") : undefined;
    if (fetched) readRevision(kv, fetched, replies.shift());
    const ref = attempt ?? assignment ?? hint;
    const revision = ref && (await obtainRevision(kv, ref, fetched));
    return {
      ...(attempt && { attempt }),
      ...(assignment && { assignment }),
      ...(revision && { revision }),
    };
  });
}

/** A revision from memory, or from the store unless it was just looked for there. */
async function obtainRevision(
  kv: Kv,
  ref: RevisionRef,
  lookedFor: RevisionRef | undefined,
): Promise<QuizRevision | undefined> {
  const known = knownRevision(kv, ref);
  if (known) return known;
  if (lookedFor?.quizId === ref.quizId && lookedFor.revision === ref.revision) return undefined;
  return readRevision(kv, ref, await kv.get(keys.revision(ref)));
}
