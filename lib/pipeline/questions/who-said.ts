import { officeAtom, saidAtom, type Draft } from "#lib/pipeline/questions/draft";
import { officeWords } from "#lib/pipeline/questions/office-words";
import { isOwnWords, reportedClause } from "#lib/pipeline/questions/reported-speech";
import { quotationOf, statementEvidence } from "#lib/pipeline/questions/statement-evidence";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import {
  askableStatements,
  otherSpeakers,
  roleOf,
  speakerOptions,
  withRole,
  type Statement,
} from "#lib/pipeline/questions/speakers";

/**
 * "According to the article, who said this?" with a person's own words below in quotation marks; for reported speech,
 * which is the article's wording, "According to the article, who said that the mills would close?" Wrong options are
 * other speakers of the article, to each of whom it gives other words.
 */
export function writeWhoSaid(record: VerifiedRecord, seed: number): Draft[] {
  return askableStatements(record).flatMap((statement) => {
    const draft = draftWhoSaid(record, statement, seed);
    return draft === undefined ? [] : [draft];
  });
}

function draftWhoSaid(record: VerifiedRecord, statement: Statement, seed: number): Draft | undefined {
  const random = seeded(seed, `who-said:${statement.id}`);
  const others = shuffled(otherSpeakers(record, statement), random);
  const role = roleOf(record, statement.speaker) ?? officeWords(statement.role);
  const key = { name: statement.speaker, statement, ...(role && { role }) };
  const roled = role === undefined ? [] : others.filter((other) => other.role !== undefined);
  const distractors = (roled.length >= 2 ? roled : others).slice(0, 3);
  if (distractors.length < 2) return undefined;
  const options = speakerOptions(key, distractors);
  // An office that the options do not show may be the answer to another question.
  const isDetailed = options.every(({ detail }) => detail !== undefined);
  return {
    kind: "who-said",
    shape: "single",
    order: "shuffled",
    ...askedWords(statement),
    explanation: attribution(statement, isDetailed ? withRole(key) : key.name),
    factIds: [statement.id],
    evidence: statementEvidence(record, statement),
    difficulty: 2,
    asks: [saidAtom(statement.id)],
    tells: options.flatMap(({ text, detail }) => (detail === undefined ? [] : [officeAtom(text)])),
    subjects: [statement.speaker],
    ownWords: isOwnWords(statement),
    options,
  };
}

function askedWords(statement: Statement): Pick<Draft, "stem" | "quotation"> {
  return isOwnWords(statement)
    ? { stem: "According to the article, who said this?", quotation: quotationOf(statement) }
    : { stem: `According to the article, who said that ${reportedClause(statement) ?? ""}?` };
}

/** Who said it, in one sentence. */
export function attribution(statement: Statement, speaker: string): string {
  return isOwnWords(statement)
    ? `The article quotes ${speaker} with these words.`
    : `The article reports this as the statement of ${speaker}.`;
}
