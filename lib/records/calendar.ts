const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** "27 October 2023", "10-Apr-2025". */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})[\\s-]+${MONTH}[\\s,-]+(\\d{4})\\b`, "i");
/** "November 10, 2025,  08:58 PM". */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, "i");
/** "2025-04-10T11:08:00-04:00", "2024-04-24 12:24:12": the day as it is written, where the vote was held. */
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** "24/11/2004", as the United Nations writes it: the day first. */
const SLASHES = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/**
 * The first date in a text, as an ISO 8601 date.
 *
 * @returns `undefined` when there is none, or none that exists (30 February).
 */
export function dateIn(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return existing(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return existing(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const slashes = SLASHES.exec(text);
  return slashes ? existing(Number(slashes[3]), Number(slashes[2]), Number(slashes[1])) : undefined;
}

function monthOf(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year > 1000 ? date.toISOString().slice(0, 10) : undefined;
}
