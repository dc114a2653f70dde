import { sayPoints, saySeconds, type BoardRow } from "#lib/domain/board-layout";
import type { UserId } from "#lib/domain/ids";
import type { LeaderboardEntry } from "#lib/domain/leaderboard";

/** A leaderboard: ranks with `=` for a tie, the viewer's own row marked in colour, edge and word. */
export function BoardTable({ rows, viewerId, name }: { rows: BoardRow[]; viewerId: UserId; name: string }) {
  return (
    <table className="table board">
      <caption className="vh">{name}</caption>
      <thead>
        <tr>
          <th scope="col">Rank</th>
          <th scope="col">Player</th>
          <th scope="col" className="n">
            Points
          </th>
          <th scope="col" className="n">
            Time
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.kind === "gap" ? (
            <tr className="gap" key="gap">
              <td colSpan={4}>{sayGap(row.fromRank, row.toRank)}</td>
            </tr>
          ) : (
            <EntryRow key={row.entry.userId} entry={row.entry} own={row.entry.userId === viewerId} />
          ),
        )}
      </tbody>
    </table>
  );
}

function EntryRow({ entry, own }: { entry: LeaderboardEntry; own: boolean }) {
  return (
    <tr className={own ? "you" : undefined}>
      <td className="rank num">
        {entry.rank}
        {entry.tied && (
          <>
            <span className="vh"> tied</span>
            <span aria-hidden="true">=</span>
          </>
        )}
      </td>
      {/* A name in a right-to-left script must not turn the row round. */}
      <th scope="row">
        <bdi>{entry.displayName}</bdi> {own && <small>you</small>}
      </th>
      <td className="n">{sayPoints(entry.points)}</td>
      <td className="n quiet">{saySeconds(entry.seconds)}</td>
    </tr>
  );
}

function sayGap(from: number, to: number): string {
  return from === to ? `Rank ${from}` : `Ranks ${from} to ${to}`;
}
