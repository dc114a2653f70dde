import type { OfficeFact, VerifiedFact } from "#lib/domain/fact";
import { officeWords } from "#lib/pipeline/questions/office-words";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { contentStems, wordCount } from "#lib/pipeline/questions/words";

/** An office that the article gives a person, in words that a question can show. */
export type Office = VerifiedFact<OfficeFact>;

const LONGEST_ROLE = 12;

/** The offices that can be asked about, the first of each person. */
export function publishedOffices(record: VerifiedRecord): Office[] {
  return onePerPerson(
    record.offices.flatMap((office) => {
      const role = officeWords(office.role);
      return office.tier === "published" && role !== undefined && wordCount(role) <= LONGEST_ROLE
        ? [{ ...office, role }]
        : [];
    }),
  );
}

/** Two offices of different people that do not name the same post: they differ in more than an added word. */
export function excludes(a: Office, b: Office): boolean {
  if (a.person === b.person) return false;
  const left = contentStems(a.role);
  const right = contentStems(b.role);
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return shared < Math.min(left.size, right.size) && lastWord(a.role) !== lastWord(b.role);
}

function lastWord(role: string): string {
  return role.toLowerCase().split(/\s+/).at(-1) ?? role;
}

function onePerPerson(offices: readonly Office[]): Office[] {
  const seen = new Set<string>();
  return offices.filter(({ person }) => !seen.has(person) && seen.add(person));
}
