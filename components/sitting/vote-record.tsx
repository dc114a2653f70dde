import { RecordBar } from "#components/evidence/record-bar";
import { CalendarDate } from "#components/ui/calendar-date";
import { VotePicture } from "#components/votes/vote-picture";
import { VoteTable } from "#components/votes/vote-table";
import type { RollCall } from "#lib/domain/roll-call";
import type { VotePictureView } from "#lib/domain/vote-picture";

/**
 * One vote of the quiz in full: the bar, the picture where there is one, and everybody's vote as a table. It is for
 * those who have handed in.
 *
 * @param address the record's own page, if it has a public one.
 */
export function VoteRecord({
  record,
  picture,
  address,
}: {
  record: RollCall;
  picture: VotePictureView | undefined;
  address: string | undefined;
}) {
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
        <RecordBar record={record} uncredited={picture !== undefined} />
        {picture === undefined ? (
          note !== undefined && <p className="note">{note}</p>
        ) : (
          <VotePicture rollCall={record} picture={picture} />
        )}
        <details>
          <summary>Everybody’s vote as a table</summary>
          <VoteTable rollCall={record} />
        </details>
        {address !== undefined && (
          <p>
            <a className="way" href={address}>
              The whole record, to sort and to search
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
