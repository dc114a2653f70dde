import { capitalised } from "#lib/domain/capitalised";
import type { TallyFact, VerifiedFact } from "#lib/domain/fact";
import { namedEvidence, sourceOf } from "#lib/pipeline/questions/basis";
import type { BodyWords } from "#lib/pipeline/questions/body-words";
import { COUNTED, countSentence, numbersIn, type Counted } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { tallyOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { accordingTo } from "#lib/pipeline/questions/wording";

/**
 * "How many abstained in the vote on …?" A choice of numbers, lowest first. The wrong ones are the other numbers of
 * this vote, then those of other votes in the article: never near misses made up for the purpose.
 */
export function writePlaceTheCount(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return record.motions.flatMap((motion) => {
    const name = names.get(motion.id);
    const tally = tallyOn(record, motion.id);
    if (name === undefined || tally === undefined) return [];
    const others = record.motions.flatMap(({ id }) => (id === motion.id ? [] : (tallyOn(record, id) ?? [])));
    return COUNTED.flatMap((position) => {
      const draft = draftCount(tally, others, position, name, seed);
      return draft === undefined ? [] : [draft];
    });
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
    stem: source === "article" ? accordingTo(source, question) : capitalised(question),
    explanation: sentence,
    factIds: [tally.id],
    evidence: namedEvidence([tally], motion),
    difficulty: 2,
    asks: [numbersAtom(tally.motionId), countAtom(tally.motionId, position)],
    tells: motion.fullTells,
    subjects: [],
    options: [
      { value: count, right: true, factIds: [tally.id], note: sentence },
      ...wrong.map(({ value, tally: giver }) => ({
        value,
        right: false,
        factIds: giver.id === tally.id ? [tally.id] : [tally.id, giver.id],
        note: sentence,
      })),
    ]
      .sort((a, b) => a.value - b.value)
      .map(({ value, ...option }) => ({ text: String(value), ...option })),
  };
}

const QUESTION: Record<Counted, (motion: string, words: BodyWords) => string> = {
  for: (motion) => `how many votes were there for ${motion}?`,
  against: (motion) => `how many votes were there against ${motion}?`,
  abstain: (motion, { abstainedOn }) => `how many members ${abstainedOn} ${motion}?`,
};
