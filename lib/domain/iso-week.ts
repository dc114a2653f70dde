const DAY_MS = 24 * 60 * 60 * 1000;

/** Monday 00:00 UTC of the week that holds a moment, in milliseconds since the epoch. */
function mondayOf(time: number): number {
  const date = new Date(time);
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return midnight - ((date.getUTCDay() + 6) % 7) * DAY_MS;
}

/**
 * The ISO 8601 week of a moment, in UTC. A week belongs to the year of its Thursday.
 *
 * @param time milliseconds since the epoch.
 * @example isoWeek(Date.UTC(2024, 11, 30)) // "2025-W01": that Thursday is 2 January
 */
export function isoWeek(time: number): string {
  const monday = mondayOf(time);
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  // 4 January is always in week 1.
  const week = 1 + Math.round((monday - mondayOf(Date.UTC(year, 0, 4))) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/**
 * The moment an ISO week is over: the next Monday 00:00 UTC, in milliseconds since the epoch.
 *
 * @param week as `isoWeek` writes it.
 */
export function isoWeekEnd(week: string): number {
  const [year = NaN, number = NaN] = week.split("-W").map(Number);
  return mondayOf(Date.UTC(year, 0, 4)) + number * 7 * DAY_MS;
}
