import { z } from "zod";
import { RowEvidence, SpanEvidence } from "#lib/domain/evidence";
import { Motion, Position, VoteFact } from "#lib/domain/fact";
import { FactId } from "#lib/domain/ids";

const base = {
  motionId: z.string().min(1),
  /** Where the article says it, in the order of the text. */
  told: z.array(SpanEvidence),
  /** What of the roll call says otherwise: the voter's row, the rows of members, or the totals line. */
  rows: z.array(RowEvidence).min(1),
  /** The record's own fact, kept as a candidate: it is asked about only on request. Absent where there is none. */
  factId: FactId.optional(),
};

/**
 * Where an attached roll call contradicts the article, as data: what both say, and where. Nothing is asked about it
 * unless a teacher wants it asked (law 3).
 */
export const Contradiction = z.discriminatedUnion("about", [
  /** One voter: the article gives it another position than its row. */
  z.object({
    ...base,
    about: z.literal("vote"),
    voter: z.string().min(1),
    voterKind: VoteFact.shape.voterKind,
    iso3: VoteFact.shape.iso3,
    article: Position,
    record: Position,
  }),
  /** A party said to have voted one way, of which the rows show members who voted otherwise. */
  z.object({
    ...base,
    about: z.literal("party"),
    voter: z.string().min(1),
    article: Position,
  }),
  /** One of the numbers. */
  z.object({
    ...base,
    about: z.literal("count"),
    side: z.enum(["for", "against", "abstain"]),
    article: z.int().nonnegative(),
    record: z.int().nonnegative(),
  }),
  /** What became of the motion. */
  z.object({
    ...base,
    about: z.literal("outcome"),
    article: Motion.shape.outcome.unwrap(),
    record: Motion.shape.outcome.unwrap(),
  }),
]);
export type Contradiction = z.infer<typeof Contradiction>;
