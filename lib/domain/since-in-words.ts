/**
 * How long ago something was: in seconds, then minutes, after an hour by the clock.
 *
 * @param ms milliseconds since then; a clock that runs a little behind counts as just now
 * @param clock the time itself in words, `10:14`
 * @example sinceInWords(3_000, "10:14") // "3 s ago"
 */
export function sinceInWords(ms: number, clock: string): string {
  if (ms < 60_000) return `${Math.max(1, Math.floor(ms / 1_000))} s ago`;
  return ms < 3_600_000 ? `${Math.floor(ms / 60_000)} min ago` : `at ${clock}`;
}

/** The time of day of a moment (milliseconds), in the reader's own time zone: `10:14`. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
