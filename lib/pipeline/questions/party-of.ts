import type { Fact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { PARTIES } from "#lib/pipeline/actors/parties";

/** With fewer right answers of known parties a share of one of them says nothing. */
export const ENOUGH_PARTIES = 5;

/** What tells the parties of voters and speakers. */
interface Source {
  facts: readonly Fact[];
  rollCalls: readonly Pick<RollCall, "votes">[];
}

const CANONICAL = new Map<string, string>(
  PARTIES.flatMap(({ name, aliases }) => [name, ...aliases].map((word): [string, string] => [word, name])),
);
/** A party's name inside an office: "Labour MP", "leader of the Liberal Democrats"; the longest name that fits. */
const IN_ROLE = new RegExp(
  `(?<![\\p{L}-])(?:${[...CANONICAL.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[^\p{L}\p{N} ]/gu, "."))
    .join("|")})(?![\\p{L}-])`,
  "u",
);
/** The letters some records write for the two large American parties. */
const LETTERS: Readonly<Record<string, string>> = {
  D: "Democrats",
  R: "Republicans",
  Republican: "Republicans",
};

/**
 * The party of each voter and speaker that the record or the article gives one: a party is its own, a member's stands
 * in the roll call, a speaker's in the office. Only for the balance of a quiz; no question rests on it.
 */
export function partiesIn({ facts, rollCalls }: Source): ReadonlyMap<string, string> {
  const parties = new Map<string, string>();
  for (const { votes } of rollCalls)
    for (const { voter, party, group } of votes) {
      const name = party ?? group;
      if (name !== undefined) parties.set(voter, LETTERS[name] ?? CANONICAL.get(name) ?? name);
    }
  for (const fact of facts) {
    if (fact.type === "vote" && fact.voterKind === "party") parties.set(fact.voter, fact.voter);
    const [person, role] =
      fact.type === "office"
        ? [fact.person, fact.role]
        : fact.type === "statement"
          ? [fact.speaker, fact.role]
          : [];
    const found = role === undefined ? undefined : IN_ROLE.exec(role)?.[0];
    if (person !== undefined && found !== undefined && !parties.has(person))
      parties.set(person, CANONICAL.get(found) ?? found);
  }
  return parties;
}

/** The parties of those whose vote, words or office a set of facts is, each once. */
export function partiesOf(facts: readonly Fact[], parties: ReadonlyMap<string, string>): string[] {
  return [...new Set(facts.flatMap((fact) => parties.get(nameIn(fact) ?? "") ?? []))];
}

/** Whom a fact is about: a voter, a speaker, an office holder. */
export function nameIn(fact: Fact): string | undefined {
  switch (fact.type) {
    case "vote":
      return fact.voter;
    case "statement":
      return fact.speaker;
    case "office":
      return fact.person;
    default:
      return undefined;
  }
}
