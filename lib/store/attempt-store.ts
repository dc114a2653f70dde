import "server-only";
import { AppError } from "#lib/domain/app-error";
import type { Attempt, AttemptHead } from "#lib/domain/attempt";
import type { AttemptId, UserId } from "#lib/domain/ids";
import type { JoinCode } from "#lib/domain/join-code";
import { compositeScore } from "#lib/domain/leaderboard";
import type { QuizRevision } from "#lib/domain/quiz";
import { Response } from "#lib/domain/response";
import type { Score } from "#lib/domain/score";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { readAttemptIds } from "#lib/store/assignment-store";
import { atStore, inSeconds } from "#lib/store/at-store";
import { attemptFields, readAttempt, type StoredHash } from "#lib/store/stored-attempt";

/**
 * Begins an attempt and keeps the revision it is made on at least as long. Idempotent: a second start with the same
 * id changes nothing. One round trip; a second, which sends the whole revision, only when the store does not have it.
 *
 * @param expiresAt when all of it is deleted, milliseconds since the epoch.
 */
export async function startAttempt(
  head: AttemptHead,
  revision: QuizRevision,
  expiresAt: number,
): Promise<void> {
  const at = inSeconds(expiresAt);
  await atStore(async (kv) => {
    const pipeline = kv.pipeline();
    if (head.assignmentCode) {
      // The class's list comes first: what is in it is found and erased with the class, whatever else is missing.
      const list = keys.assignmentAttempts(head.assignmentCode);
      pipeline.zadd(list, { nx: true }, { score: head.startedAt, member: head.id }).expireat(list, at);
    }
    const replies = await pipeline
      .hsetnx(keys.attempt(head.id), attemptFields.head, head)
      .expireat(keys.attempt(head.id), at)
      // No effect on a public quiz's revision, which has no expiry: GT takes "never" for later than any time.
      .expireat(keys.revision(revision), at, "GT")
      .exists(keys.revision(revision))
      .exec<number[]>();
    if (replies.at(-1) === 1) return;
    await kv.set(keys.revision(revision), revision, { nx: true, exat: at });
  });
}

/** Loads an attempt. One round trip. */
export async function loadAttempt(id: AttemptId): Promise<Attempt | undefined> {
  return atStore(async (kv) => readAttempt(await kv.hgetall(keys.attempt(id))));
}

/**
 * Stores the answer to a question if it is the first (law 6), and returns the attempt as it then is. Any number of
 * submits at once leave one response. One round trip of two commands.
 *
 * @returns `first` also when the same submit is repeated because its reply was lost.
 */
export async function answerQuestion(
  id: AttemptId,
  response: Response,
): Promise<{ first: boolean; attempt: Attempt | undefined }> {
  const field = attemptFields.response(response.questionId);
  return atStore(async (kv) => {
    const [added, hash] = await kv
      .pipeline()
      .hsetnx(keys.attempt(id), field, response)
      .hgetall(keys.attempt(id))
      .exec<[number, StoredHash]>();
    const attempt = await wholeAttempt(kv, id, hash);
    const counted = attempt?.responses.find(({ questionId }) => questionId === response.questionId);
    return { first: added === 1 || isSame(counted, response), attempt };
  });
}

/**
 * Hands an attempt in. The first finish fixes the time; a later one finds it. One round trip.
 *
 * @param now milliseconds since the epoch.
 * @returns the attempt with its `submittedAt`, to be scored and recorded with `recordScore`.
 */
export async function finishAttempt(id: AttemptId, now: number): Promise<Attempt | undefined> {
  return atStore(async (kv) => {
    const [, hash] = await kv
      .pipeline()
      .hsetnx(keys.attempt(id), attemptFields.submittedAt, now)
      .hgetall(keys.attempt(id))
      .exec<[number, StoredHash]>();
    return wholeAttempt(kv, id, hash);
  });
}

/**
 * Writes a finished attempt's score beside it and onto the class's board. Every write is idempotent: a page that
 * shows the score may call this again, which completes what a crash left out. One round trip.
 *
 * A player's standing on the leaderboards is `recordStanding`'s.
 *
 * @param expiresAt as given to `startAttempt`.
 */
export async function recordScore(attempt: Attempt, score: Score, expiresAt: number): Promise<void> {
  const { id, assignmentCode } = attempt;
  const at = inSeconds(expiresAt);
  await atStore(async (kv) => {
    const pipeline = kv
      .pipeline()
      .hset(keys.attempt(id), { [attemptFields.score]: score })
      .expireat(keys.attempt(id), at)
      .hexists(keys.attempt(id), attemptFields.head);
    if (assignmentCode) {
      const board = keys.assignmentBoard(assignmentCode);
      const composite = compositeScore(score.scoreGiven, attemptSeconds(attempt));
      pipeline.zadd(board, { score: composite, member: id }).expireat(board, at);
    }
    const [, , exists] = await pipeline.exec<[number, number, number]>();
    if (!exists) await eraseShreds(kv, id, assignmentCode);
  });
}

/** Whole seconds from start to hand-in by the server's clock; 0 while not handed in. */
export function attemptSeconds({ startedAt, submittedAt }: Attempt): number {
  return Math.floor(Math.max(0, (submittedAt ?? startedAt) - startedAt) / 1000);
}

/**
 * Lets an attempt count for a player, for good. Repeating it is harmless. One round trip; a second when somebody
 * else has it.
 *
 * @throws AppError `not-found` when there is no such attempt.
 */
export async function claimAttempt(id: AttemptId, user: UserId): Promise<"claimed" | "taken"> {
  return atStore(async (kv) => {
    const [, , claimedBy, exists] = await kv
      .pipeline()
      // The player's list comes first: what is in it is found when the player is erased.
      .zadd(keys.userAttempts(user), { nx: true }, { score: Date.now(), member: id })
      .hsetnx(keys.attempt(id), attemptFields.claimedBy, user)
      .hget(keys.attempt(id), attemptFields.claimedBy)
      .hexists(keys.attempt(id), attemptFields.head)
      .exec<[number, number, unknown, number]>();
    if (exists && claimedBy === user) return "claimed";
    await kv.zrem(keys.userAttempts(user), id);
    if (exists) return "taken";
    await eraseShreds(kv, id);
    throw new AppError("not-found");
  });
}

/** A class's attempts in the order they were started. Two round trips however large the class. */
export async function listAttempts(code: JoinCode): Promise<Attempt[]> {
  return atStore(async (kv) => {
    const ids = readAttemptIds(await kv.zrange(keys.assignmentAttempts(code), 0, -1));
    if (ids.length === 0) return [];
    const pipeline = kv.pipeline();
    for (const id of ids) pipeline.hgetall(keys.attempt(id));
    return (await pipeline.exec<StoredHash[]>()).flatMap((hash) => readAttempt(hash) ?? []);
  });
}

/** Erases an attempt and every mention of it. Two round trips. */
export async function eraseAttempt(id: AttemptId): Promise<void> {
  await atStore(async (kv) => {
    const attempt = readAttempt(await kv.hgetall(keys.attempt(id)));
    const pipeline = kv.pipeline();
    if (attempt?.assignmentCode) {
      pipeline
        .zrem(keys.assignmentBoard(attempt.assignmentCode), id)
        .zrem(keys.assignmentAttempts(attempt.assignmentCode), id);
    }
    if (attempt?.claimedBy) pipeline.zrem(keys.userAttempts(attempt.claimedBy), id);
    await pipeline.del(keys.attempt(id)).exec();
  });
}

/** Whether two responses are one and the same submit. Parsing puts their fields in one order. */
function isSame(counted: Response | undefined, given: Response): boolean {
  return counted !== undefined && JSON.stringify(counted) === JSON.stringify(Response.parse(given));
}

/** The attempt in a hash just written to; when it has been erased meanwhile, what was written goes as well. */
async function wholeAttempt(kv: Kv, id: AttemptId, hash: StoredHash): Promise<Attempt | undefined> {
  const attempt = readAttempt(hash);
  if (!attempt) await eraseShreds(kv, id);
  return attempt;
}

/**
 * A write to an attempt that was erased a moment before makes its key anew, without a head and without an expiry.
 * Such a key must not stay.
 */
async function eraseShreds(kv: Kv, id: AttemptId, assignmentCode?: JoinCode): Promise<void> {
  const pipeline = kv.pipeline().del(keys.attempt(id));
  if (assignmentCode) pipeline.zrem(keys.assignmentBoard(assignmentCode), id);
  await pipeline.exec();
}
