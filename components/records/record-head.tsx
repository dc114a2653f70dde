import { CalendarDate } from "#components/ui/calendar-date";
import { Icon } from "#components/ui/icon";
import { VoteBar } from "#components/votes/vote-bar";
import type { RecordView } from "#lib/domain/record-view";
import { resultInWords, ruleInWords, shownCounts } from "#lib/domain/record-words";

/** What was put to the vote, what came of it and by which rule, with the numbers, and what does not add up in them. */
export function RecordHead({ view: { rollCall, problems } }: { view: RecordView }) {
  const { title, body, symbol, date } = rollCall;
  const { counts, official } = shownCounts(rollCall);
  const result = resultInWords(rollCall);
  return (
    <div className="spread">
      <div className="side">
        <p className="side-head">
          <a href="/records">Records</a>
        </p>
        <p>{body}</p>
        {symbol !== undefined && (
          <p>
            <span className="symbol">{symbol}</span>
          </p>
        )}
        <p>
          <CalendarDate iso={date} />
        </p>
      </div>
      <div className="stack-l">
        <div className="stack-s">
          <h1 className="title">{title}</h1>
          <p className="standing">
            {result === undefined ? "The record does not say what came of it." : `${result}.`}{" "}
            {ruleInWords(rollCall)}
          </p>
        </div>
        {Object.keys(counts).length > 0 && (
          <div className="stack-s record-bar">
            <VoteBar name={`${body}, ${symbol ?? title}`} counts={counts} body={body} />
            {!official && (
              <p className="note">Counted from the lines: the record gives no totals of its own.</p>
            )}
          </div>
        )}
        <Unknown rollCall={rollCall} />
        {problems.length > 0 && (
          <div className="notice notice-warn">
            <Icon name="warn" />
            <div>
              <p>
                <b>This record does not add up.</b> It is shown as it was read; nothing was mended.
              </p>
              <ul className="record-problems">
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function Unknown({ rollCall: { votes } }: { rollCall: RecordView["rollCall"] }) {
  const unknown = votes.filter(({ vote }) => vote === null).length;
  if (unknown === 0) return null;
  return (
    <p className="small prose">
      How {unknown} of {votes.length} members voted is not in our record. That is no vote, and no absence
      either.
    </p>
  );
}
