import { LocalTime } from "#components/teach/local-time";
import type { Assignment, AssignmentPhase } from "#lib/domain/assignment";

/** Where a class stands, in one sentence: `Open, closes 24 November 2026, 11:00 (Europe/Berlin).` */
export function PhaseLine(props: {
  phase: AssignmentPhase;
  assignment: Pick<Assignment, "opensAt" | "closesAt">;
}) {
  const { phase, assignment } = props;
  switch (phase) {
    case "not-yet-open":
      return (
        <>
          Opens <LocalTime at={assignment.opensAt} />.
        </>
      );
    case "open":
      return (
        <>
          Open, closes <LocalTime at={assignment.closesAt} />.
        </>
      );
    case "closed":
      return (
        <>
          Closed <LocalTime at={assignment.closesAt} />.
        </>
      );
  }
}
