import { capitalised } from "#lib/domain/capitalised";
import { officeAtom, saidAtom, type Draft, type DraftOption } from "#lib/pipeline/questions/draft";
import { officeWords } from "#lib/pipeline/questions/office-words";
import { quotationOf, statementEvidence } from "#lib/pipeline/questions/statement-evidence";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { spareStatements } from "#lib/pipeline/questions/reserve";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import {
  askableStatements,
  byClarity,
  dangles,
  otherSpeakers,
  roleOf,
  withRole,
  type Statement,
} from "#lib/pipeline/questions/speakers";
import { wordCount } from "#lib/pipeline/questions/words";

const LONGEST_OPTION = 30;

/**
 * "According to the article, what did Nancy Pelosi say?" Wrong options are statements that the article gives to
 * others. All options are direct speech, or all are reported speech: the form must not show the key.
 */
export function writeWhatSaid(record: VerifiedRecord, seed: number): Draft[] {
  const statements = askableStatements(record).filter(
    (statement) => !dangles(statement) && wordCount(statement.content) <= LONGEST_OPTION,
  );
  const spare = new Set(spareStatements(record));
  return statements.flatMap((statement) => {
    if (!spare.has(statement)) return [];
    const draft = draftWhatSaid(record, statement, statements, seed);
    return draft === undefined ? [] : [draft];
  });
}

function draftWhatSaid(
  record: VerifiedRecord,
  statement: Statement,
  pool: readonly Statement[],
  seed: number,
): Draft | undefined {
  const random = seeded(seed, `what-said:${statement.id}`);
  const rivals = new Set(otherSpeakers(record, statement).map(({ name }) => name));
  const others = shuffled(
    pool.filter(
      (other) => rivals.has(other.speaker) && sameForm(other, statement) && sameLength(other, statement),
    ),
    random,
  ).sort(byClarity);
  const distractors = onePerSpeaker(others).slice(0, 3);
  if (distractors.length < 2) return undefined;
  const role = roleOf(record, statement.speaker) ?? officeWords(statement.role);
  const speaker = withRole({ name: statement.speaker, ...(role && { role }) });
  const option = (said: Statement): DraftOption => ({
    text: statement.manner === "direct" ? `“${quotationOf(said)}”` : capitalised(quotationOf(said)),
    right: said === statement,
    factIds: [said.id],
    note: `The article gives these words to ${said.speaker}.`,
  });
  return {
    kind: "what-said",
    shape: "single",
    order: "shuffled",
    stem: `According to the article, what did ${speaker} say?`,
    explanation: `The article gives these words to ${statement.speaker}.`,
    factIds: [statement.id],
    evidence: statementEvidence(record, statement),
    difficulty: 2,
    asks: [saidAtom(statement.id)],
    tells: role === undefined ? [] : [officeAtom(statement.speaker)],
    subjects: [statement.speaker],
    options: [option(statement), ...distractors.map(option)],
  };
}

function sameForm(a: Statement, b: Statement): boolean {
  return (a.manner === "direct") === (b.manner === "direct");
}

/** Within a factor of two, so that length tells nothing. */
function sameLength(a: Statement, b: Statement): boolean {
  const ratio = a.content.length / b.content.length;
  return ratio >= 0.5 && ratio <= 2;
}

function onePerSpeaker(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ speaker }) => !seen.has(speaker) && seen.add(speaker));
}
