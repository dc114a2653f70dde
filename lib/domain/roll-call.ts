import { z } from "zod";
import { RollCallId } from "#lib/domain/ids";

/** A recorded vote. `null` is "not in our record": it is neither a vote nor a non-vote, in any question or picture. */
export const RecordedVote = z.enum(["yes", "no", "abstain", "present", "notVoting"]).nullable();
export type RecordedVote = z.infer<typeof RecordedVote>;

/** More than half of the votes, or a larger share. Of what it is a share, each body rules for itself. */
export const Majority = z.enum(["simple", "three-fifths", "two-thirds"]);
export type Majority = z.infer<typeof Majority>;

/** An official roll call (after Popolo VoteEvent), whatever format it was read from. */
export const RollCall = z.object({
  id: RollCallId,
  /** `UN General Assembly`. */
  body: z.string().min(1),
  /** `A/RES/ES-11/7`. */
  symbol: z.string().min(1).optional(),
  date: z.iso.date(),
  title: z.string().min(1),
  result: z.enum(["adopted", "rejected", "vetoed"]).optional(),
  /** The majority it needed; absent where the source does not say. */
  requires: Majority.optional(),
  /** Who says so, for the credit line. */
  source: z.string().min(1),
  sourceUrl: z.url().optional(),
  licence: z.string().min(1),
  /** What a reader must know about this record: what is missing in it, how it was put together. */
  note: z.string().min(1).optional(),
  /** Official totals; absent where the source gives none. */
  tallies: z.object({
    yes: z.int().nonnegative().optional(),
    no: z.int().nonnegative().optional(),
    abstain: z.int().nonnegative().optional(),
    notVoting: z.int().nonnegative().optional(),
  }),
  votes: z.array(
    z.object({
      voter: z.string().min(1),
      iso3: z.string().length(3).optional(),
      party: z.string().optional(),
      /** Where a member of a parliament was elected: `ME`, `Maltby West`. */
      state: z.string().min(1).optional(),
      /** Political group on the day of the vote, as the European Parliament names it: `PPE`. */
      group: z.string().min(1).optional(),
      vote: RecordedVote,
    }),
  ),
});
export type RollCall = z.infer<typeof RollCall>;
