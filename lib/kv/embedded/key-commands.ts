import { at, type CommandSpec, reads, writes } from "#lib/kv/embedded/command";
import { globPattern } from "#lib/kv/embedded/glob-pattern";
import type { Keyspace } from "#lib/kv/embedded/keyspace";
import { readInteger } from "#lib/kv/embedded/numbers";
import { ReplyError, syntaxError } from "#lib/kv/embedded/reply-error";

function remove(keys: Keyspace, doomed: readonly string[]): number {
  return doomed.filter((key) => {
    const entry = keys.find(key);
    if (entry) keys.remove(entry);
    return entry !== undefined;
  }).length;
}

interface ScanOptions {
  match?: RegExp;
  count: number;
  type?: string;
}

function readScanOptions(words: readonly string[]): ScanOptions {
  const options: ScanOptions = { count: 10 };
  for (let i = 0; i < words.length; i += 2) {
    const value = words[i + 1];
    const word = at(words, i).toUpperCase();
    if (value === undefined) throw syntaxError();
    if (word === "MATCH") options.match = globPattern(value);
    else if (word === "TYPE") options.type = value.toLowerCase();
    else if (word === "COUNT") {
      options.count = readInteger(value);
      if (options.count < 1) throw syntaxError();
    } else throw syntaxError();
  }
  return options;
}

/**
 * `SCAN cursor [MATCH glob] [COUNT n] [TYPE t]`. The cursor is the last row's id, which only grows: a key that is
 * there from the first call to the last is returned exactly once.
 */
const scan: CommandSpec["run"] = (keys, [cursor = "", ...words]) => {
  if (!/^\d+$/.test(cursor)) throw new ReplyError("ERR invalid cursor");
  const { match, count, type } = readScanOptions(words);
  const rows = keys.sql.rows<[number, string, string, number | null]>(
    "SELECT id, key, type, expires_at FROM keys WHERE id > ? ORDER BY id LIMIT ?",
    Number(cursor),
    count,
  );
  const found = rows.filter(
    ([, key, keyType, expiresAt]) =>
      (expiresAt === null || expiresAt > keys.now) &&
      (!match || match.test(key)) &&
      (type === undefined || type === keyType),
  );
  const next = rows.length < count ? 0 : (rows.at(-1)?.[0] ?? 0);
  return [String(next), found.map(([, key]) => key)];
};

export const KEY_COMMANDS: Readonly<Record<string, CommandSpec>> = {
  PING: reads(-1, (_keys, [message]) => message ?? "PONG"),
  DEL: writes(-2, remove),
  UNLINK: writes(-2, remove),
  EXISTS: reads(-2, (keys, wanted) => wanted.filter((key) => keys.find(key)).length),
  TYPE: reads(2, (keys, args) => keys.find(at(args, 0))?.type ?? "none"),
  SCAN: reads(-2, scan),
  DBSIZE: reads(1, (keys) => {
    const [size = 0] =
      keys.sql.row<[number]>(
        "SELECT COUNT(*) FROM keys WHERE expires_at IS NULL OR expires_at > ?",
        keys.now,
      ) ?? [];
    return size;
  }),
  FLUSHDB: writes(-1, (keys) => {
    keys.sql.run("DELETE FROM keys");
    return "OK";
  }),
};
