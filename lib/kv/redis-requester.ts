import type { Requester } from "@upstash/redis";
import type { Cluster } from "ioredis";
import { runOnCluster } from "#lib/kv/cluster-pipeline";
import { type KvRequest, type Outcome, type ReadRequest, readRequest } from "#lib/kv/protocol";
import { type Connection, runMulti, runPipeline } from "#lib/kv/redis-pipeline";
import { readStoreError, StoreUnavailable } from "#lib/kv/store-error";

/** A request not answered by then has failed, in milliseconds: a person is waiting. */
const DEADLINE_MS = 1500;

/**
 * The KV client's transport onto a Redis or Valkey server, or onto a Redis Cluster when several nodes are given.
 *
 * ioredis stays at version 5: from 6 on it speaks RESP 3 by default, whose maps and doubles the KV client cannot
 * read. Command names go out in upper case, because ioredis turns the reply of a lower-case `hgetall` into an object.
 */
export class RedisRequester implements Requester {
  #connection: Promise<Connection> | undefined;
  /** Why the last attempt to connect failed: a waiting command only learns that it did. */
  #connectError: Error | undefined;

  constructor(private readonly urls: readonly string[]) {}

  request = async <TResult>(req: KvRequest): Promise<{ result?: TResult; error?: string }> => {
    const request = readRequest(req);
    try {
      const connection = await (this.#connection ??= this.#connect());
      const outcomes = await withinDeadline(run(connection, request));
      // The client's type has one shape for both; a pipeline's answer is an array of them.
      return (request.kind === "single" ? outcomes[0] : outcomes) as { result?: TResult; error?: string };
    } catch (error) {
      const isAboutConnecting = error instanceof Error && error.name === "MaxRetriesPerRequestError";
      throw readStoreError(isAboutConnecting ? (this.#connectError ?? error) : error);
    }
  };

  /** Closes the connection. A later request makes a new one. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    (await connection)?.disconnect();
  }

  async #connect(): Promise<Connection> {
    const connection = await connect(this.urls);
    // Without a listener Node would end the process.
    connection.on("error", (error: Error) => {
      this.#connectError = error;
    });
    return connection;
  }
}

function run(connection: Connection, { kind, commands }: ReadRequest): Promise<Outcome[]> {
  if (kind === "multi-exec") return runMulti(connection, commands);
  if (connection.isCluster) return runOnCluster(connection as Cluster, commands);
  return runPipeline(connection, commands);
}

/** Waits a little longer after each failed attempt, at most half a second: back soon after the server is. */
const retryDelay = (attempt: number) => Math.min(attempt * 50, 500);

/**
 * Connects once; ioredis reconnects by itself from then on. While there is no connection, commands wait for the
 * next attempts and fail with them, so nothing piles up.
 */
async function connect(urls: readonly string[]): Promise<Connection> {
  const { Cluster, Redis } = await import("ioredis");
  const options = { maxRetriesPerRequest: 1, connectTimeout: DEADLINE_MS };
  const [first = ""] = urls;
  return urls.length === 1
    ? new Redis(first, { ...options, retryStrategy: retryDelay })
    : new Cluster([...urls], {
        clusterRetryStrategy: retryDelay,
        redisOptions: { ...options, ...credentials(first) },
      });
}

/** A cluster's nodes are found by address alone, so name, password and TLS are taken from the first URL. */
function credentials(url: string): { username?: string; password?: string; tls?: object } {
  const { username, password, protocol } = new URL(url);
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === "rediss:" && { tls: {} }),
  };
}

async function withinDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable("the store does not answer (no reply in time)"));
    }, DEADLINE_MS);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
