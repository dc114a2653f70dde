import type { Cluster, Redis } from "ioredis";
import type { Command, Outcome, Reply } from "#lib/kv/protocol";
import { CommandRefused, readStoreError } from "#lib/kv/store-error";

/** One Redis server, or a cluster of them. */
export type Connection = Redis | Cluster;

/** Sends the commands together and gives each its own outcome. On a cluster they must share a slot. */
export async function runPipeline(connection: Connection, commands: readonly Command[]): Promise<Outcome[]> {
  const pipeline = connection.pipeline();
  for (const [name, ...args] of commands) pipeline.call(name, ...args);
  return ((await pipeline.exec()) ?? []).map(readOutcome);
}

/**
 * MULTI: the commands run one after the other with nothing between them. One that Redis refuses does not undo the
 * others; one that is malformed stops all.
 *
 * @throws CommandRefused when Redis discarded the transaction.
 */
export async function runMulti(connection: Connection, commands: readonly Command[]): Promise<Outcome[]> {
  const multi = connection.multi();
  for (const [name, ...args] of commands) multi.call(name, ...args);
  try {
    return ((await multi.exec()) ?? []).map(readOutcome);
  } catch (error) {
    if (error instanceof Error && isReply(error)) throw new CommandRefused(error.message);
    throw readStoreError(error);
  }
}

function readOutcome([error, reply]: [Error | null, unknown]): Outcome {
  if (!error) return { result: reply as Reply };
  if (isReply(error)) return { error: error.message };
  throw error;
}

/** Whether Redis itself said no, as against a connection that broke. */
function isReply(error: Error): boolean {
  return error.name === "ReplyError";
}
