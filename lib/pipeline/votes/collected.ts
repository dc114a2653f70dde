import type { Position, Rejection } from "#lib/domain/fact";
import type { Voter } from "#lib/pipeline/votes/items";
import type { MotionLedger } from "#lib/pipeline/votes/motion-ledger";
import { type MotionDraft } from "#lib/pipeline/votes/motion-ledger";
import type { Stance } from "#lib/pipeline/votes/positions";
import type { Span } from "#lib/pipeline/votes/reading";
import type { TallyDraft } from "#lib/pipeline/votes/tally-drafts";

/** One voter's vote with its motion, the position perhaps still to be settled. */
export interface CollectedVote {
  voter: Voter;
  stance: Stance;
  motion: MotionDraft;
  tier: "published" | "candidate";
  spans: readonly Span[];
  sentence: number;
  rule: string;
}

/** The numbers of one vote with their motion and the sentences that give them. */
export interface CollectedTally {
  tally: TallyDraft;
  motion: MotionDraft;
  spans: Span[];
}

/** Everything the sentences say, before it is weighed against each other. */
export interface Collected {
  ledger: MotionLedger;
  votes: CollectedVote[];
  tallies: CollectedTally[];
  /** Parties whose members are said to have broken with them: the party's own vote was the other one. */
  partyBreaks: { party: string; motion: MotionDraft; position: Position }[];
  rejections: Rejection[];
  /** States vote here: a body of states is named. */
  interstate: boolean;
  /** A parliament or council is named, or a motion. */
  domestic: boolean;
}
