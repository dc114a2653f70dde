import type { Requester } from "@upstash/redis";

/** What the KV client hands to a transport: one command, a pipeline, or a MULTI. */
export type KvRequest = Parameters<Requester["request"]>[0];

/** A Redis command as it travels: its name in upper case, then its arguments as strings. */
export type Command = readonly [name: string, ...args: string[]];

/** A Redis reply as RESP 2 has it: no maps, no doubles, no booleans. */
export type Reply = string | number | null | Reply[];

/** What became of one command: Redis's reply, or its refusal in Redis's words. */
export type Outcome = { result: Reply } | { error: string };

export type ReadRequest =
  { kind: "single"; commands: [Command] } | { kind: "pipeline" | "multi-exec"; commands: Command[] };

/**
 * Reads a request of the KV client into commands. The client leaves numbers and booleans as they are; Redis knows
 * strings only. `undefined` and `null` have no spelling every transport agrees on, so they are refused.
 *
 * @throws TypeError on an argument that is neither string, number nor boolean; the message does not quote it.
 */
export function readRequest({ path, body }: KvRequest): ReadRequest {
  const kind = path?.[0];
  if (kind === "pipeline" || kind === "multi-exec") {
    return { kind, commands: (body as unknown[]).map(readCommand) };
  }
  return { kind: "single", commands: [readCommand(body)] };
}

function readCommand(body: unknown): Command {
  const [name, ...args] = body as unknown[];
  return [argument(name).toUpperCase(), ...args.map(argument)];
}

function argument(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new TypeError(`a command takes strings, numbers and booleans, not ${typeof value}`);
}
