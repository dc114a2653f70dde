const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A day as a sentence says it.
 *
 * @example calendarDay("2025-02-24") // "24 February 2025"
 */
export function calendarDay(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
