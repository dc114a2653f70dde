import { officeAtom, saidAtom, type Draft } from "#lib/pipeline/questions/draft";
import { officeWords } from "#lib/pipeline/questions/office-words";
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
 * "According to the article, who said this?" with the words below. Wrong options are other speakers of the article,
 * to each of whom it gives other words. Reported speech is the article's wording, and the stem says so.
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
  return {
    kind: "who-said",
    shape: "single",
    order: "shuffled",
    stem: SAID_STEM[statement.manner],
    quotation: quotationOf(statement),
    explanation: attribution(statement, withRole(key)),
    factIds: [statement.id],
    evidence: statementEvidence(record, statement),
    difficulty: 2,
    asks: [saidAtom(statement.id)],
    tells: options.flatMap(({ text, detail }) => (detail === undefined ? [] : [officeAtom(text)])),
    subjects: [statement.speaker],
    ownWords: statement.manner === "direct",
    options,
  };
}

/** Reported speech is not a person's own words, so the stem doesn't call it that. */
const SAID_STEM: Record<Statement["manner"], string> = {
  direct: "According to the article, who said this?",
  mixed: "Whose statement does the article report in these words?",
  indirect: "Whose statement does the article report in these words?",
};

/** Who said it, in one sentence. */
export function attribution(statement: Statement, speaker: string): string {
  return statement.manner === "direct"
    ? `The article quotes ${speaker} with these words.`
    : `The article reports this as the statement of ${speaker}.`;
}
