import type { TallyFact, VerifiedFact } from "#lib/domain/fact";
import { namedEvidence, sourceOf } from "#lib/pipeline/questions/basis";
import type { BodyWords } from "#lib/pipeline/questions/body-words";
import { COUNTED, countSentence, numbersIn, type Counted } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { numberOptions } from "#lib/pipeline/questions/number-options";
import { talliesBeside, tallyOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { asked } from "#lib/pipeline/questions/wording";

/**
 * "How many abstained in the vote on …?" A choice of numbers, lowest first. The wrong ones are the other numbers of
 * this vote, then those of other votes in the article: never near misses made up for the purpose.
 */
export function writePlaceTheCount(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, ({ id }, name) => {
    const tally = tallyOn(record, id);
    if (tally === undefined) return [];
    const others = talliesBeside(record, id);
    return COUNTED.map((position) => draftCount(tally, others, position, name, seed));
  });
}

function draftCount(
  tally: VerifiedFact<TallyFact>,
  others: readonly VerifiedFact<TallyFact>[],
  position: Counted,
  motion: MotionName,
  seed: number,
): Draft | undefined {
  const count = tally[position];
  if (count === undefined) return undefined;
  const sentence = countSentence(count, position, motion.full, motion.words);
  const random = seeded(seed, `place-the-count:${tally.id}:${position}`);
  const own = numbersIn([tally]).filter(({ value }) => value !== count);
  const foreign = shuffled(numbersIn(others), random).filter(
    ({ value }) => value !== count && !own.some((number) => number.value === value),
  );
  const wrong = [...own, ...foreign].slice(0, 3);
  if (wrong.length < 2) return undefined;
  const source = sourceOf(tally);
  const question = QUESTION[position](motion.full, motion.words);
  return {
    kind: "place-the-count",
    shape: "single",
    order: "fixed",
    stem: asked(source, question),
    explanation: sentence,
    factIds: [tally.id],
    evidence: namedEvidence([tally], motion),
    difficulty: 2,
    asks: [numbersAtom(tally.motionId), countAtom(tally.motionId, position)],
    tells: motion.fullTells,
    subjects: [],
    options: numberOptions({ value: count, id: tally.id }, wrong, sentence),
  };
}

const QUESTION: Record<Counted, (motion: string, words: BodyWords) => string> = {
  for: (motion) => `how many votes were there for ${motion}?`,
  against: (motion) => `how many votes were there against ${motion}?`,
  abstain: (motion, { abstainedOn }) => `how many members ${abstainedOn} ${motion}?`,
};
