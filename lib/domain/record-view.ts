import type { RollCall } from "#lib/domain/roll-call";
import type { VotePictureView } from "#lib/domain/vote-picture";

/** A record as its page shows it. */
export interface RecordView {
  rollCall: RollCall;
  /** The page's own address; its downloads stand below it: `/records/roll_x` + `/record.csv`. */
  path: string;
  /** What does not add up, in sentences; shown and never repaired. */
  problems: string[];
  /** Absent where no picture fits. */
  picture?: VotePictureView;
  /** The quizzes that use it. */
  quizzes: { title: string; address: string }[];
}
