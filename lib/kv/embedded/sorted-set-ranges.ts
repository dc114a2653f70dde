import { at, type CommandSpec, reads, writes } from "#lib/kv/embedded/command";
import type { Entry, Keyspace } from "#lib/kv/embedded/keyspace";
import { parseDouble, readInteger, writeScore } from "#lib/kv/embedded/numbers";
import { ReplyError, syntaxError } from "#lib/kv/embedded/reply-error";
import { removeIfEmpty } from "#lib/kv/embedded/sorted-sets";
import type { SqlValue } from "#lib/kv/embedded/sql";

type Scored = [member: string, score: number];

/** Part of an ordered list: SQL's LIMIT and OFFSET; a limit of -1 is none. */
interface Slice {
  offset: number;
  limit: number;
}

/** Turns Redis's inclusive ranks, negative ones counted from the end, into an offset and a limit. */
function rankSlice(keys: Keyspace, entry: Entry, start: number, stop: number): Slice | undefined {
  const [size = 0] =
    keys.sql.row<[number]>("SELECT COUNT(*) FROM zset_members WHERE key_id = ?", entry.id) ?? [];
  const from = Math.max(0, start < 0 ? size + start : start);
  const to = Math.min(size - 1, stop < 0 ? size + stop : stop);
  return from > to ? undefined : { offset: from, limit: to - from + 1 };
}

interface ScoreRange {
  where: string;
  values: SqlValue[];
}

/** Reads `5`, `(5`, `-inf`, `+inf` as the two ends of a range of scores. */
function scoreRange(min: string, max: string): ScoreRange {
  const [low, lowOpen] = scoreBound(min);
  const [high, highOpen] = scoreBound(max);
  return {
    where: `score ${lowOpen ? ">" : ">="} ? AND score ${highOpen ? "<" : "<="} ?`,
    values: [low, high],
  };
}

function scoreBound(text: string): [score: number, open: boolean] {
  const open = text.startsWith("(");
  const score = parseDouble(open ? text.slice(1) : text);
  if (score === undefined) throw new ReplyError("ERR min or max is not a float");
  return [score, open];
}

function select(keys: Keyspace, entry: Entry, rev: boolean, slice: Slice, range?: ScoreRange): Scored[] {
  const order = rev ? "DESC" : "ASC";
  return keys.sql.rows<Scored>(
    `SELECT member, score FROM zset_members WHERE key_id = ?${range ? ` AND ${range.where}` : ""}
     ORDER BY score ${order}, member ${order} LIMIT ? OFFSET ?`,
    entry.id,
    ...(range?.values ?? []),
    slice.limit,
    slice.offset,
  );
}

interface RangeOptions {
  byScore: boolean;
  rev: boolean;
  withScores: boolean;
  limit?: Slice;
}

function readRangeOptions(words: readonly string[]): RangeOptions {
  const options: RangeOptions = { byScore: false, rev: false, withScores: false };
  for (let i = 0; i < words.length; i++) {
    const word = at(words, i).toUpperCase();
    if (word === "BYSCORE") options.byScore = true;
    else if (word === "REV") options.rev = true;
    else if (word === "WITHSCORES") options.withScores = true;
    else if (word === "LIMIT" && i + 2 < words.length) {
      options.limit = { offset: readInteger(at(words, i + 1)), limit: readInteger(at(words, i + 2)) };
      i += 2;
    } else throw syntaxError();
  }
  // A count of -1 means "no limit", and that Redis lets pass.
  if (options.limit && options.limit.limit !== -1 && !options.byScore) {
    throw new ReplyError(
      "ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX",
    );
  }
  return options;
}

/** `ZRANGE key start stop [BYSCORE] [REV] [LIMIT offset count] [WITHSCORES]`; BYLEX is not offered. */
const zrange: CommandSpec["run"] = (keys, [key = "", start = "", stop = "", ...words]) => {
  const { byScore, rev, withScores, limit } = readRangeOptions(words);
  const range = byScore ? (rev ? scoreRange(stop, start) : scoreRange(start, stop)) : undefined;
  const ranks = byScore ? undefined : ([readInteger(start), readInteger(stop)] as const);
  const entry = keys.findTyped(key, "zset");
  if (!entry) return [];
  const slice = ranks ? rankSlice(keys, entry, ...ranks) : (limit ?? { offset: 0, limit: -1 });
  if (!slice || slice.offset < 0) return [];
  const found = select(keys, entry, rev, slice, range);
  return withScores
    ? found.flatMap(([member, score]) => [member, writeScore(score)])
    : found.map(([member]) => member);
};

function removeAll(keys: Keyspace, entry: Entry, doomed: Scored[]): number {
  for (const [member] of doomed) {
    keys.sql.run("DELETE FROM zset_members WHERE key_id = ? AND member = ?", entry.id, member);
  }
  removeIfEmpty(keys, entry);
  return doomed.length;
}

export const SORTED_SET_RANGE_COMMANDS: Readonly<Record<string, CommandSpec>> = {
  ZRANGE: reads(-4, zrange),
  ZCOUNT: reads(4, (keys, [key = "", min = "", max = ""]) => {
    const range = scoreRange(min, max);
    const entry = keys.findTyped(key, "zset");
    if (!entry) return 0;
    const row = keys.sql.row<[number]>(
      `SELECT COUNT(*) FROM zset_members WHERE key_id = ? AND ${range.where}`,
      entry.id,
      ...range.values,
    );
    return row?.[0] ?? 0;
  }),
  ZREMRANGEBYRANK: writes(4, (keys, [key = "", start = "", stop = ""]) => {
    const ranks = [readInteger(start), readInteger(stop)] as const;
    const entry = keys.findTyped(key, "zset");
    const slice = entry && rankSlice(keys, entry, ...ranks);
    return slice ? removeAll(keys, entry, select(keys, entry, false, slice)) : 0;
  }),
  ZREMRANGEBYSCORE: writes(4, (keys, [key = "", min = "", max = ""]) => {
    const range = scoreRange(min, max);
    const entry = keys.findTyped(key, "zset");
    return entry ? removeAll(keys, entry, select(keys, entry, false, { offset: 0, limit: -1 }, range)) : 0;
  }),
};
