import { RollCallExtract, type RollCallLine } from "#components/votes/roll-call-extract";

/**
 * Part of the Security Council's vote on resolution 2011/1973 of 17 March 2011 (meeting record S/PV.6498): 10 for,
 * none against, 5 abstained. An example that is in no quiz, so it gives no answer away.
 */
const LINES: RollCallLine[] = [
  { voter: "Gabon", vote: "yes" },
  { voter: "Germany", vote: "abstain" },
  { voter: "India", vote: "abstain" },
];

/** How a question comes about, in three steps: a line of the record, the question, the proof. */
export function HowItIsMade() {
  return (
    <ol className="made">
      <li>
        <p className="label">1. A line in the record</p>
        <RollCallExtract
          body="UN Security Council"
          votes={LINES}
          voters={["Germany"]}
          caption="Extract of the roll call on Security Council resolution 1973"
          quietCaption
        />
      </li>
      <li>
        <p className="label">2. A question about it</p>
        <p className="stem">How did Germany vote on Security Council resolution 1973?</p>
      </li>
      <li>
        <p className="label">3. The proof, after you answer</p>
        <p className="evidence">
          Five members abstained: Brazil, China, <mark>Germany</mark>, India and the Russian Federation.
        </p>
      </li>
    </ol>
  );
}
