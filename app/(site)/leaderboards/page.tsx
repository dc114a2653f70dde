import type { Metadata } from "next";
import { BoardPage } from "./board-page";

export const metadata: Metadata = { title: "Leaderboards" };

/** All public quizzes together. */
export default async function LeaderboardsPage({ searchParams }: PageProps<"/leaderboards">) {
  return <BoardPage query={await searchParams} />;
}
