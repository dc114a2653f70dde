import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { RollCall } from "#lib/domain/roll-call";
import { decodeText } from "#lib/intake/decode-text";

/** How a `quiz` command ends. */
export const EXIT = { ok: 0, nothingToAsk: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command writes: results on `out`, everything else on `err`. */
export interface Streams {
  out(text: string): void;
  err(line: string): void;
}

/** What was given cannot be used; the message is for the person at the terminal. Ends with exit code 2. */
export class BadInput extends Error {}

/** Larger files are no articles, and no lists of them that fit in memory twice. */
const MOST_BYTES = 100_000_000;

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws BadInput when it is missing, a folder, too large, or may not be read.
 */
export function readBytes(path: string): Uint8Array {
  if (path !== "-" && !existsSync(path)) throw new BadInput(`There is no file ${path}.`);
  if (path !== "-" && statSync(path).isDirectory()) throw new BadInput(`${path} is a folder, not a file.`);
  if (path !== "-" && statSync(path).size > MOST_BYTES)
    throw new BadInput(`${path} is larger than ${MOST_BYTES / 1_000_000} MB.`);
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    throw new BadInput(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`,
    );
  }
}

/**
 * Reads JSON.
 *
 * @throws BadInput when the file cannot be read or is no JSON.
 */
export function readJson(path: string): unknown {
  const decoded = decodeText(readBytes(path));
  try {
    return JSON.parse(decoded.ok ? decoded.text : "") as unknown;
  } catch {
    throw new BadInput(`${path} is not valid JSON.`);
  }
}

/**
 * Reads an official roll call kept as JSON.
 *
 * @throws BadInput when it has another shape; the message says where.
 */
function readRollCall(path: string): RollCall {
  const parsed = RollCall.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BadInput(
    `${path} is not a roll call: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
  );
}

/** The roll calls in a folder, by file name; none when there is no such folder. */
export function readRollCalls(folder: string): RollCall[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readRollCall(join(folder, name)));
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return path !== "-" && existsSync(path) && statSync(path).isDirectory();
}
