import type { Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { evidenceOf, sourceOf, voteEvidence, voteSentence } from "#lib/pipeline/questions/basis";
import { COUNTED, countSentence, numbersIn, type Counted } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, saidAtom, voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import { sideOf } from "#lib/pipeline/questions/how-voted";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { contradicts, tallyOn, votesToldOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { spareStatements } from "#lib/pipeline/questions/reserve";
import { quotationOf, statementEvidence } from "#lib/pipeline/questions/statement-evidence";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { dangles, otherSpeakers, type Statement } from "#lib/pipeline/questions/speakers";
import { accordingTo } from "#lib/pipeline/questions/wording";

const POSITIONS: readonly Position[] = ["for", "against", "abstain"];

/**
 * "True or false? On the record, France voted against resolution 2774." A fact as it stands, or with one part
 * exchanged for another that the fact itself rules out: another position, another number, another speaker. Of each
 * fact both are drafted, so that assembly can keep true and false even.
 */
export function writeTrueFalse(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return [
    ...record.motions.flatMap((motion) => {
      const name = names.get(motion.id);
      if (name === undefined) return [];
      const votes = votesToldOn(record, motion.id);
      return [
        ...votes.flatMap((vote) => draftVote(vote, votes, name, seed)),
        ...draftCount(record, motion.id, name, seed),
      ];
    }),
    ...spareStatements(record).flatMap((statement) => draftSaid(record, statement, seed)),
  ];
}

function draftVote(
  vote: VerifiedFact<VoteFact>,
  votes: readonly VoteFact[],
  motion: MotionName,
  seed: number,
): Draft[] {
  const random = seeded(seed, `true-false:${vote.id}`);
  const occurring = new Set(votes.map(({ position }) => position));
  const wrong = shuffled(POSITIONS, random)
    .filter((position) => contradicts(position, vote.position))
    .sort((a, b) => Number(occurring.has(b)) - Number(occurring.has(a)))[0];
  if (wrong === undefined) return [];
  const truth = voteSentence(vote, motion.full, motion.words);
  const claim = (position: Position) =>
    accordingTo(
      sourceOf(vote),
      lowerStart(voteSentence({ ...vote, position }, motion.full, motion.words), vote),
    );
  return both(
    {
      kind: "true-false",
      shape: "boolean",
      factIds: [vote.id],
      evidence: voteEvidence([vote], motion),
      difficulty: 1,
      asks: [voteAtom(vote.motionId, vote.voter)],
      tells: motion.fullTells,
      subjects: [vote.voter],
      ...sideOf(vote.position),
      explanation: truth,
    },
    claim(vote.position),
    claim(wrong),
    truth,
  );
}

function draftCount(record: VerifiedRecord, motionId: string, motion: MotionName, seed: number): Draft[] {
  const tally = tallyOn(record, motionId);
  if (tally === undefined) return [];
  return COUNTED.flatMap((position: Counted) => {
    const count = tally[position];
    if (count === undefined) return [];
    const random = seeded(seed, `true-false:${tally.id}:${position}`);
    const other = shuffled(
      numbersIn([tally]).filter(({ value }) => value !== count),
      random,
    )[0];
    if (other === undefined) return [];
    const truth = countSentence(count, position, motion.full, motion.words);
    const claim = (value: number) =>
      accordingTo(
        sourceOf(tally),
        countSentence(value, position, motion.full, motion.words).replace(/^There/, "there"),
      );
    return both(
      {
        kind: "true-false",
        shape: "boolean",
        factIds: [tally.id],
        evidence: evidenceOf([tally]),
        difficulty: 2,
        asks: [numbersAtom(motionId), countAtom(motionId, position)],
        tells: motion.fullTells,
        subjects: [],
        explanation: truth,
      },
      claim(count),
      claim(other.value),
      truth,
    );
  });
}

function draftSaid(record: VerifiedRecord, statement: Statement, seed: number): Draft[] {
  const random = seeded(seed, `true-false:${statement.id}`);
  const other = shuffled(otherSpeakers(record, statement), random)[0];
  if (other === undefined || dangles(statement)) return [];
  const claim = (speaker: string) =>
    statement.manner === "direct"
      ? `According to the article, these are words of ${speaker}.`
      : `The article reports these words as a statement of ${speaker}.`;
  const truth = `The article gives these words to ${statement.speaker}.`;
  return both(
    {
      kind: "true-false",
      shape: "boolean",
      quotation: quotationOf(statement),
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

type Claim = Omit<Extract<Draft, { shape: "boolean" }>, "stem" | "key" | "correction">;

/** The true claim and the altered one; the altered one says what is true. */
function both(common: Claim, truth: string, altered: string, correction: string): Draft[] {
  return [
    { ...common, stem: truth, key: true },
    { ...common, stem: altered, key: false, correction },
  ];
}

/** Lowers the first letter of a sentence unless it begins with a name. */
function lowerStart(sentence: string, vote: VoteFact): string {
  return sentence.startsWith(vote.voter) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
