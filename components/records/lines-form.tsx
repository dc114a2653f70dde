import { linesAddress, SEARCH_MAX } from "#lib/domain/lines-address";
import type { RecordLines } from "#lib/domain/record-lines";

/** Chooses lines of a record: by words, by vote, by party. A plain form; the order stays as it is. */
export function LinesForm({ path, lines }: { path: string; lines: RecordLines }) {
  const { query, votes, parties, partyWord, total } = lines;
  const { sort, descending } = query;
  const isChosen = query.text !== "" || query.vote !== undefined || query.party !== undefined;
  return (
    <form className="lines-form" action={`${path}#members`} role="search" aria-label="Members of this record">
      <div className="field">
        <label className="label" htmlFor="lines-q">
          Name
        </label>
        <input
          className="input"
          id="lines-q"
          name="q"
          type="search"
          maxLength={SEARCH_MAX}
          defaultValue={query.text}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="lines-vote">
          Vote
        </label>
        <select className="select" id="lines-vote" name="vote" defaultValue={query.vote ?? ""}>
          <option value="">Any vote</option>
          {votes.map(({ vote, word, count }) => (
            <option key={vote} value={vote}>
              {word} ({count})
            </option>
          ))}
        </select>
      </div>
      {parties.length > 1 && (
        <div className="field">
          <label className="label" htmlFor="lines-party">
            {partyWord}
          </label>
          <select className="select" id="lines-party" name="party" defaultValue={query.party ?? ""}>
            <option value="">Any {partyWord.toLowerCase()}</option>
            {parties.map(({ name, count }) => (
              <option key={name} value={name}>
                {name} ({count})
              </option>
            ))}
          </select>
        </div>
      )}
      {sort !== "member" && <input type="hidden" name="sort" value={sort} />}
      {descending && <input type="hidden" name="dir" value="desc" />}
      <div className="cluster">
        <button className="btn btn-line">Show</button>
        {isChosen && (
          <a className="way" href={linesAddress(path, { text: "", sort, descending })}>
            Show all {total}
          </a>
        )}
      </div>
    </form>
  );
}
