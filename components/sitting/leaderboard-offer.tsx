import { Icon } from "#components/ui/icon";

/** How a finished attempt stands to the leaderboards; `taken` when it counts for somebody who is not signed in here. */
export type Standing = "signed-out" | "can-claim" | "yours" | "taken";

/** The way onto the leaderboard: sign in, add the score, or see where it stands. */
export function LeaderboardOffer({
  standing,
  resultsPath,
  board,
}: {
  standing: Standing;
  resultsPath: string;
  board: string;
}) {
  if (standing === "taken") return null;
  if (standing === "yours") {
    return (
      <div className="notice notice-right">
        <Icon name="tick" />
        <p>
          You are on the leaderboard with your first finished try. <a href={board}>See where you stand</a>
        </p>
      </div>
    );
  }
  if (standing === "can-claim") {
    return (
      <form className="notice" action={resultsPath} method="post">
        <Icon name="flag" />
        <div>
          <p>Your first finished try of a quiz counts on its leaderboard.</p>
          <p className="cluster">
            <button className="btn btn-line">Add my score</button>
          </p>
        </div>
      </form>
    );
  }
  return (
    <div className="notice">
      <Icon name="flag" />
      <p>
        <a href={`/sign-in?callbackUrl=${encodeURIComponent(resultsPath)}`}>
          Sign in to put this score on the leaderboard
        </a>
      </p>
    </div>
  );
}
