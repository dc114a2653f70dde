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
      return office.tier === "published" &&
        role !== undefined &&
        !/^late\b/i.test(role) &&
        wordCount(role) <= LONGEST_ROLE
        ? [{ ...office, role }]
        : [];
    }),
  );
}

/** Offices that one person holds at a time, so that whom the article gives one, nobody else has. */
const ONE_HOLDER =
  /^ambassador$|\b(?:president|chancellor|premier|prime minister|minister (?:of|for)|secretary (?:of|for)|secretary[- ]general|speaker|taoiseach|tánaiste|pope|king|queen|governor|mayor|(?:majority|minority) (?:leader|whip)|high commissioner|attorney general)\b|\b(?:chair|chairman|chairwoman|chairperson|head|leader|ambassador|envoy|director|manager) (?:of|to)\b|\p{L}+ (?:minister|secretary|ambassador|governor|mayor)$/iu;
/** "Harbour leader", "Commons Leader": of what stands in capitals before it. */
const LED = /\p{Lu}\S* [Ll]eader$/u;
/** Former and deceased holders, deputies and members share their office with others. */
const SHARED =
  /\b(?:late|former|then|ex-?|deputy|vice|junior|assistant|acting|member|lawmaker|senator|representative|councillor|MPs?|MEPs?)\b/i;

/** Whether an office of one person is, by itself, provably not another's. */
export function isExclusive({ role }: Pick<Office, "role">): boolean {
  return (ONE_HOLDER.test(role) || LED.test(role)) && !SHARED.test(role);
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
