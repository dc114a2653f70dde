import { CalendarDate } from "#components/ui/calendar-date";
import { VoteBar } from "#components/votes/vote-bar";
import type { RollCall } from "#lib/domain/roll-call";

const RESULTS = { adopted: "Adopted.", rejected: "Rejected.", vetoed: "Vetoed." } as const;

/** The official totals of a roll call as a bar, and who says so. A total the source does not give is not drawn. */
export function RecordBar({ record }: { record: RollCall }) {
  const { body, symbol, title, date, result, tallies, source, sourceUrl, licence } = record;
  const counts = {
    ...(tallies.yes === undefined ? {} : { for: tallies.yes }),
    ...(tallies.no === undefined ? {} : { against: tallies.no }),
    ...(tallies.abstain === undefined ? {} : { abstain: tallies.abstain }),
    ...(tallies.notVoting === undefined ? {} : { absent: tallies.notVoting }),
  };
  return (
    <div className="stack-s">
      {Object.keys(counts).length > 0 && <VoteBar name={`${body}, ${symbol ?? title}`} counts={counts} />}
      <p className="note">
        {body}, {symbol === undefined ? title : <span className="symbol">{symbol}</span>},{" "}
        <CalendarDate iso={date} />. {result && RESULTS[result]} Votes:{" "}
        {sourceUrl === undefined ? source : <a href={sourceUrl}>{source}</a>}, {licence}.
      </p>
    </div>
  );
}
