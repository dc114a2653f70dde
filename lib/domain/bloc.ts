import { z } from "zod";
import { regionalGroupOf } from "#lib/domain/regional-groups.data";
import type { RollCall } from "#lib/domain/roll-call";

type Row = RollCall["votes"][number];

/** Voters of a roll call that belong together: a party, a political group, a regional group of the United Nations. */
export const Bloc = z.object({
  by: z.enum(["party", "group", "region"]),
  /** As the record writes it, but for {@link blocOf}'s joining of what is one. */
  name: z.string().min(1),
});
export type Bloc = z.infer<typeof Bloc>;

/**
 * The bloc that a row belongs to; undefined where the record does not say. Labour and Co-operative members of the House
 * of Commons sit and vote as one party.
 */
export function blocOf({ party, group, iso3 }: Row, by: Bloc["by"]): string | undefined {
  switch (by) {
    case "party":
      return party?.replace(/\s*\(Co-op\)$/, "") || undefined;
    case "group":
      return group;
    case "region":
      return iso3 === undefined ? undefined : regionalGroupOf(iso3);
  }
}

/** The rows of one bloc, in the order of the record. */
export function membersOf({ votes }: Pick<RollCall, "votes">, { by, name }: Bloc): Row[] {
  return votes.filter((row) => blocOf(row, by) === name);
}
