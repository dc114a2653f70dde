import type { RecordView } from "#lib/domain/record-view";
import { offeredFormats, type RecordFormatOffered } from "#lib/domain/record-formats";

const WHAT: Record<RecordFormatOffered, { name: string; use: string }> = {
  csv: { name: "Table (CSV)", use: "for a spreadsheet" },
  json: { name: "Data (JSON)", use: "for a program" },
};

/** Who says so, on which terms, what to know about it, and the record to take along. */
export function RecordOrigin({ view: { rollCall, path, picture } }: { view: RecordView }) {
  const { source, sourceUrl, licence, note } = rollCall;
  return (
    <section className="spread spread-ruled" aria-labelledby="origin">
      <div className="side">
        <h2 id="origin">Source and licence</h2>
      </div>
      <div className="stack">
        <dl className="origin">
          <dt>Source</dt>
          <dd>{sourceUrl === undefined ? source : <a href={sourceUrl}>{source}</a>}</dd>
          <dt>Licence</dt>
          <dd>{licence}</dd>
          {/* With a picture, it stands beside that. */}
          {note !== undefined && picture === undefined && (
            <>
              <dt>To know</dt>
              <dd>{note}</dd>
            </>
          )}
        </dl>
        <div className="cluster">
          {offeredFormats(rollCall).map((format) => (
            <a key={format} className="btn btn-line" href={`${path}/record.${format}`} download>
              {WHAT[format].name}
              <span className="vh">, {WHAT[format].use}</span>
            </a>
          ))}
        </div>
        <p className="note prose">
          The licence goes with the record: name the source when you pass it on. Both files can be given to
          the desk again, as an official record.
        </p>
      </div>
    </section>
  );
}
