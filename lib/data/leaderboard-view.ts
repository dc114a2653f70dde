import "server-only";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import { getAccount, getTokenViewer } from "#lib/data/session";
import { type BoardRow, boardRows, sayStanding, type Standing } from "#lib/domain/board-layout";
import type { UserId } from "#lib/domain/ids";
import { isoWeek, isoWeekEnd } from "#lib/domain/iso-week";
import { loadBoard } from "#lib/store/load-board";

const TOP = 10;
const AROUND = 2;

/** A board as the page shows it to one player. */
export interface LeaderboardView {
  title: string;
  period: "week" | "all";
  rows: BoardRow[];
  /** Players on this board; hidden ones are on none. */
  total: number;
  viewerId: UserId;
  /** The viewer has chosen not to be shown. */
  hidden: boolean;
  standing?: Standing;
  /** When this week's boards close, milliseconds since the epoch. */
  weekEndsAt: number;
  boards: BoardLink[];
}

/** A board there is, for the list of boards. */
export interface BoardLink {
  title: string;
  path: string;
}

/** The boards there are: all public quizzes together, and each. */
async function listBoards(): Promise<BoardLink[]> {
  const quizzes = await listShippedQuizzes();
  return [
    { title: "All public quizzes", path: "/leaderboards" },
    ...quizzes.map(({ slug, revision }) => ({ title: revision.title, path: `/leaderboards/${slug}` })),
  ];
}

/**
 * A leaderboard for whoever is signed in. The account and the board are asked for at once, so a page waits two round
 * trips in all (three for a player far down).
 *
 * @param slug a public quiz; absent for all of them together.
 * @returns `nobody` when nobody is signed in, undefined when there is no such board.
 */
export async function getLeaderboardView(
  slug: string | undefined,
  period: "week" | "all",
  now: number,
): Promise<LeaderboardView | "nobody" | undefined> {
  const quiz = slug === undefined ? undefined : (await listShippedQuizzes()).find((one) => one.slug === slug);
  if (slug !== undefined && !quiz) return undefined;
  const viewer = await getTokenViewer();
  if (!viewer) return "nobody";
  const [account, board] = await Promise.all([
    getAccount(),
    loadBoard({
      ...(quiz && { quizId: quiz.revision.quizId }),
      period,
      now,
      user: viewer.userId,
      top: TOP,
      around: AROUND,
    }),
  ]);
  if (!account) return "nobody";
  return {
    title: quiz?.revision.title ?? "All public quizzes",
    period,
    rows: boardRows(board.top, board.neighbours),
    total: board.total,
    viewerId: viewer.userId,
    hidden: account.hidden,
    ...(board.own && { standing: sayStanding(board.own, [...board.top, ...board.neighbours]) }),
    weekEndsAt: isoWeekEnd(isoWeek(now)),
    boards: await listBoards(),
  };
}
