import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA, SCHEMA_VERSION } from "#lib/kv/embedded/schema";
import { Sql } from "#lib/kv/embedded/sql";

/** How long a write waits for another process's write before the store counts as unavailable, in milliseconds. */
const BUSY_TIMEOUT_MS = 1000;

const FILE_NAME = "on-the-record.db";

/**
 * Opens the file, making folder and tables when they are not there. The driver is imported here and nowhere else, so
 * that a deployment on another transport never loads it.
 *
 * A commit has reached the disk when it is acknowledged (WAL with `synchronous=FULL`: one sync a commit). Removed
 * rows are overwritten with zeros (`secure_delete`): what was erased or has expired is not left in the file.
 *
 * @throws Error of the file system or of SQLite when the folder cannot be written.
 */
export async function openDatabase(folder: string): Promise<Sql> {
  await mkdir(folder, { recursive: true });
  const { default: Database } = await import("libsql");
  const database = new Database(join(folder, FILE_NAME));
  for (const pragma of [
    `busy_timeout = ${BUSY_TIMEOUT_MS}`,
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
  ]) {
    database.pragma(pragma);
  }
  const sql = new Sql(database);
  const [version = 0] = sql.row<[number]>("PRAGMA user_version") ?? [];
  if (version > SCHEMA_VERSION) {
    sql.close();
    throw new Error(`the file was written by a later version of this program (${version})`);
  }
  sql.run("BEGIN IMMEDIATE");
  for (const statement of SCHEMA) database.exec(statement);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  sql.run("COMMIT");
  return sql;
}
