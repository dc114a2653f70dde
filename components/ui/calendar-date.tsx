const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day of the record, `24 February 2025`. `iso` is `2025-02-24`: a day as written, no moment in a time zone. */
export function CalendarDate({ iso }: { iso: string }) {
  return <time dateTime={iso}>{LONG.format(new Date(`${iso}T00:00:00Z`))}</time>;
}
