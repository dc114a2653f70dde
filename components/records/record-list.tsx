import { CalendarDate } from "#components/ui/calendar-date";
import { VoteBar } from "#components/votes/vote-bar";
import { VoteMark } from "#components/votes/vote-mark";
import type { FoundRecord, RecordsFound } from "#lib/domain/record-search";
import { resultInWords } from "#lib/domain/record-words";
import { officialCounts } from "#lib/domain/vote-counts";

/** How many of the members found in a record are named. */
const NAMED = 4;

/** The records that were found, or what to do when none was. */
export function RecordList({ result: { found, total, query } }: { result: RecordsFound }) {
  if (total === 0) {
    return (
      <div className="blank">
        <h2 className="heading">No record is here yet</h2>
        <p>Records come with the public quizzes. When there is a quiz, the votes it asks about stand here.</p>
      </div>
    );
  }
  const isAsked = query.text !== "" || query.body !== undefined || query.year !== undefined;
  if (found.length === 0) {
    return (
      <div className="blank">
        <h2 className="heading">{query.text === "" ? "No record fits" : `No record with “${query.text}”`}</h2>
        <p>
          Titles, bodies, symbols and members’ names are searched, each word from its beginning. Fewer words
          find more.
        </p>
        <a className="btn btn-line" href="/records">
          Show all {total}
        </a>
      </div>
    );
  }
  return (
    <section className="stack" aria-labelledby="found">
      <div className="cluster found-head">
        <h2 className="label" id="found">
          {isAsked ? `${found.length} of ${total} records` : `${total} records`}
        </h2>
        {isAsked && (
          <a className="way" href="/records">
            Show all {total}
          </a>
        )}
      </div>
      <ul className="ruled">
        {found.map((each) => (
          <RecordItem key={each.record.address} found={each} />
        ))}
      </ul>
    </section>
  );
}

function RecordItem({ found: { record, members } }: { found: FoundRecord }) {
  const { title, body, symbol, date, address, attachedTo } = record;
  const counts = officialCounts(record);
  const result = resultInWords(record);
  return (
    <li className="record-item">
      <div className="stack-s">
        <h3>
          <a className="heading" href={address}>
            {title}
          </a>
        </h3>
        <p className="small quiet">
          {body}
          {symbol !== undefined && (
            <>
              , <span className="symbol">{symbol}</span>
            </>
          )}
          , <CalendarDate iso={date} />. {result && `${result}.`}
        </p>
        {attachedTo !== undefined && <p className="small">Attached to your quiz “{attachedTo}”.</p>}
        {members.length > 0 && (
          <ul className="record-members">
            {members.slice(0, NAMED).map(({ name, vote, word }) => (
              <li key={name}>
                <bdi>{name}</bdi> <VoteMark vote={vote} word={word} />
              </li>
            ))}
            {members.length > NAMED && <li className="quiet">and {members.length - NAMED} more</li>}
          </ul>
        )}
      </div>
      {Object.keys(counts).length > 0 && (
        <VoteBar small name={`${body}, ${symbol ?? title}`} counts={counts} body={body} />
      )}
    </li>
  );
}
