import "../../styles/accounts.css";
import { notFound } from "next/navigation";
import { BoardGate } from "#components/leaderboard/board-gate";
import { BoardTable } from "#components/leaderboard/board-table";
import { getLeaderboardView, type LeaderboardView } from "#lib/data/leaderboard-view";
import { sayTime } from "#lib/domain/zoned-time";

type Query = Record<string, string | string[] | undefined>;

/** `this week` unless the address asks for all time. */
export function readPeriod({ period }: Query): "week" | "all" {
  return period === "all" ? "all" : "week";
}

/** A leaderboard, or the gate before it. @param slug a public quiz; absent for all of them together. */
export async function BoardPage({ slug, query }: { slug?: string; query: Query }) {
  const period = readPeriod(query);
  const path = slug === undefined ? "/leaderboards" : `/leaderboards/${slug}`;
  const view = await getLeaderboardView(slug, period, Date.now());
  if (!view) notFound();
  return (
    <main id="main" className="page">
      {view === "nobody" ? (
        <BoardGate path={period === "all" ? `${path}?period=all` : path} />
      ) : (
        <BoardSpread view={view} path={path} />
      )}
    </main>
  );
}

function BoardSpread({ view, path }: { view: LeaderboardView; path: string }) {
  const current = (is: boolean) => (is ? "page" : undefined);
  const span = view.period === "week" ? "This week" : "All time";
  return (
    <div className="spread">
      <div className="side">
        <p className="side-head">Leaderboards</p>
        <nav aria-label="Leaderboards">
          <ul className="board-list">
            {view.boards.map((board) => (
              <li key={board.path}>
                <a href={board.path} aria-current={current(board.path === path)}>
                  {board.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {sayPlayers(view.total)}
          {view.period === "week"
            ? ` this week. The week ends ${sayTime(view.weekEndsAt, "UTC")}.`
            : " in all."}
        </p>
      </div>
      <div className="col stack-l">
        <div className="stack-s">
          <h1 className="title">{view.title}</h1>
          <StandingLine view={view} />
        </div>
        <div>
          <nav className="tabs" aria-label="Period">
            <a href={path} aria-current={current(view.period === "week")}>
              This week
            </a>
            <a href={`${path}?period=all`} aria-current={current(view.period === "all")}>
              All time
            </a>
          </nav>
          {view.rows.length > 0 ? (
            <BoardTable rows={view.rows} viewerId={view.viewerId} name={`${span}, ${view.title}`} />
          ) : (
            <div className="blank">
              <h2 className="heading">Nobody is on this board yet</h2>
              <p>Finish a public quiz while signed in, and you are the first.</p>
              <a className="btn btn-act" href="/play">
                Choose a quiz
              </a>
            </div>
          )}
        </div>
        <p className="note">
          The first time you finish a quiz counts. More points come first; with equal points, less time. Equal
          in both share a rank, shown with =.
        </p>
        <div className="tools">
          <a className="btn btn-line btn-s" href="/account#name">
            Change my name
          </a>
          <a className="btn btn-line btn-s" href="/account#boards">
            {view.hidden ? "Show me on boards" : "Hide me from boards"}
          </a>
        </div>
      </div>
    </div>
  );
}

function StandingLine({ view }: { view: LeaderboardView }) {
  if (view.hidden) {
    return <p className="standing">You are hidden: no board shows you, and no rank counts you.</p>;
  }
  if (view.standing) {
    const { place, behind } = view.standing;
    return (
      <p className="standing">
        You are <b>{place}</b>
        {behind && `, ${behind}`}.
      </p>
    );
  }
  return view.total > 0 && <p className="standing">You are not on this board yet.</p>;
}

function sayPlayers(total: number): string {
  return total === 1 ? "1 player" : `${total.toLocaleString("en-GB")} players`;
}
