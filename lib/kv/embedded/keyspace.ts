import { wrongType } from "#lib/kv/embedded/reply-error";
import type { Sql } from "#lib/kv/embedded/sql";

export type ValueType = "string" | "hash" | "zset";

/** A live key. `expiresAt` in milliseconds since the epoch, null when it lives until removed. */
export interface Entry {
  id: number;
  type: ValueType;
  expiresAt: number | null;
}

/** Expired keys removed at the end of one write: enough to keep up, too few to be felt. */
const SWEEP_LIMIT = 50;

/**
 * The keys: which exist, of which type, until when. A key past its time is absent to every command from that
 * millisecond on. Its rows go when a write next needs the key, at the latest with one of the bounded sweeps.
 */
export class Keyspace {
  /** The time all commands of one request see. */
  now = 0;
  /** Whether a lookup met expired rows; a request that only reads then asks for a sweep. */
  metExpired = false;

  constructor(readonly sql: Sql) {}

  find(key: string): Entry | undefined {
    const row = this.sql.row<[number, ValueType, number | null]>(
      "SELECT id, type, expires_at FROM keys WHERE key = ?",
      key,
    );
    if (!row) return undefined;
    const [id, type, expiresAt] = row;
    if (expiresAt !== null && expiresAt <= this.now) {
      this.metExpired = true;
      return undefined;
    }
    return { id, type, expiresAt };
  }

  /** @throws ReplyError (WRONGTYPE) when the key holds another type. */
  findTyped(key: string, type: ValueType): Entry | undefined {
    const entry = this.find(key);
    if (entry && entry.type !== type) throw wrongType();
    return entry;
  }

  /** The key, made when absent. The caller must add at least one part: no type has an empty value. */
  obtain(key: string, type: ValueType): Entry {
    return this.findTyped(key, type) ?? this.create(key, type);
  }

  create(key: string, type: ValueType): Entry {
    this.sql.run("DELETE FROM keys WHERE key = ?", key); // what is left of an expired one
    const [id] = this.sql.row<[number]>(
      "INSERT INTO keys (key, type) VALUES (?, ?) RETURNING id",
      key,
      type,
    ) ?? [0];
    return { id, type, expiresAt: null };
  }

  remove(entry: Entry): void {
    this.sql.run("DELETE FROM keys WHERE id = ?", entry.id);
  }

  /** @param expiresAt null: until removed. A time already past leaves the key absent. */
  setExpiry(entry: Entry, expiresAt: number | null): void {
    this.sql.run("UPDATE keys SET expires_at = ? WHERE id = ?", expiresAt, entry.id);
  }

  /** Removes expired keys with all their rows, at most `limit` of them; says how many. */
  sweep(limit = SWEEP_LIMIT): number {
    this.metExpired = false;
    return this.sql.run(
      "DELETE FROM keys WHERE id IN (SELECT id FROM keys WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)",
      this.now,
      limit,
    );
  }
}
