import { CalendarDate } from "#components/ui/calendar-date";
import { Icon } from "#components/ui/icon";
import type { MatchPoint } from "#lib/domain/record-match";

const ABOUT: Record<MatchPoint["about"], string> = {
  body: "Body",
  symbol: "Number",
  date: "Day",
  counts: "Numbers",
  outcome: "Result",
  votes: "Votes by name",
};

/** Why a record is taken to be about a vote of the article: what both say, and where they agree. */
export function MatchTable({ points }: { points: readonly MatchPoint[] }) {
  if (points.length === 0) return null;
  return (
    <table className="table match">
      <caption className="vh">What the article and the record say of this vote</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">About</span>
          </th>
          <th scope="col">The article</th>
          <th scope="col">The record</th>
          <th scope="col">
            <span className="vh">Do they agree?</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ about, article, record, agrees }) => (
          <tr key={about}>
            <th scope="row">{ABOUT[about]}</th>
            <td>
              {article === undefined ? <span className="quiet">Not said</span> : <Words text={article} />}
            </td>
            <td>
              <Words text={record} />
            </td>
            <td className={agrees === false ? "match-no" : "match-yes"}>
              {agrees !== undefined && (
                <>
                  <Icon name={agrees ? "tick" : "warn"} />
                  <span className="match-word">{agrees ? "Agrees" : "Differs"}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day among the words is written as a person would. */
function Words({ text }: { text: string }) {
  const [before, day, after] = text.split(/(\d{4}-\d{2}-\d{2})/);
  return (
    <>
      {before}
      {day !== undefined && <CalendarDate iso={day} />}
      {after}
    </>
  );
}
