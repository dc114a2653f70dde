import { RecordBar } from "#components/evidence/record-bar";
import { CalendarDate } from "#components/ui/calendar-date";
import { VoteMap } from "#components/votes/vote-map";
import { VoteTable } from "#components/votes/vote-table";
import type { RollCall } from "#lib/domain/roll-call";

/** One vote of the quiz in full: the bar, the map where there is one, and everybody's vote as a table. */
export function VoteRecord({ record, map }: { record: RollCall; map: string | undefined }) {
  const { id, body, symbol, title, date, note } = record;
  return (
    <section className="spread spread-ruled" aria-labelledby={id}>
      <div className="side">
        <h2 id={id}>{title}</h2>
        <p>
          {body}
          {symbol !== undefined && (
            <>
              <br />
              <span className="symbol">{symbol}</span>
            </>
          )}
          <br />
          <CalendarDate iso={date} />
        </p>
      </div>
      <div className="stack">
        <RecordBar record={record} uncredited={map !== undefined} />
        {map === undefined ? (
          note !== undefined && <p className="note">{note}</p>
        ) : (
          <VoteMap rollCall={record} address={map} />
        )}
        <details>
          <summary>Everybody’s vote as a table</summary>
          <VoteTable rollCall={record} />
        </details>
      </div>
    </section>
  );
}
