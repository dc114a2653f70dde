import "server-only";
import { z } from "zod";
import { QuizId } from "#lib/domain/ids";
import { isoWeek, isoWeekEnd } from "#lib/domain/iso-week";
import { compositeScore } from "#lib/domain/leaderboard";
import { keys } from "#lib/kv/keys";
import { readStored, StoredShapeError } from "#lib/store/at-store";
import type { StoredHash } from "#lib/store/stored-attempt";

/** A player's first finished attempt at a quiz: the one that counts. Boards are indexes of these, made anew at will. */
export const Standing = z.object({
  /** Hundredths of a point. */
  points: z.int().nonnegative(),
  seconds: z.int().nonnegative(),
  /** The ISO week it was finished in. */
  week: z.string().regex(/^\d{4}-W\d{2}$/),
});
export type Standing = z.infer<typeof Standing>;

/** Reads `user:{id}:standings`. */
export function readStandings(hash: StoredHash): Map<QuizId, Standing> {
  return new Map(
    Object.entries(hash ?? {}).map(([field, stored]) => {
      const quizId = readStored(QuizId, field, "quiz id");
      const standing = readStored(Standing, stored, "standing");
      if (!quizId || !standing) throw new StoredShapeError("a stored standing has another shape");
      return [quizId, standing];
    }),
  );
}

/**
 * Adds standings up. A quiz that won no point adds no time either, so a sum only ever rises as quizzes are added:
 * of two sums of one player the higher is the later one, whichever is written last.
 */
function sum(standings: Iterable<Standing>): number {
  const counted = [...standings].filter(({ points }) => points > 0);
  return compositeScore(
    counted.reduce((total, { points }) => total + points, 0),
    counted.reduce((total, { seconds }) => total + seconds, 0),
  );
}

/** One entry a player has on one board. */
export interface BoardEntry {
  key: string;
  score: number;
  /** When the board is dropped, milliseconds since the epoch; absent for all time. */
  expiresAt?: number;
}

/** Weekly boards can be looked at for five more weeks. */
const WEEKLY_BOARD_KEPT_MS = 35 * 24 * 60 * 60 * 1000;

/** Everything a player's standings put on boards: each quiz and overall, for its week and for all time. */
export function boardEntries(standings: ReadonlyMap<QuizId, Standing>): BoardEntry[] {
  const entries: BoardEntry[] = [];
  const byWeek = new Map<string, Standing[]>();
  for (const [quizId, standing] of standings) {
    const score = compositeScore(standing.points, standing.seconds);
    entries.push({ key: keys.board(quizId, "all"), score }, weekly(quizId, standing.week, score));
    byWeek.set(standing.week, [...(byWeek.get(standing.week) ?? []), standing]);
  }
  for (const [week, ofWeek] of byWeek) entries.push(weekly(undefined, week, sum(ofWeek)));
  if (standings.size > 0) entries.push({ key: keys.board(undefined, "all"), score: sum(standings.values()) });
  return entries;
}

/** The entries that one quiz's standing changes: four, however many quizzes the player has played. */
export function entriesTouchedBy(quizId: QuizId, standings: ReadonlyMap<QuizId, Standing>): BoardEntry[] {
  const week = standings.get(quizId)?.week ?? "";
  const touched = [keys.board(quizId, "all"), keys.board(quizId, week), keys.board(undefined, week)];
  return boardEntries(standings).filter(
    ({ key }) => touched.includes(key) || key === keys.board(undefined, "all"),
  );
}

function weekly(quizId: QuizId | undefined, week: string, score: number): BoardEntry {
  return { key: keys.board(quizId, week), score, expiresAt: isoWeekEnd(week) + WEEKLY_BOARD_KEPT_MS };
}

/** The board's name of a period at a moment: this ISO week, or all time. */
export function boardPeriod(period: "week" | "all", now: number): string {
  return period === "week" ? isoWeek(now) : "all";
}
