import { notAFloat, notAnInteger } from "#lib/kv/embedded/reply-error";

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** Whether a number still fits Redis's signed 64 bits. */
export function fitsInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}

/**
 * Reads a signed 64-bit integer the strict way Redis does: no sign but a minus, no leading zero, no space.
 *
 * @throws ReplyError otherwise.
 */
export function readInt64(text: string): bigint {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) throw notAnInteger();
  const value = BigInt(text);
  if (!fitsInt64(value)) throw notAnInteger();
  return value;
}

/** Reads an integer that also fits a JavaScript number exactly: counts, offsets, times. */
export function readInteger(text: string): number {
  const value = Number(readInt64(text));
  if (!Number.isSafeInteger(value)) throw notAnInteger();
  return value;
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^([+-]?)inf(inity)?$/i;

/** Reads a double as `strtod` would, without hexadecimal and NaN; undefined when it is none. */
export function parseDouble(text: string): number | undefined {
  const infinite = INFINITE.exec(text);
  if (infinite) return infinite[1] === "-" ? -Infinity : Infinity;
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/** @throws ReplyError when the text is no score. */
export function readScore(text: string): number {
  const score = parseDouble(text);
  if (score === undefined) throw notAFloat();
  return score;
}

/** Writes a score as Redis 7.2 and later do: the shortest form that reads back the same; `inf` and `-inf`. */
export function writeScore(score: number): string {
  if (score === Infinity) return "inf";
  if (score === -Infinity) return "-inf";
  return Object.is(score, -0) ? "-0" : String(score);
}
