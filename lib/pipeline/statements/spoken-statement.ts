import type { StatementFact } from "#lib/domain/fact";
import type { Attribution } from "#lib/pipeline/statements/attribution";
import type { Speaker } from "#lib/pipeline/statements/speaker-resolve";

/** A statement with its speaker, on its way to becoming a fact. */
export interface SpokenStatement {
  attribution: Attribution;
  speaker: Speaker;
  manner: StatementFact["manner"];
  /** Its report is part of what somebody else is reported to have said: `The Post said | that Ms Diaz had said …`. */
  hearsay: boolean;
}
