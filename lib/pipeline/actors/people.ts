import {
  honouredSurnames,
  isLoneSurname,
  isPersonal,
  lowercaseWords,
  withoutOpener,
} from "#lib/pipeline/actors/people-evidence";
import { followsKin, linkSurname } from "#lib/pipeline/actors/people-links";
import { partsOf, surnameKey } from "#lib/pipeline/actors/people-parts";
import {
  type Entry,
  findFull,
  finish,
  mention,
  newEntry,
  rename,
} from "#lib/pipeline/actors/people-register";
import { type NameRun, findNameRuns } from "#lib/pipeline/actors/people-runs";
import { isTitleCase } from "#lib/pipeline/actors/people-title-case";
import type { Person } from "#lib/pipeline/actors/person";
import type { Document } from "#lib/pipeline/document";

/**
 * Finds the people a text names: full names, then the surnames and titled surnames that point back to them.
 * Someone the text only ever calls by surname is found when they speak or bear a title.
 * A surname that two people share marks its mentions `ambiguous`, unless a title tells them apart.
 *
 * @example "Republican Senator Ann Diaz voted no. Ms Diaz said …"
 *   // [{ fullName: "Ann Diaz", surname: "Diaz", gender: "female", roles: ["Republican Senator"], mentions: 2 }]
 */
export function findPeople(doc: Document): Person[] {
  const titleCase = new Set(doc.sentences.filter(isTitleCase).map(({ index }) => index));
  const runs = doc.sentences.flatMap((sentence) => findNameRuns(sentence));
  const lowercase = lowercaseWords(doc);
  const honoured = honouredSurnames(runs);
  const register: Entry[] = [];
  const bySurname = new Map<string, Entry[]>();
  const add = (entry: Entry): void => {
    register.push(entry);
    const key = surnameKey(entry.person.surname);
    bySurname.set(key, [...(bySurname.get(key) ?? []), entry]);
  };

  // 1. Full names.
  const rest: NameRun[] = [];
  for (const found of runs) {
    const run = withoutOpener(found, lowercase);
    const parts = partsOf(run);
    if (
      parts.names.length < 2 ||
      titleCase.has(run.sentence.index) ||
      !isPersonal(run, parts.names, honoured)
    ) {
      rest.push(run);
      continue;
    }
    const entry = findFull(bySurname, parts.names, parts.suffix) ?? newEntry(parts.names, parts.suffix);
    if (entry.person.mentions.length === 0) add(entry);
    if (parts.names.length > entry.parts.length) rename(entry, parts.names);
    mention(entry, run, "full");
    entry.fullStarts.push(run.sentence.tokens[run.from]?.start ?? 0);
    entry.relative ||= followsKin(run);
  }

  // 2. Surnames of people with a full name, and people known by surname only.
  const pending: NameRun[] = [];
  for (const run of rest) if (!linkSurname(run, bySurname, register)) pending.push(run);
  for (const run of pending) {
    if (titleCase.has(run.sentence.index) || !isLoneSurname(run, lowercase)) continue;
    const { names } = partsOf(run);
    const surname = names.at(-1);
    if (surname && !bySurname.has(surnameKey(surname))) add(newEntry([surname], ""));
  }
  for (const run of pending) linkSurname(run, bySurname, register);

  for (const entry of register) finish(entry);
  return register.map(({ person }) => person).filter(({ mentions }) => mentions.length > 0);
}
