import { GENDERED_OFFICES, HONORIFICS } from "#lib/pipeline/actors/offices.data";
import { firstNameGender, isFirstName, sameFirstName } from "#lib/pipeline/actors/people-names";
import { surnameKey } from "#lib/pipeline/actors/people-parts";
import { readRoles } from "#lib/pipeline/actors/people-roles";
import type { NameRun } from "#lib/pipeline/actors/people-runs";
import type { Gender, Person, PersonMention } from "#lib/pipeline/actors/person";
import type { Token } from "#lib/pipeline/document";

/** What an office that tells a gender weighs; an honorific weighs more. */
const OFFICE_VOTE = 2;

/** A person under construction. */
export interface Entry {
  /** Name parts without suffix, fullest form seen. */
  parts: string[];
  suffix: string;
  person: Person;
  votes: Record<Gender, number>;
  /** Where the full name stands, ascending. */
  fullStarts: number[];
  /** Brought in as somebody's relative: `his daughter, Eva Roe`. The bare surname is then the other's. */
  relative: boolean;
}

/** The known person these names can be: same surname and suffix, a first name that does not contradict. */
export function findFull(
  bySurname: ReadonlyMap<string, Entry[]>,
  names: readonly string[],
  suffix: string,
): Entry | undefined {
  const [first = ""] = names;
  const surname = names.at(-1) ?? "";
  return bySurname
    .get(surnameKey(surname))
    ?.find((entry) => entry.suffix === suffix && sameFirstName(entry.parts[0] ?? "", first));
}

/** A person with no mention yet. */
export function newEntry(names: readonly string[], suffix: string): Entry {
  const entry: Entry = {
    parts: [...names],
    suffix,
    votes: { male: 0, female: 0 },
    fullStarts: [],
    relative: false,
    person: { fullName: "", surname: surnameOf(names), roles: [], mentions: [] },
  };
  rename(entry, names);
  return entry;
}

function surnameOf(names: readonly string[]): string {
  return names.at(-1) ?? "";
}

/** Gives a person a fuller name. */
export function rename(entry: Entry, names: readonly string[]): void {
  entry.parts = [...names];
  entry.person.fullName = [
    ...names,
    ...(entry.suffix ? [`${entry.suffix}${entry.suffix.endsWith("r") ? "." : ""}`] : []),
  ].join(" ");
}

/** Notes a mention with the offices beside it and what it tells of the gender. */
export function mention(entry: Entry, run: NameRun, form: PersonMention["form"], ambiguous = false): void {
  const { sentence, from, to } = run;
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last) return;
  entry.person.mentions.push({
    start: first.start,
    end: last.end,
    form,
    ...(ambiguous ? { ambiguous: true } : {}),
  });
  const honorific = run.title && HONORIFICS.get(run.title.toLowerCase());
  if (honorific) entry.votes[honorific] += 3;
  if (form === "bare" || ambiguous) return;
  const isName = (token: Token): boolean =>
    token !== first && isFirstName(token.text) && /^\p{Lu}/u.test(token.text);
  for (const role of readRoles(sentence, from, to, isName)) {
    entry.person.roles.push(role);
    // Only the office itself tells a gender, not whom it serves: "aide to the congresswoman".
    for (const word of role.text
      .toLowerCase()
      .split(/ (?:of|to|for|at|in|from) /, 1)[0]
      ?.split(" ") ?? []) {
      const gender = GENDERED_OFFICES.get(word);
      if (gender) entry.votes[gender] += OFFICE_VOTE;
    }
  }
}

/** The gender that honorifics, offices or the first name tell. */
export function genderOf({ parts, votes }: Entry): Gender | undefined {
  const byName = parts.length > 1 ? firstNameGender(parts[0] ?? "") : undefined;
  if (votes.male === votes.female) return byName;
  const told = votes.male > votes.female ? "male" : "female";
  // "Chairman Ngozi Eze": an office alone does not outweigh the name.
  const doubtful =
    byName !== undefined && byName !== told && Math.abs(votes.male - votes.female) <= OFFICE_VOTE;
  return doubtful ? undefined : told;
}

/** Sorts what was found and settles the gender. */
export function finish(entry: Entry): void {
  const gender = genderOf(entry);
  if (gender) entry.person.gender = gender;
  entry.person.mentions.sort((a, b) => a.start - b.start);
  entry.person.roles.sort((a, b) => a.start - b.start);
}
