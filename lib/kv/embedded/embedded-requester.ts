import type { Requester } from "@upstash/redis";
import { Engine } from "#lib/kv/embedded/engine";
import { openDatabase } from "#lib/kv/embedded/open-database";
import type { Sql } from "#lib/kv/embedded/sql";
import { type KvRequest, type Outcome, type ReadRequest, readRequest } from "#lib/kv/protocol";
import { CommandRefused, readStoreError } from "#lib/kv/store-error";

/** How often an idle server removes what has expired, in milliseconds; a busy one does with every write. */
const IDLE_SWEEP_MS = 60 * 60 * 1000;
const IDLE_SWEEP_LIMIT = 5000;

interface Waiting {
  request: ReadRequest;
  resolve: (result: Outcome[]) => void;
  reject: (error: Error) => void;
}

/**
 * The KV client's transport onto a file. Requests of one turn of the event loop share one transaction (group commit):
 * two hundred answers at once cost one sync to disk. A request is answered after that commit, not before.
 */
export class EmbeddedRequester implements Requester {
  #database: Promise<{ sql: Sql; engine: Engine }> | undefined;
  #waiting: Waiting[] = [];
  #sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly folder: string,
    private readonly clock: () => number = Date.now,
  ) {}

  request = async <TResult>(req: KvRequest): Promise<{ result?: TResult; error?: string }> => {
    const request = readRequest(req);
    const outcomes = await new Promise<Outcome[]>((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#runWaiting());
    });
    // The client's type has one shape for both; a pipeline's answer is an array of them.
    return (request.kind === "single" ? outcomes[0] : outcomes) as { result?: TResult; error?: string };
  };

  /** Closes the file. A later request opens it again. */
  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    const open = this.#database;
    this.#database = undefined;
    (await open)?.sql.close();
  }

  async #runWaiting(): Promise<void> {
    const opened = await this.#open().catch((error: unknown) => readStoreError(error));
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      if (opened instanceof Error) throw opened;
      const results = opened.engine.runAll(waiting.map(({ request }) => request));
      waiting.forEach(({ resolve, reject }, i) => {
        const result = results[i];
        if (!result || result instanceof CommandRefused) reject(result ?? new CommandRefused("no reply"));
        else resolve(result);
      });
    } catch (error) {
      const failure = readStoreError(error);
      for (const { reject } of waiting) reject(failure);
      // A disk that failed may have left the handle useless; the next request opens the file anew.
      await this.close().catch(() => undefined);
    }
  }

  /** Opens once; a failed opening is tried again with the next request, so that a repaired folder is found. */
  #open(): Promise<{ sql: Sql; engine: Engine }> {
    this.#database ??= openDatabase(this.folder).then(
      (sql) => {
        const engine = new Engine(sql, this.clock);
        this.#sweeper = setInterval(() => {
          try {
            engine.sweep(IDLE_SWEEP_LIMIT);
          } catch {
            // The next request meets the same failure and reports it.
          }
        }, IDLE_SWEEP_MS).unref();
        return { sql, engine };
      },
      (error: unknown) => {
        this.#database = undefined;
        throw error;
      },
    );
    return this.#database;
  }
}
