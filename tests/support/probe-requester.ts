import type { Requester } from "@upstash/redis";
import { type KvRequest, readRequest } from "#lib/kv/protocol";
import { StoreUnavailable } from "#lib/kv/store-error";

/** A requester that counts what passes through it, and can break off. */
export interface Probe {
  requester: Requester;
  /** Each round trip since the last `reset`: the names of its commands, keys left out. */
  trips: string[][];
  reset: () => void;
  /**
   * After so many further commands every command fails, pipelines in their middle: what was before the break is
   * done, what is after it is not. `undefined` mends it.
   */
  breakAfter: (commands: number | undefined) => void;
}

/** Puts a probe in front of a requester. */
export function probe(inner: Requester): Probe {
  const trips: string[][] = [];
  let left: number | undefined;

  async function untilBroken(req: KvRequest): Promise<unknown> {
    const { kind, commands } = readRequest(req);
    const answers: unknown[] = [];
    for (const command of commands) {
      if (left === 0) throw new StoreUnavailable("broken off by the test");
      if (left !== undefined) left--;
      answers.push(await inner.request({ body: command }));
    }
    return kind === "single" ? answers[0] : answers;
  }

  const request = async (req: KvRequest): Promise<unknown> => {
    trips.push(readRequest(req).commands.map(([name]) => name));
    return left === undefined ? inner.request(req) : untilBroken(req);
  };
  return {
    requester: { request: request as Requester["request"] },
    trips,
    reset: () => void trips.splice(0),
    breakAfter: (commands) => {
      left = commands;
    },
  };
}
