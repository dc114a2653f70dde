import type { RollCall } from "#lib/domain/roll-call";
import { checkTallies } from "#lib/records/check-tallies";

/**
 * What does not add up in a roll call that was read before: its official numbers held against its lines, once more.
 *
 * @returns plain sentences; none when all is well.
 */
export function recordProblems(rollCall: RollCall): string[] {
  const { id, symbol, title, votes } = rollCall;
  const draft = { ...rollCall, idWords: id, place: symbol ?? title };
  return checkTallies(draft, votes).problems.map(({ message }) => message);
}
