import { VoteLegend } from "#components/votes/vote-legend";

/** The foot of every page but the students' own: how votes are shown, and where the rules of the house stand. */
export function Footer() {
  return (
    <footer className="footer">
      <div className="page">
        <div>
          <VoteLegend shows={["for", "against", "abstain", "absent"]} />
          <nav aria-label="About this site">
            <a href="/about">About</a>
            <a href="/records">Records</a>
            <a href="/corrections">Corrections</a>
            <a href="/privacy">Privacy</a>
          </nav>
        </div>
      </div>
    </footer>
  );
}
