import "server-only";
import { z } from "zod";
import { type QuizId, UserId } from "#lib/domain/ids";
import { type LeaderboardEntry, readCompositeScore } from "#lib/domain/leaderboard";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { atStore, readStored } from "#lib/store/at-store";
import { boardPeriod } from "#lib/store/standings";

export interface BoardQuery {
  /** Absent: the overall board. */
  quizId?: QuizId;
  period: "week" | "all";
  /** Milliseconds since the epoch; decides which week. */
  now: number;
  /** Whose own row and neighbours are wanted. */
  user?: UserId;
  /** How many rows from the top. */
  top: number;
  /** How many neighbours on each side of the own row. */
  around: number;
}

export interface Board {
  top: LeaderboardEntry[];
  /** Absent when the player is not on this board, or hidden. */
  own?: LeaderboardEntry;
  /** The rows just above and below the own one, and that one between them; empty without one. */
  neighbours: LeaderboardEntry[];
  /** How many players stand on the board. */
  total: number;
}

/**
 * Loads the part of a leaderboard that one player looks at. Hidden players are on no board, so ranks and the total
 * are those of the players shown.
 *
 * Two round trips: the board, then the names of those found in one HMGET. A name kept inside the board would save
 * the second and would have to be rewritten on every board at each renaming. A third only for a player below the
 * rows shown: whose neighbours they are is known once their rank is.
 */
export async function loadBoard(query: BoardQuery): Promise<Board> {
  const { quizId, period, now, user, top, around } = query;
  const key = keys.board(quizId, boardPeriod(period, now));
  return atStore(async (kv) => {
    // Beyond the rows shown: the neighbours of a player among the last of them, and one more to see whether it ties.
    const pipeline = kv
      .pipeline()
      .zcard(key)
      .zrange(key, 0, top + around, { rev: true, withScores: true });
    if (user) pipeline.zrevrank(key, user);
    const [total, flat, place = null] = await pipeline.exec<[number, unknown[], (number | null)?]>();
    const head: Window = { rows: readRows(flat), from: 0, above: 0 };

    const inHead = place === null || total <= head.rows.length || place + around + 1 < head.rows.length;
    const near = inHead ? head : await windowAround(kv, key, place, around);
    const names = await readNames(kv, key, [...new Set([...head.rows.slice(0, top), ...near.rows])], near);
    const entries = rankRows(near, names);
    const ownAt = entries.findIndex(({ userId }) => userId === user);
    const own = entries[ownAt];
    return {
      top: rankRows(head, names).slice(0, top),
      ...(own && { own }),
      neighbours: own ? entries.slice(Math.max(0, ownAt - around), ownAt + around + 1) : [],
      total,
    };
  });
}

interface Row {
  userId: UserId;
  score: number;
}

/** Consecutive rows of a board, best first. */
interface Window {
  rows: Row[];
  /** How many rows stand before the first. */
  from: number;
  /** How many of those have a strictly greater score: fewer than `from` when the first ties with one of them. */
  above: number;
}

/** `withScores` comes back flat: member, score, member, score. */
const Rows = z.array(z.union([UserId, z.number()]));

function readRows(flat: unknown[]): Row[] {
  const rows: Row[] = [];
  const items = readStored(Rows, flat, "leaderboard") ?? [];
  for (let i = 0; i + 1 < items.length; i += 2) {
    const [userId, score] = [items[i], items[i + 1]];
    if (typeof userId === "string" && typeof score === "number") rows.push({ userId, score });
  }
  return rows;
}

/** The rows around a place, and one more below to see whether the last ties. */
async function windowAround(kv: Kv, key: string, place: number, around: number): Promise<Window> {
  const from = Math.max(0, place - around);
  const flat = await kv.zrange<unknown[]>(key, from, place + around + 1, { rev: true, withScores: true });
  return { rows: readRows(flat), from, above: from };
}

const Names = z.record(z.string(), z.string().nullable());

/**
 * The names of the rows' players, and, in the same trip, how many stand strictly above a window that does not begin
 * at the top: those who tie with its first row share that row's rank.
 */
async function readNames(kv: Kv, key: string, rows: Row[], near: Window): Promise<Map<string, string>> {
  const [first, ...rest] = rows.map(({ userId }) => userId);
  if (first === undefined) return new Map();
  const pipeline = kv.pipeline().hmget(keys.shownNames(), first, ...rest);
  const [nearFirst] = near.rows;
  if (near.from > 0 && nearFirst) pipeline.zcount(key, `(${nearFirst.score}`, "+inf");
  const [stored, above] = await pipeline.exec<[unknown, number | undefined]>();
  if (above !== undefined) near.above = above;
  const names = Object.entries(readStored(Names, stored, "list of names") ?? {});
  return new Map(names.flatMap(([id, name]) => (name === null ? [] : [[id, name]])));
}

/** Gives rows their ranks: 1, 2, 2, 4. A row whose player has just gone is passed over, its rank kept. */
function rankRows({ rows, from, above }: Window, names: ReadonlyMap<string, string>): LeaderboardEntry[] {
  let rank = above + 1;
  return rows.flatMap(({ userId, score }, i) => {
    const tiesAbove = i === 0 ? above < from : rows[i - 1]?.score === score;
    if (i > 0 && !tiesAbove) rank = from + i + 1;
    const displayName = names.get(userId);
    if (displayName === undefined) return [];
    const tied = tiesAbove || rows[i + 1]?.score === score;
    return [{ userId, displayName, rank, tied, ...readCompositeScore(score) }];
  });
}
