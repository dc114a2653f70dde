import { blocOf, membersOf, type Bloc } from "#lib/domain/bloc";
import type { BlocFact, Position } from "#lib/domain/fact";
import { FactId } from "#lib/domain/ids";
import { GROUPS_SINCE } from "#lib/domain/regional-groups.data";
import type { RollCall } from "#lib/domain/roll-call";
import { positionOf } from "#lib/pipeline/link/roll-call-facts";

/**
 * The sides of every party, political group or regional group of a roll call; none when it does not name everybody who
 * voted, or not where everybody belongs: then nothing can be counted.
 *
 * @param number tells the roll calls of one article apart in the ids of facts.
 */
export function factsOfBlocs(rollCall: RollCall, number: string, motionId: string): BlocFact[] {
  const by = dividedBy(rollCall);
  if (by === undefined || !namesAllVoters(rollCall)) return [];
  const names = new Set(rollCall.votes.flatMap((row) => blocOf(row, by) ?? []));
  return [...names].map((name, i) => ({
    id: FactId.parse(`fact_rb${number}-${i + 1}`),
    type: "bloc",
    tier: "published",
    motionId,
    bloc: { by, name },
    ...countBloc(rollCall, { by, name }),
    evidence: [{ type: "row", rollCallId: rollCall.id, bloc: { by, name } }],
  }));
}

/** How many rows of a bloc are on each side. */
export function countBloc(
  rollCall: Pick<RollCall, "votes">,
  bloc: Bloc,
): Record<"for" | "against" | "abstain", number> {
  const rows = membersOf(rollCall, bloc);
  const on = (side: Position) => rows.filter(({ vote }) => positionOf(vote) === side).length;
  return { for: on("for"), against: on("against"), abstain: on("abstain") };
}

/** The one division that a roll call gives for everybody who voted. */
function dividedBy({ body, date, votes }: RollCall): Bloc["by"] | undefined {
  const cast = votes.filter(({ vote }) => vote !== null && vote !== "notVoting");
  const gives = (by: Bloc["by"]) => cast.length > 0 && cast.every((row) => blocOf(row, by) !== undefined);
  if (/\bGeneral Assembly\b/.test(body))
    return date >= GROUPS_SINCE && gives("region") ? "region" : undefined;
  if (/\bEuropean Parliament\b/.test(body)) return gives("group") ? "group" : undefined;
  return (["party", "group"] as const).find(gives);
}

/** Whether the lists hold as many voters as the official numbers say, so that nobody's vote is missing. */
export function namesAllVoters({ tallies, votes }: Pick<RollCall, "tallies" | "votes">): boolean {
  const listed = (side: Position) => votes.filter(({ vote }) => positionOf(vote) === side).length;
  return (
    tallies.yes === listed("for") &&
    tallies.no === listed("against") &&
    (tallies.abstain ?? 0) === listed("abstain")
  );
}
