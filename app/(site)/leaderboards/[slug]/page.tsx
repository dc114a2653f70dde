import type { Metadata } from "next";
import { BoardPage } from "../board-page";

export const metadata: Metadata = { title: "Leaderboard" };

/** One public quiz. */
export default async function QuizLeaderboardPage({
  params,
  searchParams,
}: PageProps<"/leaderboards/[slug]">) {
  const { slug } = await params;
  return <BoardPage slug={slug} query={await searchParams} />;
}
