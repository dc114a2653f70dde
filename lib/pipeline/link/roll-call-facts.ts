import type { ActorKind, Position, TallyFact, VoteFact } from "#lib/domain/fact";
import { FactId } from "#lib/domain/ids";
import type { RecordedVote, RollCall } from "#lib/domain/roll-call";

type Row = RollCall["votes"][number];

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

/** Whether a row of a roll call and a vote of the article are of the same voter: by country code, else by name. */
export function sameVoter(row: Pick<Row, "voter" | "iso3">, vote: Pick<VoteFact, "voter" | "iso3">): boolean {
  if (row.iso3 !== undefined && vote.iso3 !== undefined) return row.iso3 === vote.iso3;
  return folded(row.voter) === folded(vote.voter);
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
    voter: row.voter,
    voterKind: kindOf(row),
    ...(row.iso3 !== undefined && { iso3: row.iso3 }),
    position,
    motionId,
    evidence: [{ type: "row", rollCallId: rollCall.id, voter: row.voter }],
  };
}

/** The totals line as a tally; none when the record gives fewer than two numbers. */
export function factOfTotals(rollCall: RollCall, index: string, motionId: string): TallyFact | undefined {
  const { yes, no, abstain } = rollCall.tallies;
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

/** Rows with a country code are states; all others are members of a parliament. */
function kindOf(row: Row): ActorKind {
  return row.iso3 === undefined ? "person" : "country";
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
