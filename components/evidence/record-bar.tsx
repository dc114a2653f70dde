import { CalendarDate } from "#components/ui/calendar-date";
import { VoteBar } from "#components/votes/vote-bar";
import { VoteCredit } from "#components/votes/vote-credit";
import { majorityInWords } from "#lib/domain/majority-words";
import type { RollCall } from "#lib/domain/roll-call";
import { officialCounts } from "#lib/domain/vote-counts";

const RESULTS = { adopted: "Adopted.", rejected: "Rejected.", vetoed: "Vetoed." } as const;

/**
 * The official totals of a roll call as a bar, what came of it, and who says so; `uncredited` where that stands beside
 * it anyway.
 */
export function RecordBar({ record, uncredited }: { record: RollCall; uncredited?: boolean }) {
  const { body, symbol, title, date, result, requires } = record;
  const counts = officialCounts(record);
  return (
    <div className="stack-s">
      {Object.keys(counts).length > 0 && <VoteBar name={`${body}, ${symbol ?? title}`} counts={counts} />}
      <p className="note">
        {body}, {symbol === undefined ? title : <span className="symbol">{symbol}</span>},{" "}
        <CalendarDate iso={date} />. {result && RESULTS[result]}
        {requires && ` It needed ${majorityInWords(requires)}.`}
      </p>
      {!uncredited && <VoteCredit rollCall={record} />}
    </div>
  );
}
