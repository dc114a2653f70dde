import { RecordBar } from "#components/evidence/record-bar";
import { VoteTable } from "#components/evidence/vote-table";
import { CalendarDate } from "#components/ui/calendar-date";
import type { RollCall } from "#lib/domain/roll-call";

/** One vote of the quiz in full: the bar, the map where one is drawn, and everybody's vote as a table. */
export function VoteRecord({ record, mapPath }: { record: RollCall; mapPath?: string | undefined }) {
  const { id, body, symbol, title, date, note } = record;
  const name = symbol ?? title;
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
        {mapPath !== undefined && (
          <img
            className="map"
            src={mapPath}
            width={1000}
            height={450}
            loading="lazy"
            alt={`World map of the votes on ${name}. The same votes are in the table below.`}
          />
        )}
        <RecordBar record={record} />
        {note !== undefined && <p className="note">{note}</p>}
        <details>
          <summary>Everybody’s vote as a table</summary>
          <VoteTable record={record} />
        </details>
      </div>
    </section>
  );
}
