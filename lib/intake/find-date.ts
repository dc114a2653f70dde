const MONTHS = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
  "december",
]; // prettier-ignore
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d{2})";
const DAY_FIRST = new RegExp(`\\b${DAY}\\s+${MONTH},?\\s+${YEAR}\\b`, "i");
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, "i");

/**
 * The first date a short text states beyond doubt, as `2025-02-24`: ISO, or with the month as a word. Dates such as
 * 03/04/2025 mean two days and are left.
 *
 * @example findDate("Published: Mon 24 February 2025, 10:15") // "2025-02-24"
 */
export function findDate(text: string): string | undefined {
  const iso = /(?:^|[^\d])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return calendarDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

const LONGEST_DATE_LINE = 70;
const LINES_FROM_THE_TOP = 12;
/** "Published", "Posted on Monday", "Date:" and the time of day; all else in a line makes it prose. */
const DATE_LINE_WORDS =
  /^(?:published|posted|first|on|date|at|by|the|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|\d{1,2}|am|pm|a|p|m|gmt|bst|utc|cet|cest|e[sd]?t|p[sd]t|t|z)$/i;

/** The date in a line of its own near the top of a text: "Published: 24 February 2025". */
export function findDateLine(text: string): string | undefined {
  for (const line of text.slice(0, 4000).split(/\r?\n/).slice(0, LINES_FROM_THE_TOP)) {
    const date = line.length > LONGEST_DATE_LINE ? undefined : findDate(line);
    if (date === undefined) continue;
    const rest = line
      .replace(DAY_FIRST, " ")
      .replace(MONTH_FIRST, " ")
      .replace(/\d{4}-\d{2}-\d{2}/, " ");
    if ((rest.match(/[\p{L}\d]+/gu) ?? []).every((word) => DATE_LINE_WORDS.test(word))) return date;
  }
  return undefined;
}

function monthOf(word = ""): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1;
}

/** Undefined for a day that no calendar has. */
function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
