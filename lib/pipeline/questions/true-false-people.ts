import { evidenceOf } from "#lib/pipeline/questions/basis";
import { officeAtom, saidAtom, type Draft } from "#lib/pipeline/questions/draft";
import { excludes, isExclusive, publishedOffices, type Office } from "#lib/pipeline/questions/offices-apart";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { isOwnWords, reportedClause } from "#lib/pipeline/questions/reported-speech";
import { spareStatements } from "#lib/pipeline/questions/reserve";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { dangles, otherSpeakers, type Statement } from "#lib/pipeline/questions/speakers";
import { quotationOf, statementEvidence } from "#lib/pipeline/questions/statement-evidence";
import { trueAndFalse } from "#lib/pipeline/questions/true-and-false";

/**
 * Claims about people, true or with the person exchanged: who said something, and, where the article gives too few
 * offices for "who is …?", who holds one.
 */
export function claimsAboutPeople(record: VerifiedRecord, seed: number): Draft[] {
  return [
    ...spareStatements(record).flatMap((statement) => draftSaid(record, statement, seed)),
    ...draftOffices(record, seed),
  ];
}

function draftSaid(record: VerifiedRecord, statement: Statement, seed: number): Draft[] {
  const random = seeded(seed, `true-false:${statement.id}`);
  const other = shuffled(otherSpeakers(record, statement), random)[0];
  if (other === undefined || dangles(statement)) return [];
  const own = isOwnWords(statement);
  const claim = (speaker: string) =>
    own
      ? `According to the article, these are words of ${speaker}.`
      : `According to the article, ${speaker} said that ${reportedClause(statement) ?? ""}.`;
  const truth = own
    ? `The article gives these words to ${statement.speaker}.`
    : `The article reports this as the statement of ${statement.speaker}.`;
  return trueAndFalse(
    {
      kind: "true-false",
      shape: "boolean",
      ...(own && { quotation: quotationOf(statement) }),
      factIds: [statement.id],
      evidence: statementEvidence(record, statement),
      difficulty: 2,
      asks: [saidAtom(statement.id)],
      tells: [],
      subjects: [statement.speaker],
      explanation: truth,
    },
    claim(statement.speaker),
    claim(other.name),
    truth,
  );
}

/** Offices enough for a choice between them are asked about in "who is …?". */
const ENOUGH_FOR_A_CHOICE = 3;

function draftOffices(record: VerifiedRecord, seed: number): Draft[] {
  const offices = publishedOffices(record);
  if (offices.length >= ENOUGH_FOR_A_CHOICE) return [];
  return offices.flatMap((office) => {
    const other = shuffled(
      offices.filter((candidate) => isExclusive(candidate) && excludes(office, candidate)),
      seeded(seed, `true-false:${office.id}`),
    )[0];
    if (other === undefined || !isExclusive(office)) return [];
    const claim = ({ role }: Office) =>
      `According to the article, ${office.person} is ${withItsArticle(role)}.`;
    const truth = `The article names ${office.person} as ${office.role}.`;
    return trueAndFalse(
      {
        kind: "true-false",
        shape: "boolean",
        factIds: [office.id, other.id],
        evidence: evidenceOf([office, other]),
        difficulty: 1,
        asks: [officeAtom(office.person), officeAtom(other.person)],
        tells: [],
        subjects: [office.person],
        explanation: truth,
      },
      claim(office),
      claim(other),
      truth,
    );
  });
}

/**
 * An office as a predicate wants it.
 *
 * @example withItsArticle("Norwegian ambassador") // "the Norwegian ambassador"
 * @example withItsArticle("Prime Minister") // "Prime Minister"
 */
function withItsArticle(role: string): string {
  const own = role.replace(/^the /i, "");
  // A title in capitals stands alone, and so does what belongs to somebody.
  const isTitle =
    own.split(" ").every((word) => /^\p{Lu}/u.test(word)) || /^(?:\p{Lu}\S+\s)*\p{Lu}\S*['’]s\s/u.test(own);
  const isOwned = /['’]s?\s/.test(own);
  return isTitle && !isOwned ? own : `the ${own}`;
}
