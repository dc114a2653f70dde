import type { VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import type { Row } from "#lib/pipeline/link/find-row";
import { positionOf } from "#lib/pipeline/link/roll-call-facts";
import { contradicts } from "#lib/pipeline/questions/record";

/** Letters by which records of the Congress name parties. */
const LETTERS: Readonly<Record<string, string>> = { d: "democrat", r: "republican", i: "independent" };

/**
 * The members of a party whom a roll call shows to have voted otherwise than the party is said to have. Who did not
 * vote has not voted otherwise. None when the record gives no parties or not this one.
 */
export function dissenters(
  { votes }: RollCall,
  { voter, position }: Pick<VoteFact, "voter" | "position">,
): Row[] {
  const party = keyOf(voter);
  return votes.filter((row) => {
    if (row.party === undefined || !sameParty(keyOf(row.party), party)) return false;
    const own = positionOf(row.vote);
    return own !== undefined && own !== "absent" && contradicts(own, position);
  });
}

/** "the Republican Party", "Republicans", "R" → "republican". */
function keyOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^(?:the|all) /, "")
    .replace(/ (?:party|group|members|senators|representatives|mps)$/, "")
    .replace(/s$/, "");
  return LETTERS[plain] ?? plain;
}

/** "democrat" and "democratic" are one. */
function sameParty(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= 2);
}
