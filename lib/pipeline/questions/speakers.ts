import { capitalised } from "#lib/domain/capitalised";
import type { StatementFact, VerifiedFact } from "#lib/domain/fact";
import type { DraftOption } from "#lib/pipeline/questions/draft";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { isOwnWords, reportedClause } from "#lib/pipeline/questions/reported-speech";
import { quotationOf } from "#lib/pipeline/questions/statement-evidence";
import { officeWords } from "#lib/pipeline/questions/office-words";
import { contentStems, overlapOf, wordCount } from "#lib/pipeline/questions/words";

/** A verified statement. */
export type Statement = VerifiedFact<StatementFact>;

const SHORTEST = 5;
const LONGEST = 60;
/** Two statements this alike could be ascribed to either speaker. */
const TOO_ALIKE = 0.6;
/** No quiz needs more; keeps the comparison of all with all small in a book-length text. */
const MOST_STATEMENTS = 60;
const STEMS = new WeakMap<Statement, ReadonlySet<string>>();
const ASKABLE = new WeakMap<VerifiedRecord, readonly Statement[]>();
const SPEAKERS = new WeakMap<VerifiedRecord, readonly Speaker[]>();
/** Openings that point at something the quotation does not hold. */
const DANGLING =
  /^(?:it|this|that|these|those|they|he|she|such|so|but|and|or|because|which|who|as|yes|no)\b(?! is (?:time|not|a|the)\b)/i;

/**
 * The statements that can be asked about: made by a person, long enough to mean something alone, short enough to be
 * read, and without the speaker's own name in them. At most once for words that occur twice.
 */
export function askableStatements(record: VerifiedRecord): readonly Statement[] {
  return remembered(ASKABLE, record, findAskable);
}

function findAskable(record: VerifiedRecord): Statement[] {
  const seen = new Set<string>();
  const askable = record.statements.filter((statement) => {
    const words = wordCount(statement.content);
    const folded = statement.content.toLowerCase();
    if (statement.tier !== "published" || statement.speakerKind !== "person") return false;
    if (statement.content.includes("\n") || tellsGender(statement)) return false;
    if (words < SHORTEST || words > LONGEST || stemsOf(statement).size < 3) return false;
    if (names(folded, statement.speaker) || seen.has(folded)) return false;
    if (!isOwnWords(statement) && reportedClause(statement) === undefined) return false;
    seen.add(folded);
    return true;
  });
  if (askable.length <= MOST_STATEMENTS) return askable;
  const clearest = new Set([...askable].sort(byClarity).slice(0, MOST_STATEMENTS));
  return askable.filter((statement) => clearest.has(statement));
}

/** The stems of the words said. Worked out once: long articles compare many statements with many. */
export function stemsOf(statement: Statement): ReadonlySet<string> {
  return remembered(STEMS, statement, ({ content }) => contentStems(content));
}

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, work: (key: K) => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = work(key);
  memory.set(key, value);
  return value;
}

/** "She would bring the bill back" rules out every man among the options. Direct speech says "I". */
function tellsGender({ manner, content }: Statement): boolean {
  return manner !== "direct" && /\b(?:he|she|him|her|hers|his|himself|herself)\b/i.test(content);
}

/** Statements that stand on their own come first; among equals, direct speech before reported speech. */
export function byClarity(a: Statement, b: Statement): number {
  return clarity(b) - clarity(a);
}

function clarity(statement: Statement): number {
  const manner = { direct: 4, mixed: 2, indirect: 1 }[statement.manner];
  const words = wordCount(statement.content);
  return manner + (words >= 8 ? 1 : 0) - (words > 40 ? 2 : 0) - (dangles(statement) ? 5 : 0);
}

/** Whether the words begin by pointing at something outside themselves. */
export function dangles(statement: Statement): boolean {
  return statement.manner !== "direct" && DANGLING.test(quotationOf(statement));
}

/** A speaker as an option. */
export interface Speaker {
  name: string;
  role?: string;
  statement: Statement;
}

/** All persons with a statement of any length, each with the first one and the office the article gives. */
export function speakersOf(record: VerifiedRecord): readonly Speaker[] {
  return remembered(SPEAKERS, record, findSpeakers);
}

function findSpeakers(record: VerifiedRecord): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const statement of record.statements) {
    if (statement.speakerKind !== "person" || statement.tier !== "published") continue;
    const role = roleOf(record, statement.speaker) ?? officeWords(statement.role);
    if (speakers.has(statement.speaker)) continue;
    speakers.set(statement.speaker, { name: statement.speaker, statement, ...(role && { role }) });
  }
  return [...speakers.values()];
}

/** The office the article gives a person, from the person's own fact. */
export function roleOf(record: VerifiedRecord, person: string): string | undefined {
  return officeWords(
    record.offices.find((office) => office.person === person && office.tier === "published")?.role,
  );
}

/**
 * Speakers to whom the article gives other words than these. One who is named in the words, or who is reported to
 * have said nearly the same, is not shown to be wrong and is left out.
 */
export function otherSpeakers(record: VerifiedRecord, statement: Statement): Speaker[] {
  const stems = stemsOf(statement);
  const folded = statement.content.toLowerCase();
  const alike = new Set(
    record.statements
      .filter((other) => overlapOf(stemsOf(other), stems) >= TOO_ALIKE)
      .map(({ speaker }) => speaker),
  );
  return speakersOf(record).filter(
    ({ name }) => name !== statement.speaker && !alike.has(name) && !names(folded, name),
  );
}

/** Whether a text (in lower case) holds a person's surname. */
function names(folded: string, person: string): boolean {
  const surname = person.toLowerCase().split(/\s+/).at(-1) ?? person.toLowerCase();
  return new RegExp(`(?<![\\p{L}])${surname.replace(/[^\p{L}\p{N}]/gu, ".")}(?![\\p{L}])`, "u").test(folded);
}

/**
 * Speakers as options, with a quieter line for the office: for all of them or for none, and for none when an office
 * shares a word with the statement, which would give it away.
 */
export function speakerOptions(key: Speaker, others: readonly Speaker[]): DraftOption[] {
  const all = [key, ...others];
  const said = stemsOf(key.statement);
  const giveaway = all.some(
    ({ role }) => role !== undefined && [...contentStems(role)].some((stem) => said.has(stem)),
  );
  const detailed = !giveaway && all.every(({ role }) => role !== undefined);
  return all.map((speaker) => ({
    text: speaker.name,
    ...(detailed && speaker.role !== undefined && { detail: capitalised(speaker.role) }),
    right: speaker === key,
    factIds: speaker === key ? [key.statement.id] : [...new Set([key.statement.id, speaker.statement.id])],
    note:
      speaker === key
        ? `The article gives these words to ${key.name}.`
        : `The article gives these words to ${key.name}, not to ${speaker.name}.`,
  }));
}

/** "Mariana Betsa, Ukrainian Deputy Foreign Minister" */
export function withRole({ name, role }: { name: string; role?: string }): string {
  return role === undefined ? name : `${name} (${role})`;
}
