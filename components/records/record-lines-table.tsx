import { VoteMark } from "#components/votes/vote-mark";
import { linesAddress, sortAddress } from "#lib/domain/lines-address";
import type { LineColumn, RecordLine, RecordLines } from "#lib/domain/record-lines";

/** The chosen lines of a record. Each column's name is a link that sorts by it, and says which way it is sorted. */
export function RecordLinesTable({ path, lines, what }: { path: string; lines: RecordLines; what: string }) {
  const { rows, total, columns, query, partyWord } = lines;
  if (total === 0) {
    return <p className="prose">The record names nobody: it has the numbers only.</p>;
  }
  if (rows.length === 0) {
    return (
      <div className="blank">
        <h3 className="heading">No line fits</h3>
        <p>All {total} members are here; none of them fits what you chose.</p>
        <a
          className="btn btn-line"
          href={linesAddress(path, { text: "", sort: query.sort, descending: query.descending })}
        >
          Show all {total}
        </a>
      </div>
    );
  }
  const words: Record<LineColumn, string> = {
    member: "Member",
    party: partyWord,
    state: "Elected in",
    vote: "Vote",
  };
  return (
    <div className="scroll-x" role="region" aria-label={`Votes on ${what}`} tabIndex={0}>
      <table className="table lines">
        <caption>
          {rows.length === total ? `${total} members` : `${rows.length} of ${total} members`}, sorted by{" "}
          {words[query.sort].toLowerCase()}
          {query.descending && ", from the end"}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={sortOf(column, lines)}>
                <a href={sortAddress(path, query, column)}>
                  {words[column]}
                  <span className="sort-mark" aria-hidden="true" />
                  <span className="vh">, sort by it</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.member}>
              {columns.map((column) => (
                <Cell key={column} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sortOf(column: LineColumn, { query }: RecordLines): "ascending" | "descending" | undefined {
  if (query.sort !== column) return undefined;
  return query.descending ? "descending" : "ascending";
}

function Cell({ column, row }: { column: LineColumn; row: RecordLine }) {
  switch (column) {
    case "member":
      return (
        <th scope="row">
          <bdi>{row.member}</bdi>
        </th>
      );
    case "vote":
      return (
        <td>
          <VoteMark vote={row.vote} word={row.word} />
        </td>
      );
    case "party":
      return <td className={row.givesParty ? undefined : "quiet"}>{row.party}</td>;
    case "state":
      return <td>{row.state}</td>;
  }
}
