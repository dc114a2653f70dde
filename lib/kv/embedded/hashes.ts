import { at, type CommandSpec, pairs, reads, writes } from "#lib/kv/embedded/command";
import type { Entry, Keyspace } from "#lib/kv/embedded/keyspace";
import { fitsInt64, readInt64 } from "#lib/kv/embedded/numbers";
import { ReplyError, wrongArity } from "#lib/kv/embedded/reply-error";

function read(keys: Keyspace, entry: Entry | undefined, field: string): string | null {
  if (!entry) return null;
  const row = keys.sql.row<[string]>(
    "SELECT value FROM hash_fields WHERE key_id = ? AND field = ?",
    entry.id,
    field,
  );
  return row?.[0] ?? null;
}

/** Writes a field; true when it is new. */
function write(keys: Keyspace, entry: Entry, field: string, value: string): boolean {
  const added = writeIfAbsent(keys, entry, field, value);
  if (!added) {
    keys.sql.run("UPDATE hash_fields SET value = ? WHERE key_id = ? AND field = ?", value, entry.id, field);
  }
  return added;
}

function writeIfAbsent(keys: Keyspace, entry: Entry, field: string, value: string): boolean {
  return (
    keys.sql.run(
      "INSERT INTO hash_fields (key_id, field, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      entry.id,
      field,
      value,
    ) > 0
  );
}

function all(keys: Keyspace, key: string): [field: string, value: string][] {
  const entry = keys.findTyped(key, "hash");
  if (!entry) return [];
  return keys.sql.rows<[string, string]>("SELECT field, value FROM hash_fields WHERE key_id = ?", entry.id);
}

/** `HDEL key field…`: how many were there. The last field takes the key with it. */
const hdel: CommandSpec["run"] = (keys, [key = "", ...fields]) => {
  const entry = keys.findTyped(key, "hash");
  if (!entry) return 0;
  let removed = 0;
  for (const field of fields) {
    removed += keys.sql.run("DELETE FROM hash_fields WHERE key_id = ? AND field = ?", entry.id, field);
  }
  if (!keys.sql.row("SELECT 1 FROM hash_fields WHERE key_id = ? LIMIT 1", entry.id)) keys.remove(entry);
  return removed;
};

/** `HINCRBY key field by`: a missing field counts as 0. */
const hincrby: CommandSpec["run"] = (keys, [key = "", field = "", by = ""]) => {
  const step = readInt64(by);
  const old = read(keys, keys.findTyped(key, "hash"), field) ?? "0";
  if (!/^-?\d+$/.test(old)) throw new ReplyError("ERR hash value is not an integer");
  const sum = readInt64(old) + step;
  if (!fitsInt64(sum)) throw new ReplyError("ERR increment or decrement would overflow");
  write(keys, keys.obtain(key, "hash"), field, String(sum));
  return Number(sum);
};

export const HASH_COMMANDS: Readonly<Record<string, CommandSpec>> = {
  HGET: reads(3, (keys, [key = "", field = ""]) => read(keys, keys.findTyped(key, "hash"), field)),
  HMGET: reads(-3, (keys, [key = "", ...fields]) => {
    const entry = keys.findTyped(key, "hash");
    return fields.map((field) => read(keys, entry, field));
  }),
  HGETALL: reads(2, (keys, [key = ""]) => all(keys, key).flat()),
  HKEYS: reads(2, (keys, [key = ""]) => all(keys, key).map(([field]) => field)),
  HLEN: reads(2, (keys, [key = ""]) => all(keys, key).length),
  HEXISTS: reads(3, (keys, [key = "", field = ""]) =>
    read(keys, keys.findTyped(key, "hash"), field) === null ? 0 : 1,
  ),
  HSET: writes(-4, (keys, [key = "", ...rest], name) => {
    if (rest.length % 2 !== 0) throw wrongArity(name);
    const entry = keys.obtain(key, "hash");
    return pairs(rest).filter(([field, value]) => write(keys, entry, field, value)).length;
  }),
  HSETNX: writes(4, (keys, args) =>
    writeIfAbsent(keys, keys.obtain(at(args, 0), "hash"), at(args, 1), at(args, 2)) ? 1 : 0,
  ),
  HDEL: writes(-3, hdel),
  HINCRBY: writes(4, hincrby),
};
