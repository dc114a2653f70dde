import type { Voter } from "#lib/pipeline/votes/items";
import type { Stance } from "#lib/pipeline/votes/positions";

/** Voters and how a construction says they voted; the motion is not settled yet. */
export interface RawVote {
  voters: readonly Voter[];
  stance: Stance;
  /** Item index of the verb or count that says so. */
  at: number;
  /** Where the motion, if named, begins. */
  objectAt: number;
  tier: "published" | "candidate";
  /** Only counts where the text around it reports a vote. */
  soft: boolean;
  /** The construction, for tests and rejections. */
  rule: string;
  motionVerb?: string;
  /** "bucked party lines and voted against": the party's own vote was the other way. */
  againstParty?: string;
  /** "The 93 states that voted in Ukraine's favour": holds only where the motion had so many votes. */
  ifFor?: number;
  /** Said together with a party: "All Democrats opposed the bill, joined by Ann Hall". */
  besideBloc?: true;
}

/** A construction that was looked at and left out. */
export interface LeftOut {
  ruleId: string;
  reason: string;
  at: number;
}

/** A vote said of voters the sentence does not name; the next sentence, or a list below, may name them. */
export interface UnnamedVote {
  stance: Stance;
  /** "Five backbenchers": how many they are, when the sentence says so. */
  count?: number;
  /** The party they are some of: "31 Labour backbenchers". */
  of?: string;
}

/** Everything one sentence says of votes in its verbs. */
export interface VoteReading {
  votes: RawVote[];
  leftOut: LeftOut[];
  unnamed: UnnamedVote[];
}
