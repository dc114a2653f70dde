import { ConfigError } from "#lib/env";

/**
 * The store did not answer: not reached, too slow, or not able to serve. Trying again may help. The message names
 * the transport and the kind of failure, never a command, a key or a value.
 */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** The store answered and refused the command: a fault of ours. The message holds Redis's error word only. */
export class CommandRefused extends Error {
  override readonly name = "CommandRefused";
}

/** The error words by which Redis says "this command is wrong", as against "I cannot serve anybody now". */
const FAULTS_OF_OURS = /\b(WRONGTYPE|EXECABORT|CROSSSLOT|NOSCRIPT|ERR)\b(?! max )/;

/**
 * Tells the two apart and drops everything else the driver said: the REST client puts the whole command, values
 * included, into its messages (`WRONGTYPE Operation …, command was: ["set","key","secret"]`).
 */
export function readStoreError(error: unknown): StoreUnavailable | CommandRefused {
  if (error instanceof StoreUnavailable || error instanceof CommandRefused) return error;
  if (!(error instanceof Error)) return new StoreUnavailable("the store failed");
  if (error instanceof ConfigError) return new StoreUnavailable(error.message);
  const said = error.message.split(", command was:")[0] ?? "";
  const fault = FAULTS_OF_OURS.exec(said)?.[1];
  if (fault) return new CommandRefused(`the store refused a command: ${fault}`);
  if (error instanceof TypeError && error.message.startsWith("a command takes ")) {
    return new CommandRefused(error.message);
  }
  return new StoreUnavailable(`the store does not answer (${failureWord(error)})`);
}

/** `ECONNREFUSED`, `TimeoutError`, `LOADING`: enough to look for the cause, nothing of what was sent. */
function failureWord(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  return (
    code ??
    /\b[A-Z]{4,}\b/.exec(error.message.slice(0, 80))?.[0] ??
    (cause.name === "Error" ? "no connection" : cause.name)
  );
}
