import type { Position, Rejection } from "#lib/domain/fact";
import type { Voter } from "#lib/pipeline/votes/items";
import type { MotionDraft, MotionLedger } from "#lib/pipeline/votes/motion-ledger";
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

/** All votes collected so far, found again by motion and voter without going through them all. */
export class VoteBook {
  readonly all: CollectedVote[] = [];
  private readonly byVoter = new Map<string, CollectedVote[]>();

  add(vote: CollectedVote): void {
    this.all.push(vote);
    const key = `${vote.motion.id}|${vote.voter.name}`;
    const known = this.byVoter.get(key);
    if (known) known.push(vote);
    else this.byVoter.set(key, [vote]);
  }

  /** The votes of one voter on one motion, in order of place. */
  of(motion: MotionDraft, name: string): readonly CollectedVote[] {
    return this.byVoter.get(`${motion.id}|${name}`) ?? [];
  }
}

/** The numbers of one vote with their motion and the sentences that give them. */
export interface CollectedTally {
  tally: TallyDraft;
  motion: MotionDraft;
  spans: Span[];
  /** A larger majority than half is spoken of near these numbers. */
  special: boolean;
}

/** Everything the sentences say, before it is weighed against each other. */
export interface Collected {
  ledger: MotionLedger;
  votes: VoteBook;
  tallies: CollectedTally[];
  /** Some of a party whose names a later sentence may give: "31 Labour backbenchers voted against it". */
  rebels: { party: string; stance: Stance; motion: MotionDraft; span: Span }[];
  /** Parties whose members are said to have broken with them: the party's own vote was the other one. */
  partyBreaks: { party: string; motion: MotionDraft; position: Position }[];
  rejections: Rejection[];
  /** States vote here: a body of states is named. */
  interstate: boolean;
  /** Somewhere the numbers of a vote are given. */
  counted: boolean;
  /** A parliament or council is named, or a motion. */
  domestic: boolean;
}
