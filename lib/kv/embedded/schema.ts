/**
 * One row a key, one row a value or part of one. A key's parts go with it (ON DELETE CASCADE), so removing a key,
 * expired or erased, is one DELETE. Times are milliseconds since the epoch. SQLite compares TEXT by its bytes, which
 * is Redis's order of members with equal scores.
 *
 * @see lib/kv/embedded/keyspace.ts for what expiry means here.
 */
export const SCHEMA: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS keys (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     key TEXT NOT NULL UNIQUE,
     type TEXT NOT NULL CHECK (type IN ('string', 'hash', 'zset')),
     expires_at INTEGER
   ) STRICT`,
  `CREATE INDEX IF NOT EXISTS keys_by_expiry ON keys (expires_at) WHERE expires_at IS NOT NULL`,
  `CREATE TABLE IF NOT EXISTS strings (
     key_id INTEGER PRIMARY KEY REFERENCES keys ON DELETE CASCADE,
     value TEXT NOT NULL
   ) STRICT`,
  `CREATE TABLE IF NOT EXISTS hash_fields (
     key_id INTEGER NOT NULL REFERENCES keys ON DELETE CASCADE,
     field TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (key_id, field)
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS zset_members (
     key_id INTEGER NOT NULL REFERENCES keys ON DELETE CASCADE,
     member TEXT NOT NULL,
     score REAL NOT NULL,
     PRIMARY KEY (key_id, member)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX IF NOT EXISTS zset_by_score ON zset_members (key_id, score, member)`,
];

/** Bumped when the tables change; a file of a later version is refused, not guessed at. */
export const SCHEMA_VERSION = 1;
