import { sayTime } from "#lib/domain/zoned-time";

/**
 * A moment. Without script it reads in UTC, and says so; the script puts it into the reader's own time.
 * Beside it stands how long until then, which is true everywhere.
 */
export function Moment({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} data-local="">
      {sayTime(at, "UTC")}
    </time>
  );
}
