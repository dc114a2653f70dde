import type { Bloc } from "#lib/domain/bloc";
import { usParty } from "#lib/domain/us-parties";

/** How a sentence speaks of a bloc. */
export interface BlocWords {
  /** Its members: "Republican senators", "MEPs of the EPP group", "members of the African Group". */
  members: string;
  /** What they belong to. */
  whole: "party" | "group";
}

/** Codes of the European Parliament for its groups, as the groups are called in English. */
const GROUPS: Readonly<Record<string, string>> = {
  PPE: "EPP",
  "Verts/ALE": "Greens/EFA",
  "The Left": "Left",
};

/** No party and no group, though records list them in that place. */
const UNATTACHED =
  /^(?:I|ID|Ind\.?|Independents?|Independent Democrat|Non[- ]?(?:affiliated|attached|inscrits?)|NI|NA|Cross-?bench|Speaker|None|Other)$/i;
/** Names that say what they are: "the Harbour Party". */
const SELF_STANDING = /\b(?:party|group|alliance|union|movement|coalition|bloc|list|league)$/i;
/** An abbreviation that not everybody knows stays out of a question, unless it is a party's usual name. */
const SHORT = /^\p{L}{1,2}\.?$/u;

/**
 * How a question names the members of a bloc; undefined for those who belong to none, and for letters that are not known
 * here.
 *
 * @param voters what the body calls its members: "senators", "MPs"; "people" and "countries" where it has no word.
 */
export function blocWords({ by, name }: Bloc, voters: string): BlocWords | undefined {
  if (by === "region") return { members: `members of the ${name}`, whole: "group" };
  if (UNATTACHED.test(name)) return undefined;
  const title = voters === "people" ? "members" : voters;
  if (by === "group") {
    const known = GROUPS[name] ?? name;
    return {
      members: `${title} of the ${SELF_STANDING.test(known) ? known : `${known} group`}`,
      whole: "group",
    };
  }
  const adjective = usParty(name)?.name;
  if (adjective === undefined && SHORT.test(name)) return undefined;
  if (adjective === undefined && voters === "people" && SELF_STANDING.test(name))
    return { members: `members of the ${name}`, whole: "party" };
  return { members: `${adjective ?? name} ${title}`, whole: "party" };
}
