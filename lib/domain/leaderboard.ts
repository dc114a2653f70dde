import type { UserId } from "#lib/domain/ids";

/** A standing on one board. Equal points and equal time share a rank (1, 2, 2, 4). */
export interface LeaderboardEntry {
  userId: UserId;
  displayName: string;
  rank: number;
  tied: boolean;
  /** Hundredths of a point. */
  points: number;
  /** Server-measured time from start to finish, whole seconds. */
  seconds: number;
}

const TIME_BITS = 2 ** 20;

/**
 * Packs points and time into one sorted-set score: more points first, then less time. Exact in a double up to
 * 85 million points; times are capped at 12 days.
 *
 * @example compositeScore(750, 61) > compositeScore(750, 62) // true
 */
export function compositeScore(points: number, seconds: number): number {
  return points * TIME_BITS + (TIME_BITS - 1 - Math.min(Math.max(0, Math.floor(seconds)), TIME_BITS - 1));
}

/** The inverse of `compositeScore`. */
export function readCompositeScore(score: number): { points: number; seconds: number } {
  return { points: Math.floor(score / TIME_BITS), seconds: TIME_BITS - 1 - (score % TIME_BITS) };
}
