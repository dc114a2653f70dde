import type { Document, Token } from "#lib/pipeline/document";
import { FUNCTION_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import { GENDERED_OFFICES, HONORIFICS, KIN, OFFICE_HEADS } from "#lib/pipeline/actors/offices.data";
import type { Gender, Person, PersonMention } from "#lib/pipeline/actors/person";
import {
  firstNameGender,
  foldPersonName,
  isFirstName,
  sameFirstName,
} from "#lib/pipeline/actors/people-names";
import { readRoles } from "#lib/pipeline/actors/people-roles";
import { findNameRuns, isTitleCase, type NameRun, PARTICLES } from "#lib/pipeline/actors/people-runs";
import { isSpeechForm } from "#lib/pipeline/statements/cues";

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** A person under construction. */
interface Entry {
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

/** `Rival | Ann Diaz`: a word the text also writes small has its capital from the sentence it opens. */
function withoutOpener(run: NameRun, lowercase: ReadonlySet<string>): NameRun {
  const { tokens } = run.sentence;
  const first = tokens[run.from]?.text ?? "";
  const opens = run.from === 0 || tokens[run.from - 1]?.kind === "quote";
  const plain = opens && run.to - run.from > 2 && !isFirstName(first) && lowercase.has(first.toLowerCase());
  return plain && isFirstName(tokens[run.from + 1]?.text ?? "") ? { ...run, from: run.from + 1 } : run;
}

/** Surnames the text bears out with an honorific somewhere: `Ms Khumalo` makes `Sipho Khumalo` a person. */
function honouredSurnames(runs: readonly NameRun[]): Set<string> {
  const seen = new Set<string>();
  for (const { sentence, from, to, title } of runs) {
    if (title && to - from === 1 && HONORIFICS.has(title.toLowerCase()))
      seen.add(foldPersonName(sentence.tokens[from]?.text ?? ""));
  }
  return seen;
}

function partsOf({ sentence, from, to }: NameRun): { names: string[]; suffix: string } {
  const words = sentence.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .filter((text) => text !== ",");
  const last = words.at(-1) ?? "";
  return SUFFIX.test(last) && words.length > 1
    ? { names: joinParticles(words.slice(0, -1)), suffix: last.replace(".", "") }
    : { names: joinParticles(words), suffix: "" };
}

/** Makes particles one part with the name they lead: `Pieter | van den Berg`; alone, `Van den Berg` is a surname. */
function joinParticles(words: readonly string[]): string[] {
  const parts: string[] = [];
  let held: string[] = [];
  words.forEach((word, at) => {
    const particle = PARTICLES.has(word) || (PARTICLES.has(word.toLowerCase()) && !isFirstName(word));
    if (particle && at < words.length - 1) held.push(word);
    else {
      parts.push([...held, word].join(" "));
      held = [];
    }
  });
  return parts;
}

/** What surnames are looked up by: the last word, so that `de Silva` and `Silva` meet. */
function surnameKey(surname: string): string {
  return foldPersonName(surname.split(" ").at(-1) ?? surname);
}

function lowercaseWords(doc: Document): Set<string> {
  const seen = new Set<string>();
  for (const { tokens } of doc.sentences) {
    for (const { kind, text } of tokens) if (kind === "word" && text === text.toLowerCase()) seen.add(text);
  }
  return seen;
}

/** Weighs what speaks for a run of two or more words being a personal name. */
function isPersonal(run: NameRun, names: readonly string[], known: ReadonlySet<string>): boolean {
  if (names.length > 5) return false;
  const { tokens } = run.sentence;
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const next = tokens[run.to + 1];
  let weight = 0;
  if (isFirstName(names[0] ?? "")) weight += 2;
  if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(names[0] ?? "") || /^\p{Lu}\.$/u.test(names[1] ?? "")) weight += 2;
  if (run.title) weight += 3;
  if (before && OFFICE_HEADS.has(before.text.toLowerCase())) weight += 2;
  if (before && isSpeechForm(before.text)) weight += 1;
  // "her campaign manager, Robbie Quist,"
  const beforeComma = before?.text === "," ? tokens[run.from - 2]?.text.toLowerCase() : undefined;
  if (beforeComma && after?.text === "," && (OFFICE_HEADS.has(beforeComma) || KIN.has(beforeComma)))
    weight += 2;
  // "her brother Sipho Khumalo"
  if (before && KIN.has(before.text)) weight += 2;
  if (known.has(foldPersonName(names.at(-1) ?? ""))) weight += 2;
  if (after && isSpeechForm(after.text)) weight += 2;
  if (after?.text === "(" && /^[DRI]$|^[DRI]-/.test(next?.text ?? "")) weight += 3;
  if (after?.text === "," && next && /^(?:who|whose)$/.test(next.text)) weight += 2;
  if (after?.text === "," && next?.kind === "number" && tokens[run.to + 2]?.text === ",") weight += 2;
  if (readRoles(run.sentence, run.from, run.to, () => false).length > 0) weight += 2;
  // "the Acme Brewer": an article before two capitals names a thing, unless an office stands between.
  if (before && /^(?:the|a|an)$/i.test(before.text)) weight -= 2;
  if (PLACE_AND_TIME_WORDS.has((names.at(-1) ?? "").toLowerCase())) weight -= 2;
  return weight >= 2;
}

function findFull(
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

function newEntry(names: readonly string[], suffix: string): Entry {
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

function rename(entry: Entry, names: readonly string[]): void {
  entry.parts = [...names];
  entry.person.fullName = [
    ...names,
    ...(entry.suffix ? [`${entry.suffix}${entry.suffix.endsWith("r") ? "." : ""}`] : []),
  ].join(" ");
}

function mention(entry: Entry, run: NameRun, form: PersonMention["form"], ambiguous = false): void {
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
      if (gender) entry.votes[gender] += 2;
    }
  }
}

/** Links `Diaz`, `Ms Diaz`, `Senator Diaz`, and a first name alone where only one person bears it. */
function linkSurname(
  run: NameRun,
  bySurname: ReadonlyMap<string, Entry[]>,
  register: readonly Entry[],
): boolean {
  const { names, suffix } = partsOf(run);
  const surname = names.at(-1) ?? "";
  let candidates = bySurname.get(surnameKey(surname)) ?? [];
  if (names.length > 1)
    candidates = candidates.filter(
      ({ parts }) => parts.length < 2 || sameFirstName(parts[0] ?? "", names[0] ?? ""),
    );
  if (suffix) candidates = candidates.filter((entry) => entry.suffix === suffix);
  if (candidates.length === 0 && names.length === 1 && isFirstName(surname)) {
    candidates = register.filter(({ parts }) => parts.length > 1 && sameFirstName(parts[0] ?? "", surname));
    if (candidates.length !== 1) return false;
  }
  const honorific = run.title && HONORIFICS.get(run.title.toLowerCase());
  if (honorific && candidates.length > 1) {
    const agreeing = candidates.filter((entry) => genderOf(entry) === honorific);
    if (agreeing.length > 0) candidates = agreeing;
  }
  const heads = candidates.filter(({ relative }) => !relative);
  const chosen =
    candidates.length === 1
      ? candidates[0]
      : latest(heads.length > 0 ? heads : candidates, run.sentence.start);
  if (!chosen) return false;
  mention(chosen, run, run.title ? "titled" : names.length > 1 ? "full" : "bare", candidates.length > 1);
  return true;
}

/** `his daughter | Eva Roe`, `her brother, | Tom Roe` */
function followsKin({ sentence: { tokens }, from }: NameRun): boolean {
  const before = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  return KIN.has(tokens[before]?.text ?? "");
}

/** Of several bearers of a surname, the one named in full most often so far, then the first. */
function latest(candidates: readonly Entry[], before: number): Entry | undefined {
  let best: Entry | undefined;
  let most = -1;
  for (const entry of candidates) {
    const count = countBelow(entry.fullStarts, before);
    if (count > most) [best, most] = [entry, count];
  }
  return best;
}

/** How many of the ascending numbers lie below `limit`, by bisection. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a single word, never seen with a first name, names a person: it has a title or speaks. */
function isLoneSurname(run: NameRun, lowercase: ReadonlySet<string>): boolean {
  const { names } = partsOf(run);
  const surname = names.at(-1) ?? "";
  if (names.length > 2 || surname.length < 2) return false;
  if (run.title) return true;
  if (names.length > 1 || run.cut) return false;
  const folded = surname.toLowerCase();
  const { tokens } = run.sentence;
  if (FUNCTION_WORDS.has(folded) || lowercase.has(folded)) return false;
  if (/^(?:the|a|an)$/i.test(tokens[run.from - 1]?.text ?? "")) return false;
  if (surname.endsWith("s") && run.from === 0) return false;
  const speaks = isSpeechForm(tokens[run.to]?.text ?? "");
  const spokenBefore =
    run.from > 0 && isSpeechForm(tokens[run.from - 1]?.text ?? "") && tokens[run.from - 2]?.kind === "quote";
  return speaks || spokenBefore;
}

function genderOf({ parts, votes }: Entry): Gender | undefined {
  if (votes.male !== votes.female) return votes.male > votes.female ? "male" : "female";
  return parts.length > 1 ? firstNameGender(parts[0] ?? "") : undefined;
}

function finish(entry: Entry): void {
  const gender = genderOf(entry);
  if (gender) entry.person.gender = gender;
  entry.person.mentions.sort((a, b) => a.start - b.start);
  entry.person.roles.sort((a, b) => a.start - b.start);
}
