const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/**
 * A length of time in its two largest units, rounded up to whole minutes: true in every time zone, so it needs no
 * script to be read.
 *
 * @param ms milliseconds; anything up to a minute is "1 minute".
 * @example spanInWords(7_800_000) // "2 hours 10 minutes"
 */
export function spanInWords(ms: number): string {
  let rest = Math.max(1, Math.ceil(ms / 60_000)) * 60_000;
  const words: string[] = [];
  for (const [name, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(`${count} ${name}${count === 1 ? "" : "s"}`);
  }
  return words.slice(0, 2).join(" ");
}
