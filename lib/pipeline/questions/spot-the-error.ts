import type { Contradiction } from "#lib/domain/contradiction";
import type { Position, VerifiedFact } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import { arrange } from "#lib/pipeline/questions/arrange";
import { voteSentence } from "#lib/pipeline/questions/basis";
import { countSentence, COUNTED } from "#lib/pipeline/questions/counts";
import {
  countAtom,
  numbersAtom,
  outcomeAtom,
  voteAtom,
  type Draft,
  type DraftOption,
} from "#lib/pipeline/questions/draft";
import { sideOf } from "#lib/pipeline/questions/how-voted";
import { nameMotions, type MotionName } from "#lib/pipeline/questions/motion-names";
import { contradicts, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { capitalised, didOn, inSentence } from "#lib/pipeline/questions/wording";

const SCALE: readonly Position[] = ["for", "against", "abstain", "absent"];
const ASKED = "What does the official record say?";

/**
 * "The article says that Nigeria abstained. What does the official record say?" The one question about what article and
 * record tell differently, made only where a teacher wants it (law 3). What the article says is among the wrong
 * options: the record shows it to be wrong.
 *
 * @param seed whole number; the same input and seed give the same question.
 * @returns undefined when the motion cannot be named, or the record gives too few other answers.
 */
export function spotTheError(
  contradiction: Contradiction,
  record: VerifiedRecord,
  seed = 1,
): Question | undefined {
  const motion = nameMotions(record.motions).get(contradiction.motionId);
  const draft = motion && draftError(contradiction, record, motion);
  return draft && arrange([draft], seed)[0];
}

/** A question for every contradiction of a record. */
export function writeSpotTheError(record: VerifiedRecord, names: Map<string, MotionName>): Draft[] {
  return record.contradictions.flatMap((contradiction) => {
    const motion = names.get(contradiction.motionId);
    return (motion && draftError(contradiction, record, motion)) ?? [];
  });
}

function draftError(
  contradiction: Contradiction,
  record: VerifiedRecord,
  motion: MotionName,
): Draft | undefined {
  switch (contradiction.about) {
    case "vote":
      return draftVote(contradiction, record, motion);
    case "count":
      return draftCount(contradiction, record, motion);
    case "outcome":
      return draftOutcome(contradiction, record, motion);
    case "party":
      // How many of a party voted how is asked by its own kind.
      return undefined;
  }
}

type About<T extends Contradiction["about"]> = Extract<Contradiction, { about: T }>;

function draftVote(error: About<"vote">, record: VerifiedRecord, motion: MotionName): Draft | undefined {
  const fact = record.votes.find(({ id }) => id === error.factId);
  if (fact === undefined) return undefined;
  const voter = inSentence(fact.voter, fact.voterKind);
  const sentence = voteSentence(fact, motion.full, motion.words);
  const { label } = motion.words;
  return {
    ...common(error, fact, motion),
    order: "fixed",
    stem: `The article says that ${voter} ${didOn(error.article, motion.full, motion.words)}. ${ASKED}`,
    explanation: `The record says otherwise than the article: ${capitalised(sentence)}`,
    asks: [voteAtom(fact.motionId, fact.voter)],
    subjects: [fact.voter],
    ...sideOf(fact.position),
    options: SCALE.map((position) => ({
      text: label[position],
      position,
      right: !contradicts(position, fact.position),
      factIds: [fact.id],
      note: sentence,
    })),
  };
}

function draftCount(error: About<"count">, record: VerifiedRecord, motion: MotionName): Draft | undefined {
  const fact = record.tallies.find(({ id }) => id === error.factId);
  if (fact === undefined) return undefined;
  const sentence = countSentence(error.record, error.side, motion.full, motion.words);
  const told = countSentence(error.article, error.side, motion.full, motion.words);
  const wrong = new Set([error.article, ...COUNTED.flatMap((side) => fact[side] ?? [])]);
  wrong.delete(error.record);
  if (wrong.size < 2) return undefined;
  const option = (value: number): DraftOption => ({
    text: String(value),
    right: value === error.record,
    factIds: [fact.id],
    note: sentence,
  });
  return {
    ...common(error, fact, motion),
    order: "fixed",
    stem: `The article says that ${told.replace(/^T/, "t").replace(/\.$/, "")}. How many does the official record count?`,
    explanation: `The record counts otherwise than the article: ${sentence}`,
    asks: [numbersAtom(fact.motionId), countAtom(fact.motionId, error.side)],
    subjects: [],
    options: [error.record, ...[...wrong].slice(0, 3)].sort((a, b) => a - b).map(option),
  };
}

const OUTCOMES = {
  adopted: "It was adopted",
  rejected: "It was rejected",
  vetoed: "It was stopped by a veto",
};

function draftOutcome(
  error: About<"outcome">,
  record: VerifiedRecord,
  motion: MotionName,
): Draft | undefined {
  const onMotion = ({ motionId }: { motionId: string }) => motionId === error.motionId;
  const fact = record.tallies.find(onMotion) ?? record.votes.find(onMotion);
  if (fact === undefined || motion.fullTells.includes(outcomeAtom(error.motionId))) return undefined;
  const said = (outcome: keyof typeof OUTCOMES) => OUTCOMES[outcome].replace(/^It/, motion.full);
  const note = `${capitalised(said(error.record))}.`;
  const last = error.article === "vetoed" || error.record === "vetoed" ? OUTCOMES.vetoed : "It was withdrawn";
  return {
    ...common(error, fact, motion),
    order: "shuffled",
    stem: `The article says that ${said(error.article)}. ${ASKED}`,
    explanation: `The record says otherwise than the article: ${note}`,
    asks: [outcomeAtom(error.motionId)],
    subjects: [],
    options: [OUTCOMES.adopted, OUTCOMES.rejected, last].map((text) => ({
      text,
      right: text === OUTCOMES[error.record],
      factIds: [fact.id],
      note,
    })),
  };
}

function common({ told, rows }: Contradiction, fact: VerifiedFact, motion: MotionName) {
  return {
    kind: "spot-the-error" as const,
    shape: "single" as const,
    factIds: [fact.id],
    evidence: [...told, ...rows],
    difficulty: 2 as const,
    tells: motion.fullTells,
  };
}
