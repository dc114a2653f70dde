import "server-only";
import type { QuizId, UserId } from "#lib/domain/ids";
import { isoWeek } from "#lib/domain/iso-week";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { atStore, inSeconds } from "#lib/store/at-store";
import {
  type BoardEntry,
  boardEntries,
  entriesTouchedBy,
  readStandings,
  type Standing,
} from "#lib/store/standings";
import type { StoredHash } from "#lib/store/stored-attempt";

/**
 * Lets a finished attempt count on the leaderboards, if it is the player's first of that quiz; otherwise writes what
 * the first one put there once more. Idempotent and healed by repetition, whatever a crash left out.
 *
 * Two round trips: the player's standings have to be read after this one is written, or two quizzes finished at once
 * would each miss the other in the overall sum.
 *
 * @param points hundredths of a point.
 * @param now when the attempt was handed in, milliseconds since the epoch: it decides the week.
 */
export async function recordStanding(
  user: UserId,
  quizId: QuizId,
  points: number,
  seconds: number,
  now: number,
): Promise<void> {
  const standing: Standing = { points, seconds, week: isoWeek(now) };
  await atStore(async (kv) => {
    const [, hash, shown, exists] = await kv
      .pipeline()
      .hsetnx(keys.standings(user), quizId, standing)
      .hgetall(keys.standings(user))
      .hexists(keys.shownNames(), user)
      .hexists(keys.user(user), "displayName")
      .exec<[number, StoredHash, number, number]>();
    if (!exists) {
      await kv.del(keys.standings(user)); // erased a moment before
    } else if (shown) {
      await assertEntries(kv, user, entriesTouchedBy(quizId, readStandings(hash)));
    }
  });
}

/** Puts a player back on every board their standings earned. Two round trips. */
export async function restoreToBoards(user: UserId): Promise<void> {
  await atStore(async (kv) => {
    const standings = readStandings(await kv.hgetall(keys.standings(user)));
    await assertEntries(kv, user, boardEntries(standings));
  });
}

/** Takes a player off every board; the standings stay, so that it can be undone. Two round trips. */
export async function removeFromBoards(user: UserId): Promise<void> {
  await atStore(async (kv) => {
    const entries = boardEntries(readStandings(await kv.hgetall(keys.standings(user))));
    if (entries.length === 0) return;
    const pipeline = kv.pipeline();
    for (const { key } of entries) pipeline.zrem(key, user);
    await pipeline.exec();
  });
}

/** A player's standings, quiz by quiz. One round trip. */
export async function findStandings(user: UserId): Promise<Map<QuizId, Standing>> {
  return atStore(async (kv) => readStandings(await kv.hgetall(keys.standings(user))));
}

/**
 * Writes entries, never lowering one (GT): a sum computed before another quiz was added may be written after it.
 * A week's board gets the same expiry from everybody.
 */
async function assertEntries(kv: Kv, user: UserId, entries: readonly BoardEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const pipeline = kv.pipeline();
  for (const { key, score, expiresAt } of entries) {
    pipeline.zadd(key, { gt: true }, { score, member: user });
    if (expiresAt !== undefined) pipeline.expireat(key, inSeconds(expiresAt));
  }
  await pipeline.exec();
}
