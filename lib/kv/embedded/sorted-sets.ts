import { type CommandSpec, pairs, reads, writes } from "#lib/kv/embedded/command";
import type { Entry, Keyspace } from "#lib/kv/embedded/keyspace";
import { readScore, writeScore } from "#lib/kv/embedded/numbers";
import { ReplyError, syntaxError } from "#lib/kv/embedded/reply-error";

function scoreOf(keys: Keyspace, entry: Entry | undefined, member: string): number | undefined {
  if (!entry) return undefined;
  return keys.sql.row<[number]>(
    "SELECT score FROM zset_members WHERE key_id = ? AND member = ?",
    entry.id,
    member,
  )?.[0];
}

/** Removes the key when its last member is gone: Redis has no empty sets. */
export function removeIfEmpty(keys: Keyspace, entry: Entry): void {
  if (!keys.sql.row("SELECT 1 FROM zset_members WHERE key_id = ? LIMIT 1", entry.id)) keys.remove(entry);
}

const ZADD_FLAGS = ["NX", "XX", "GT", "LT", "CH", "INCR"] as const;
type ZaddFlag = (typeof ZADD_FLAGS)[number];

/** Reads `[NX|XX] [GT|LT] [CH] [INCR] score member …`, refusing what Redis refuses, in its order. */
function readZadd(args: readonly string[]): { flags: Set<ZaddFlag>; scored: [number, string][] } {
  const flags = new Set<ZaddFlag>();
  let i = 0;
  for (; i < args.length; i++) {
    const flag = ZADD_FLAGS.find((name) => name === args[i]?.toUpperCase());
    if (!flag) break;
    flags.add(flag);
  }
  const rest = args.slice(i);
  if (rest.length === 0 || rest.length % 2 !== 0) throw syntaxError();
  if (flags.has("NX") && flags.has("XX")) {
    throw new ReplyError("ERR XX and NX options at the same time are not compatible");
  }
  if ((flags.has("GT") && flags.has("LT")) || (flags.has("NX") && (flags.has("GT") || flags.has("LT")))) {
    throw new ReplyError("ERR GT, LT, and/or NX options at the same time are not compatible");
  }
  if (flags.has("INCR") && rest.length > 2) {
    throw new ReplyError("ERR INCR option supports a single increment-element pair");
  }
  return { flags, scored: pairs(rest).map(([score, member]) => [readScore(score), member]) };
}

/** What a member's score becomes, or undefined when the flags forbid the change. */
function nextScore(flags: Set<ZaddFlag>, old: number | undefined, given: number): number | undefined {
  if (old === undefined) return flags.has("XX") ? undefined : given;
  if (flags.has("NX")) return undefined;
  const score = flags.has("INCR") ? old + given : given;
  if (Number.isNaN(score)) throw new ReplyError("ERR resulting score is not a number (NaN)");
  if ((flags.has("GT") && score <= old) || (flags.has("LT") && score >= old)) return undefined;
  return score;
}

/** `ZADD`: members added (with CH: added or changed; with INCR: the new score, null when forbidden). */
const zadd: CommandSpec["run"] = (keys, [key = "", ...args]) => {
  const { flags, scored } = readZadd(args);
  let entry = keys.findTyped(key, "zset");
  let added = 0;
  let changed = 0;
  let last: number | undefined;
  for (const [given, member] of scored) {
    const old = scoreOf(keys, entry, member);
    last = nextScore(flags, old, given);
    if (last === undefined) continue;
    if (old === undefined) added++;
    else if (old !== last) changed++;
    entry ??= keys.create(key, "zset");
    keys.sql.run(
      "INSERT INTO zset_members (key_id, member, score) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET score = excluded.score",
      entry.id,
      member,
      last,
    );
  }
  if (flags.has("INCR")) return last === undefined ? null : writeScore(last);
  return flags.has("CH") ? added + changed : added;
};

const zrem: CommandSpec["run"] = (keys, [key = "", ...members]) => {
  const entry = keys.findTyped(key, "zset");
  if (!entry) return 0;
  let removed = 0;
  for (const member of members) {
    removed += keys.sql.run("DELETE FROM zset_members WHERE key_id = ? AND member = ?", entry.id, member);
  }
  removeIfEmpty(keys, entry);
  return removed;
};

/** How many members stand before this one. The row-value comparison lets the index count (OR would not). */
function rank(comparison: "<" | ">"): CommandSpec["run"] {
  return (keys, [key = "", member = ""]) => {
    const entry = keys.findTyped(key, "zset");
    const score = scoreOf(keys, entry, member);
    if (!entry || score === undefined) return null;
    return (
      keys.sql.row<[number]>(
        `SELECT COUNT(*) FROM zset_members WHERE key_id = ? AND (score, member) ${comparison} (?, ?)`,
        entry.id,
        score,
        member,
      )?.[0] ?? 0
    );
  };
}

/** Redis's reply for a score that may be missing. */
function scoreReply(score: number | undefined): string | null {
  return score === undefined ? null : writeScore(score);
}

export const SORTED_SET_COMMANDS: Readonly<Record<string, CommandSpec>> = {
  ZADD: writes(-4, zadd),
  ZREM: writes(-3, zrem),
  ZSCORE: reads(3, (keys, [key = "", member = ""]) =>
    scoreReply(scoreOf(keys, keys.findTyped(key, "zset"), member)),
  ),
  ZMSCORE: reads(-3, (keys, [key = "", ...members]) => {
    const entry = keys.findTyped(key, "zset");
    return members.map((member) => scoreReply(scoreOf(keys, entry, member)));
  }),
  ZCARD: reads(2, (keys, [key = ""]) => {
    const entry = keys.findTyped(key, "zset");
    if (!entry) return 0;
    return keys.sql.row<[number]>("SELECT COUNT(*) FROM zset_members WHERE key_id = ?", entry.id)?.[0] ?? 0;
  }),
  ZRANK: reads(3, rank("<")),
  ZREVRANK: reads(3, rank(">")),
};
