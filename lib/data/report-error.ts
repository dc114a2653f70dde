import "server-only";
import { randomBytes } from "node:crypto";

/**
 * Writes one line about an error that is our fault: its class and the places it passed through, never its message,
 * which may quote what somebody typed.
 *
 * @returns a short id, shown to the person and found again in the log.
 */
export function reportError(place: string, error: unknown): string {
  const id = randomBytes(4).toString("hex");
  const kind = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  console.error(
    JSON.stringify({ level: "error", id, place, kind, at: frames.slice(0, 8).map((line) => line.trim()) }),
  );
  return id;
}
