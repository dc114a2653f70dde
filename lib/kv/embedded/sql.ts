import type Database from "libsql";

export type SqlValue = string | number | null;

/** The database with its statements prepared once. Rows are arrays in the order of the SELECT. */
export class Sql {
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(private readonly database: Database.Database) {}

  /** Runs a statement that returns nothing; gives the number of rows it changed. */
  run(text: string, ...values: SqlValue[]): number {
    return this.#prepare(text).run(values).changes;
  }

  /** The first row, if any. */
  row<Row extends SqlValue[]>(text: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepare(text, true).get(values) as Row | undefined;
  }

  rows<Row extends SqlValue[]>(text: string, ...values: SqlValue[]): Row[] {
    return this.#prepare(text, true).all(values) as Row[];
  }

  get inTransaction(): boolean {
    return this.database.inTransaction;
  }

  close(): void {
    this.#prepared.clear();
    this.database.close();
  }

  /** Even BEGIN and COMMIT are prepared: `exec` parses anew each time and costs six times as much. */
  #prepare(text: string, reads = false): Database.Statement {
    let statement = this.#prepared.get(text);
    if (!statement) {
      statement = this.database.prepare(text);
      if (reads) statement.raw(true);
      this.#prepared.set(text, statement);
    }
    return statement;
  }
}
