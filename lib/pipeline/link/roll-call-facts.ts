import type { ActorKind, Position, TallyFact, VoteFact } from "#lib/domain/fact";
import { FactId } from "#lib/domain/ids";
import { inPlainOrder, type Row } from "#lib/pipeline/link/find-row";
import type { RecordedVote, RollCall } from "#lib/domain/roll-call";

/** A recorded vote as a position; `undefined` for a vote that is not in the record: it is neither vote nor non-vote. */
export function positionOf(vote: RecordedVote): Position | undefined {
  switch (vote) {
    case "yes":
      return "for";
    case "no":
      return "against";
    case "abstain":
    case "present":
      return "abstain";
    case "notVoting":
      return "absent";
    case null:
      return undefined;
  }
}

/** A row as a vote fact of its own, for members that the article does not name; none when the vote is not known. */
export function factOfRow(
  rollCall: RollCall,
  row: Row,
  index: string,
  motionId: string,
): VoteFact | undefined {
  const position = positionOf(row.vote);
  if (position === undefined) return undefined;
  return {
    id: FactId.parse(`fact_r${index}`),
    type: "vote",
    tier: "published",
    voter: kindOf(row) === "person" ? inPlainOrder(row.voter) : row.voter,
    voterKind: kindOf(row),
    ...(row.iso3 !== undefined && { iso3: row.iso3 }),
    position,
    motionId,
    evidence: [{ type: "row", rollCallId: rollCall.id, voter: row.voter }],
  };
}

/**
 * The totals line as a tally; none when the record gives fewer than two numbers, or names more members on a side than
 * it counts there: a record that contradicts itself settles nothing.
 */
export function factOfTotals(rollCall: RollCall, index: string, motionId: string): TallyFact | undefined {
  const { yes, no, abstain } = rollCall.tallies;
  const named = (position: Position) =>
    rollCall.votes.filter(({ vote }) => positionOf(vote) === position).length;
  if (named("for") > (yes ?? Infinity) || named("against") > (no ?? Infinity)) return undefined;
  if (named("abstain") > (abstain ?? Infinity)) return undefined;
  if ([yes, no, abstain].filter((count) => count !== undefined).length < 2) return undefined;
  return {
    id: FactId.parse(`fact_rt${index}`),
    type: "tally",
    tier: "published",
    motionId,
    ...(yes !== undefined && { for: yes }),
    ...(no !== undefined && { against: no }),
    ...(abstain !== undefined && { abstain }),
    evidence: [{ type: "row", rollCallId: rollCall.id }],
  };
}

/** Rows with a country code are states, rows named for their party are parties; all others are members. */
function kindOf({ iso3, party, voter }: Row): ActorKind {
  if (iso3 !== undefined) return "country";
  return party === voter ? "party" : "person";
}
