/**
 * Wall-clock times in a named time zone, as `<input type="datetime-local">` writes them ("2026-11-24T10:15"), to and
 * from milliseconds since the epoch. By Intl alone, so it runs on the server and in a browser alike.
 */

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

/** Whether this is a time zone the machine knows, such as `Europe/Berlin` or `UTC`. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z0-9_+/-]{1,64}$/.test(zone)) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at `at`, written as if it were UTC, in milliseconds. */
function wallClock(at: number, zone: string): number {
  const part = new Map<string, number>(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: string) => part.get(type) ?? 0;
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
}

/**
 * Reads a wall-clock time in a zone. An hour that a change to summer time leaves out is taken as the time that much
 * later; an hour that occurs twice is taken the first time.
 *
 * @returns milliseconds since the epoch, or undefined when it is no date and time.
 * @example readLocalTime("2026-07-01T10:00", "Europe/Berlin") // 10:00 there, 08:00 UTC
 */
export function readLocalTime(text: string, zone: string): number | undefined {
  const match = LOCAL.exec(text.trim());
  if (!match || !isTimeZone(zone)) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  const calendar = new Date(wanted);
  const real =
    calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day && hour < 24 && minute < 60;
  if (!real || year < 1970) return undefined;
  // The zone's offset a day before and a day after bracket any change of the clocks in between.
  const day1 = 86_400_000;
  const offsets = [wanted - day1, wanted + day1].map((at) => wallClock(at, zone) - at);
  const fits = offsets.map((offset) => wanted - offset).filter((at) => wallClock(at, zone) === wanted);
  return fits.length > 0 ? Math.min(...fits) : wanted - (offsets[0] ?? 0);
}

/**
 * Writes an instant for a `datetime-local` field, whole minutes.
 *
 * @example writeLocalTime(Date.UTC(2026, 6, 1, 8), "Europe/Berlin") // "2026-07-01T10:00"
 */
export function writeLocalTime(at: number, zone: string): string {
  return new Date(wallClock(at, zone)).toISOString().slice(0, 16);
}

/**
 * An instant in words, with its zone: `24 November 2026, 10:15 (Europe/Berlin)`.
 */
export function sayTime(at: number, zone: string): string {
  const words = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
  return `${words.replace(" at ", ", ")} (${zone.replaceAll("_", " ")})`;
}
