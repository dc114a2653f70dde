import type { LeaderboardEntry } from "#lib/domain/leaderboard";

/** What a leaderboard shows from top to bottom; a gap stands for rows left out. */
export type BoardRow =
  { kind: "entry"; entry: LeaderboardEntry } | { kind: "gap"; fromRank: number; toRank: number };

/**
 * The top of a board and, further down, one player's neighbourhood, as one list without repeats.
 *
 * @param neighbours rows around the player, who is among them; empty when there is none.
 */
export function boardRows(
  top: readonly LeaderboardEntry[],
  neighbours: readonly LeaderboardEntry[],
): BoardRow[] {
  const shown = new Set(top.map(({ userId }) => userId));
  const below = neighbours.filter(({ userId }) => !shown.has(userId));
  const entries = (list: readonly LeaderboardEntry[]) =>
    list.map((entry) => ({ kind: "entry" as const, entry }));
  const [last, next] = [top.at(-1), below[0]];
  // Whether the neighbourhood begins where the top ends can be seen from its overlap with it.
  const joins = below.length < neighbours.length || !last || !next || next.rank <= last.rank + 1;
  const gap = joins ? [] : [{ kind: "gap" as const, fromRank: last.rank + 1, toRank: next.rank - 1 }];
  return [...entries(top), ...gap, ...entries(below)];
}

/** @example ordinal(22) // "22nd" */
export function ordinal(rank: number): string {
  const [ten, one] = [rank % 100, rank % 10];
  if (ten >= 11 && ten <= 13) return `${rank}th`;
  return `${rank}${one === 1 ? "st" : one === 2 ? "nd" : one === 3 ? "rd" : "th"}`;
}

/** Points, kept in hundredths, as people read them. @example sayPoints(9850) // "98.5" */
export function sayPoints(hundredths: number): string {
  return (hundredths / 100).toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

/** @example saySeconds(2467) // "41:07" */
export function saySeconds(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The sentence above a board: where the player stands, and what it takes to rise. */
export interface Standing {
  place: string;
  /** How far the next player up is; absent at the top and where no one better is in sight. */
  behind?: string;
}

/**
 * @param rows everybody in sight, in any order.
 * @example sayStanding(own, rows) // { place: "14th", behind: "2 points behind Second Reading" }
 */
export function sayStanding(own: LeaderboardEntry, rows: readonly LeaderboardEntry[]): Standing {
  const place = own.tied ? `${ordinal(own.rank)}, level with others` : ordinal(own.rank);
  const better = rows.filter(({ rank }) => rank < own.rank).sort((a, b) => b.rank - a.rank)[0];
  if (!better) return { place };
  const points = better.points - own.points;
  const distance =
    points > 0
      ? `${sayPoints(points)} ${points === 100 ? "point" : "points"} behind`
      : `level on points, ${saySeconds(own.seconds - better.seconds)} slower than`;
  return { place, behind: `${distance} ${better.displayName}` };
}
