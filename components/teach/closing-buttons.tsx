import type { AssignmentPhase } from "#lib/domain/assignment";

const MOVES = {
  "not-yet-open": [],
  open: [
    { move: "now", words: "Close now" },
    { move: "hour", words: "One hour more" },
    { move: "day", words: "One day more" },
  ],
  closed: [
    { move: "hour", words: "Reopen for an hour" },
    { move: "day", words: "Reopen for a day" },
  ],
} as const;

/** One-button changes of when a class closes; exact times are in the form of terms. */
export function ClosingButtons(props: {
  change: (form: FormData) => Promise<void>;
  code: string;
  phase: AssignmentPhase;
}) {
  return MOVES[props.phase].map(({ move, words }) => (
    <form key={move} action={props.change}>
      <input type="hidden" name="code" value={props.code} />
      <input type="hidden" name="move" value={move} />
      <button className="btn btn-line btn-s">{words}</button>
    </form>
  ));
}
