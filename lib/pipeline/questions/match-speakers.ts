import { capitalised } from "#lib/domain/capitalised";
import { idsOf } from "#lib/pipeline/questions/basis";
import { officeAtom, saidAtom, type Draft } from "#lib/pipeline/questions/draft";
import {
  quotationOf,
  statementEvidence,
  statementSentence,
} from "#lib/pipeline/questions/statement-evidence";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { isOwnWords } from "#lib/pipeline/questions/reported-speech";
import { spareStatements } from "#lib/pipeline/questions/reserve";
import {
  askableStatements,
  dangles,
  otherSpeakers,
  roleOf,
  speakersOf,
  stemsOf,
  type Statement,
} from "#lib/pipeline/questions/speakers";
import { contentStems, overlapOf } from "#lib/pipeline/questions/words";

const MOST_PROMPTS = 4;
const MOST_OPTIONS = 5;

/** So many people's own words make a matching question worth its while. */
const ENOUGH_VOICES = 3;

/**
 * "Match each statement with the person to whom the article gives it." Drawn from what people said in their own words
 * where three or more did, and else from the statements that are left when each speaker's clearest one is kept for "who
 * said this?". There may be more speakers than statements, so that the last pair does not follow from the others.
 */
export function writeMatchSpeakers(record: VerifiedRecord): Draft[] {
  const spare = spareStatements(record);
  const direct = pickApart([...spare, ...askableStatements(record)].filter(isOwnWords));
  // Further voices are kept for "who said this?".
  const voices = direct.length < ENOUGH_VOICES ? [] : direct.slice(0, ENOUGH_VOICES);
  const drafts = [draftMatch(record, voices), draftMatch(record, pickApart(spare))];
  return drafts
    .filter((draft) => draft !== undefined)
    .filter(({ explanation }, i, [first]) => i === 0 || explanation !== first?.explanation);
}

/** One statement a speaker, none that could be taken for another's. */
function pickApart(statements: readonly Statement[]): Statement[] {
  const picked: Statement[] = [];
  for (const statement of statements) {
    if (dangles(statement) || picked.some((other) => other.speaker === statement.speaker)) continue;
    if (picked.some((other) => overlapOf(stemsOf(other), stemsOf(statement)) >= 0.4)) continue;
    if (picked.length < MOST_PROMPTS) picked.push(statement);
  }
  return picked;
}

function draftMatch(record: VerifiedRecord, statements: readonly Statement[]): Draft | undefined {
  if (statements.length < 2) return undefined;
  const inPlay = new Set(statements.map(({ speaker }) => speaker));
  const extra = speakersOf(record).filter(
    ({ name }) =>
      !inPlay.has(name) &&
      statements.every((statement) => otherSpeakers(record, statement).some((other) => other.name === name)),
  );
  const speakers = [...inPlay, ...extra.map(({ name }) => name)].slice(
    0,
    Math.max(inPlay.size, Math.min(MOST_OPTIONS, inPlay.size + 2)),
  );
  // With two of each, the second pair follows from the first.
  if (speakers.length < ENOUGH_VOICES) return undefined;
  const roles = speakers.map((name) => roleOf(record, name));
  const said = contentStems(statements.map(({ content }) => content).join(" "));
  const detailed = roles.every(
    (role) => role !== undefined && ![...contentStems(role)].some((stem) => said.has(stem)),
  );
  const own = (name: string) => record.statements.filter(({ speaker }) => speaker === name);
  return {
    kind: "match-speakers",
    shape: "matching",
    stem: "According to the article, who said what? Match each statement with its speaker.",
    explanation: statements.map(statementSentence).join(" "),
    factIds: idsOf(statements),
    evidence: statements.flatMap((statement) => statementEvidence(record, statement)),
    difficulty: 3,
    asks: statements.map(({ id }) => saidAtom(id)),
    tells: detailed ? speakers.map(officeAtom) : [],
    subjects: speakers,
    ownWords: statements.every(isOwnWords),
    prompts: statements.map((statement) => ({
      text:
        statement.manner === "direct" ? `“${quotationOf(statement)}”` : capitalised(quotationOf(statement)),
      option: speakers.indexOf(statement.speaker),
    })),
    options: speakers.map((name, i) => {
      const matched = statements.find(({ speaker }) => speaker === name);
      const role = roles[i];
      return {
        text: name,
        ...(detailed && role !== undefined && { detail: capitalised(role) }),
        right: matched !== undefined,
        factIds: matched === undefined ? idsOf(own(name).slice(0, 1)) : [matched.id],
        note:
          matched === undefined
            ? `The article gives ${name} other words than these.`
            : `The article gives ${name} the words “${quotationOf(matched)}”.`,
      };
    }),
  };
}
