import type { Keyspace } from "#lib/kv/embedded/keyspace";
import type { Reply } from "#lib/kv/protocol";

/** One Redis command of the embedded store. */
export interface CommandSpec {
  /** As Redis counts, the name included: exact when positive, at least when negative. */
  arity: number;
  writes: boolean;
  /**
   * Checks everything, then writes: a command that throws a ReplyError has changed nothing, so no savepoint is
   * needed around it.
   */
  run: (keys: Keyspace, args: readonly string[], name: string) => Reply;
}

/** A command that changes nothing. */
export function reads(arity: number, run: CommandSpec["run"]): CommandSpec {
  return { arity, writes: false, run };
}

/** A command that may change something. */
export function writes(arity: number, run: CommandSpec["run"]): CommandSpec {
  return { arity, writes: true, run };
}

/** The argument at a place that the arity check has already found filled. */
export function at(args: readonly string[], index: number): string {
  const value = args[index];
  if (value === undefined) throw new RangeError(`no argument ${index}`);
  return value;
}

/** Arguments two by two, as in `HSET key f v f v`. The caller has checked that their number is even. */
export function pairs(args: readonly string[]): [string, string][] {
  return Array.from({ length: args.length / 2 }, (_, i) => [at(args, 2 * i), at(args, 2 * i + 1)]);
}
