import type { Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { namedEvidence, sourceOf, voteSentence } from "#lib/pipeline/questions/basis";
import { COUNTED, countSentence, numbersIn, type Counted } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { contradicts, tallyOn, votesToldOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { claimsAboutPeople } from "#lib/pipeline/questions/true-false-people";
import { trueAndFalse } from "#lib/pipeline/questions/true-and-false";
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
    ...onNamedMotions(record, names, ({ id }, name) => {
      const votes = votesToldOn(record, id);
      return [
        ...votes.flatMap((vote) => draftVote(vote, votes, name, seed)),
        ...draftCount(record, id, name, seed),
      ];
    }),
    ...claimsAboutPeople(record, seed),
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
  return trueAndFalse(
    {
      kind: "true-false",
      shape: "boolean",
      factIds: [vote.id],
      evidence: namedEvidence([vote], motion),
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
    return trueAndFalse(
      {
        kind: "true-false",
        shape: "boolean",
        factIds: [tally.id],
        evidence: namedEvidence([tally], motion),
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

/** Lowers the first letter of a sentence unless it begins with a name. */
function lowerStart(sentence: string, vote: VoteFact): string {
  return sentence.startsWith(vote.voter) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
