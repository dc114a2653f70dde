import type { RollCall } from "#lib/domain/roll-call";

/**
 * A member as the title of a mark names them: with party or group, and where they were elected.
 *
 * @example "Ida Kern (D, Elmore)"
 */
export function memberName({ voter, party, group, state }: RollCall["votes"][number]): string {
  const where = [group ?? party, state].filter((part) => part !== undefined && part !== "");
  return where.length === 0 ? voter : `${voter} (${where.join(", ")})`;
}
