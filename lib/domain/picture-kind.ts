import type { RollCall } from "#lib/domain/roll-call";
import { isUsState } from "#lib/domain/us-states";

/**
 * The picture that fits a roll call. `world-map`: states on their land. `state-grid`: both senators of each US state.
 * `horseshoe`: a table with everybody's name, for a council. `hemicycle`: seats by party, for a parliament.
 */
export type PictureKind = "world-map" | "state-grid" | "horseshoe" | "hemicycle";

/** A round table that still has room for every name. */
const COUNCIL = 21;

/**
 * Chooses the picture. Undefined where a picture would say nothing or too much: no line, or a council or a body of
 * people of whom fewer than half are listed, so that most seats would be guesses. A large body of states may be listed
 * in part: who is missing on the map is shown as missing.
 */
export function pictureKind(rollCall: Pick<RollCall, "votes" | "tallies">): PictureKind | undefined {
  const { votes } = rollCall;
  if (votes.length === 0) return undefined;
  const states = votes.filter(({ iso3 }) => iso3 !== undefined).length;
  const total = officialTotal(rollCall);
  if (votes.length <= COUNCIL && votes.length >= total && votes.length > 2) return "horseshoe";
  const mostMissing = votes.length * 2 < total;
  if (mostMissing && total <= COUNCIL) return undefined;
  if (states * 2 >= votes.length) return "world-map";
  if (mostMissing) return undefined;
  return hasTwoOfEachState(votes) ? "state-grid" : "hemicycle";
}

/** How many members the official totals speak of; 0 where there are none. */
export function officialTotal({ tallies }: Pick<RollCall, "tallies">): number {
  const { yes = 0, no = 0, abstain = 0, notVoting = 0 } = tallies;
  return yes + no + abstain + notVoting;
}

/**
 * Whether lines are missing from a vote of all members of the United Nations, as the official totals show. On the map
 * these members are not in our record, though no line says so.
 */
export function lacksMembers(rollCall: Pick<RollCall, "votes" | "tallies">): boolean {
  // As many as vote in the General Assembly, more or less.
  const total = officialTotal(rollCall);
  return total > 150 && rollCall.votes.length < total;
}

/** The Senate: everybody from one of the fifty states, nowhere more than two, and nearly all of them there. */
function hasTwoOfEachState(votes: RollCall["votes"]): boolean {
  const seats = new Map<string, number>();
  for (const { state } of votes) {
    if (state === undefined || !isUsState(state)) return false;
    seats.set(state, (seats.get(state) ?? 0) + 1);
  }
  return seats.size >= 45 && [...seats.values()].every((count) => count <= 2);
}
