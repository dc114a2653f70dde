import { blocOf } from "#lib/domain/bloc";
import { capitalised } from "#lib/domain/capitalised";
import type { Contradiction } from "#lib/domain/contradiction";
import type { VerifiedFact } from "#lib/domain/fact";
import { voteSentence } from "#lib/pipeline/questions/basis";
import { countSentence, COUNTED } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, outcomeAtom, voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { numberOptions } from "#lib/pipeline/questions/number-options";
import { draftPartyCount } from "#lib/pipeline/questions/party-count";
import { positionOptions } from "#lib/pipeline/questions/position-options";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { didOn, inSentence } from "#lib/pipeline/questions/wording";

const ASKED = "What does the official record say?";

/**
 * The question what the record says where the article says otherwise; undefined when the record gives too few other
 * answers.
 */
export function draftError(
  contradiction: Contradiction,
  record: VerifiedRecord,
  motion: MotionName,
  seed: number,
): Draft | undefined {
  switch (contradiction.about) {
    case "vote":
      return draftVote(contradiction, record, motion);
    case "count":
      return draftCount(contradiction, record, motion);
    case "outcome":
      return draftOutcome(contradiction, record, motion);
    case "party":
      return draftParty(contradiction, record, motion, seed);
  }
}

type About<T extends Contradiction["about"]> = Extract<Contradiction, { about: T }>;

function draftVote(error: About<"vote">, record: VerifiedRecord, motion: MotionName): Draft | undefined {
  const fact = record.votes.find(({ id }) => id === error.factId);
  if (fact === undefined) return undefined;
  const voter = inSentence(fact.voter, fact.voterKind);
  const sentence = voteSentence(fact, motion.full, motion.words);
  return {
    ...common(error, fact, motion),
    order: "fixed",
    stem: `The article says that ${voter} ${didOn(error.article, motion.full, motion.words)}. ${ASKED}`,
    explanation: `The record says otherwise than the article: ${capitalised(sentence)}`,
    asks: [voteAtom(fact.motionId, fact.voter)],
    subjects: [fact.voter],
    ...sideOf(fact.position),
    options: positionOptions(fact, motion),
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
  const given = (value: number) => ({ value, id: fact.id });
  return {
    ...common(error, fact, motion),
    order: "fixed",
    stem: `The article says that ${told.replace(/^T/, "t").replace(/\.$/, "")}. How many does the official record count?`,
    explanation: `The record counts otherwise than the article: ${sentence}`,
    asks: [numbersAtom(fact.motionId), countAtom(fact.motionId, error.side)],
    subjects: [],
    options: numberOptions(given(error.record), [...wrong].slice(0, 3).map(given), sentence),
  };
}

/** "The article says that the Democrats voted for it. How many Democratic senators voted against it?" */
function draftParty(
  error: About<"party">,
  record: VerifiedRecord,
  motion: MotionName,
  seed: number,
): Draft | undefined {
  const rollCall = record.rollCalls.find(({ id }) => id === error.rows[0]?.rollCallId);
  const row = rollCall?.votes.find(({ voter }) => voter === error.rows[0]?.voter);
  const fact = record.blocs.find(
    ({ motionId, bloc }) =>
      motionId === error.motionId && row !== undefined && blocOf(row, bloc.by) === bloc.name,
  );
  if (fact === undefined || error.article === "abstain" || error.article === "absent") return undefined;
  const draft = draftPartyCount(record, fact, error.article === "for" ? "against" : "for", motion, seed);
  if (draft === undefined) return undefined;
  const told = `${inSentence(error.voter, "party")} ${didOn(error.article, motion.name, motion.words)}`;
  return {
    ...draft,
    kind: "spot-the-error",
    stem: `The article says that ${told}. ${draft.stem}`,
    evidence: [...error.told, ...draft.evidence],
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
