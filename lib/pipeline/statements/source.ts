import type { Subject } from "#lib/pipeline/statements/subject";

/** The grammatical source of a report: who, and where source and verb together begin and end. */
export interface Source {
  /** Absent when the sentence leaves it to the one before. */
  subject?: Subject;
  from: number;
  to: number;
  /** The verb comes first: `said Ms Diaz`. */
  inverted: boolean;
}
