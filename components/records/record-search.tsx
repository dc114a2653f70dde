import { SEARCH_MAX } from "#lib/domain/lines-address";
import type { RecordsFound } from "#lib/domain/record-search";

/** Looks for records: words, body, year. A plain form. */
export function RecordSearch({ result: { query, bodies, years } }: { result: RecordsFound }) {
  return (
    <form className="lines-form" action="/records" role="search" aria-label="Records">
      <div className="field">
        <label className="label" htmlFor="q">
          Title, symbol or member
        </label>
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          maxLength={SEARCH_MAX}
          defaultValue={query.text}
        />
      </div>
      {bodies.length > 1 && (
        <div className="field">
          <label className="label" htmlFor="body">
            Body
          </label>
          <select className="select" id="body" name="body" defaultValue={query.body ?? ""}>
            <option value="">Any body</option>
            {bodies.map((body) => (
              <option key={body}>{body}</option>
            ))}
          </select>
        </div>
      )}
      {years.length > 1 && (
        <div className="field">
          <label className="label" htmlFor="year">
            Year
          </label>
          <select className="select" id="year" name="year" defaultValue={query.year ?? ""}>
            <option value="">Any year</option>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </div>
      )}
      <button className="btn btn-act">Search</button>
    </form>
  );
}
