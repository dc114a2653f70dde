import { type CommandSpec } from "#lib/kv/embedded/command";
import { EXPIRY_COMMANDS } from "#lib/kv/embedded/expiry";
import { HASH_COMMANDS } from "#lib/kv/embedded/hashes";
import { KEY_COMMANDS } from "#lib/kv/embedded/key-commands";
import { Keyspace } from "#lib/kv/embedded/keyspace";
import { ReplyError, wrongArity } from "#lib/kv/embedded/reply-error";
import { SORTED_SET_RANGE_COMMANDS } from "#lib/kv/embedded/sorted-set-ranges";
import { SORTED_SET_COMMANDS } from "#lib/kv/embedded/sorted-sets";
import type { Sql } from "#lib/kv/embedded/sql";
import { STRING_COMMANDS } from "#lib/kv/embedded/strings";
import type { Command, Outcome, ReadRequest } from "#lib/kv/protocol";
import { CommandRefused } from "#lib/kv/store-error";

/** The commands the product and its contract suite use. Lua, streams, lists and the rest of Redis are not offered. */
const COMMANDS = new Map<string, CommandSpec>(
  Object.entries({
    ...KEY_COMMANDS,
    ...EXPIRY_COMMANDS,
    ...STRING_COMMANDS,
    ...HASH_COMMANDS,
    ...SORTED_SET_COMMANDS,
    ...SORTED_SET_RANGE_COMMANDS,
  }),
);

/** Runs Redis commands on SQLite tables. Knows no files and no clock: both are given. */
export class Engine {
  readonly #keys: Keyspace;

  constructor(
    private readonly sql: Sql,
    private readonly clock: () => number,
  ) {
    this.#keys = new Keyspace(sql);
  }

  /**
   * Runs several requests in one transaction: one sync to disk however many are waiting. Each request keeps its
   * place, and none sees another half done. A command refused leaves the others as they are, like Redis.
   *
   * @returns for each request its outcomes, or the error by which a MULTI as a whole was refused.
   * @throws SqliteError when the disk or the file fails; then nothing of any of them is kept.
   */
  runAll(requests: readonly ReadRequest[]): (Outcome[] | CommandRefused)[] {
    const writing = requests.some(({ commands }) => commands.some(([name]) => COMMANDS.get(name)?.writes));
    this.#keys.now = this.clock();
    const results = this.#transaction(writing, () => {
      const outcomes = requests.map((request) => this.#runOne(request));
      if (writing) this.#keys.sweep();
      return outcomes;
    });
    if (this.#keys.metExpired) this.sweep();
    return results;
  }

  /** Removes what has expired; returns the number of keys. */
  sweep(limit?: number): number {
    this.#keys.now = this.clock();
    return this.#transaction(true, () => this.#keys.sweep(limit));
  }

  #runOne({ kind, commands }: ReadRequest): Outcome[] | CommandRefused {
    if (kind === "multi-exec" && commands.some((command) => typeof lookUp(command) === "string")) {
      return new CommandRefused("EXECABORT Transaction discarded because of previous errors.");
    }
    return commands.map((command) => this.#runCommand(command));
  }

  #runCommand(command: Command): Outcome {
    const spec = lookUp(command);
    if (typeof spec === "string") return { error: spec };
    const [name, ...args] = command;
    try {
      return { result: spec.run(this.#keys, args, name) };
    } catch (error) {
      if (error instanceof ReplyError) return { error: error.message };
      throw error;
    }
  }

  /** Writers take the lock at once: a transaction that first reads and then writes may be refused half-way. */
  #transaction<T>(writing: boolean, work: () => T): T {
    this.sql.run(writing ? "BEGIN IMMEDIATE" : "BEGIN");
    try {
      const result = work();
      this.sql.run("COMMIT");
      return result;
    } catch (error) {
      if (this.sql.inTransaction) this.sql.run("ROLLBACK");
      throw error;
    }
  }
}

/** The command, or Redis's words when there is none such or its arguments are too few or too many. */
function lookUp([name, ...args]: Command): CommandSpec | string {
  const spec = COMMANDS.get(name);
  if (!spec) return `ERR unknown command '${name}'`;
  const count = args.length + 1;
  if (spec.arity >= 0 ? count !== spec.arity : count < -spec.arity) return wrongArity(name).message;
  // The driver cuts a string at the first NUL; better refused than cut. JSON never holds one.
  if (args.some((arg) => arg.includes("\0"))) return "ERR the embedded store keeps no NUL characters";
  return spec;
}
