import { at, type CommandSpec, reads, writes } from "#lib/kv/embedded/command";
import type { Entry, Keyspace } from "#lib/kv/embedded/keyspace";
import { fitsInt64, readInt64, readInteger } from "#lib/kv/embedded/numbers";
import { invalidExpireTime, ReplyError, syntaxError } from "#lib/kv/embedded/reply-error";

function read(keys: Keyspace, entry: Entry | undefined): string | null {
  if (!entry) return null;
  return keys.sql.row<[string]>("SELECT value FROM strings WHERE key_id = ?", entry.id)?.[0] ?? null;
}

function write(keys: Keyspace, entry: Entry, value: string): void {
  keys.sql.run(
    "INSERT INTO strings (key_id, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    entry.id,
    value,
  );
}

interface SetOptions {
  condition?: "NX" | "XX";
  get: boolean;
  keepTtl: boolean;
  expiresAt?: number;
}

/** `NX | XX`, `GET`, and one of `EX s | PX ms | EXAT s | PXAT ms | KEEPTTL`, in any order. */
function readSetOptions(words: readonly string[], now: number): SetOptions {
  const options: SetOptions = { get: false, keepTtl: false };
  for (let i = 0; i < words.length; i++) {
    const word = at(words, i).toUpperCase();
    if (word === "GET") {
      options.get = true;
    } else if (word === "NX" || word === "XX") {
      if (options.condition && options.condition !== word) throw syntaxError();
      options.condition = word;
    } else if (options.keepTtl || options.expiresAt !== undefined) {
      throw syntaxError();
    } else if (word === "KEEPTTL") {
      options.keepTtl = true;
    } else if (/^P?EX(AT)?$/.test(word) || word === "PXAT" || word === "PX") {
      const amount = words[++i];
      if (amount === undefined) throw syntaxError();
      options.expiresAt = readExpiry(word, amount, now);
    } else {
      throw syntaxError();
    }
  }
  return options;
}

function readExpiry(unit: string, amount: string, now: number): number {
  const time = readInteger(amount);
  if (time <= 0) throw invalidExpireTime("set");
  const milliseconds = unit.startsWith("EX") ? time * 1000 : time;
  return unit.endsWith("AT") ? milliseconds : now + milliseconds;
}

/** `SET key value [options]`: `OK`, or null when NX or XX forbade it; with GET the old value instead. */
const set: CommandSpec["run"] = (keys, [key = "", value = "", ...words]) => {
  const { condition, get, keepTtl, expiresAt } = readSetOptions(words, keys.now);
  const old = get ? keys.findTyped(key, "string") : keys.find(key);
  const before = get ? read(keys, old) : null;
  if (condition === "NX" ? old : condition === "XX" && !old) return before;
  if (old && old.type !== "string") keys.remove(old);
  const entry = old?.type === "string" ? old : keys.create(key, "string");
  write(keys, entry, value);
  if (!keepTtl) keys.setExpiry(entry, expiresAt ?? null);
  return get ? before : "OK";
};

/** `INCRBY`: adds to a 64-bit integer kept as text; a missing key counts as 0; the TTL stays. */
function increment(keys: Keyspace, key: string, by: bigint): number {
  const old = keys.findTyped(key, "string");
  const sum = readInt64(read(keys, old) ?? "0") + by;
  if (!fitsInt64(sum)) throw new ReplyError("ERR increment or decrement would overflow");
  write(keys, old ?? keys.create(key, "string"), String(sum));
  return Number(sum);
}

export const STRING_COMMANDS: Readonly<Record<string, CommandSpec>> = {
  GET: reads(2, (keys, [key = ""]) => read(keys, keys.findTyped(key, "string"))),
  MGET: reads(-2, (keys, wanted) =>
    wanted.map((key) => {
      const entry = keys.find(key);
      return entry?.type === "string" ? read(keys, entry) : null;
    }),
  ),
  SET: writes(-3, set),
  GETDEL: writes(2, (keys, [key = ""]) => {
    const entry = keys.findTyped(key, "string");
    const value = read(keys, entry);
    if (entry) keys.remove(entry);
    return value;
  }),
  INCR: writes(2, (keys, [key = ""]) => increment(keys, key, 1n)),
  INCRBY: writes(3, (keys, [key = "", by = ""]) => increment(keys, key, readInt64(by))),
};
