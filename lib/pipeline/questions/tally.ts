import type { TallyFact, VerifiedFact } from "#lib/domain/fact";
import { namedEvidence, sourceOf } from "#lib/pipeline/questions/basis";
import { COUNTED, countsLine, differingCounts, type Counted } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, type Draft, type DraftOption } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { talliesBeside, tallyOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { asked } from "#lib/pipeline/questions/wording";

/**
 * "What were the numbers in the vote on …?" The wrong options are the same numbers in other places (turned round, so
 * that no place repeats a number and the key has no more in common with the others than they have with each other),
 * and, in a second draft, the numbers of another vote of the same article, which that draft tells. Each differs from the fact in a number that the fact gives.
 */
export function writeTally(record: VerifiedRecord, names: Map<string, MotionName>): Draft[] {
  return onNamedMotions(record, names, ({ id }, name) => {
    const tally = tallyOn(record, id);
    if (tally === undefined) return [];
    const others = talliesBeside(record, id);
    const beside = others.length === 0 ? undefined : draftTally(tally, others, name);
    return [beside, draftTally(tally, [], name)];
  });
}

function draftTally(
  tally: VerifiedFact<TallyFact>,
  others: VerifiedFact<TallyFact>[],
  motion: MotionName,
): Draft | undefined {
  const given = COUNTED.filter((position) => tally[position] !== undefined);
  if (given.length < 2) return undefined;
  const numbers = given.map((position) => tally[position] ?? 0);
  if (new Set(numbers).size < numbers.length) return undefined;
  const line = countsLine(tally, motion.words);
  const note = `The vote on ${motion.name} was ${line}.`;
  const wrong: DraftOption[] = [];
  for (let turn = 1; turn < numbers.length; turn++) {
    const turned = Object.fromEntries(
      given.map((position, i) => [position, numbers[(i + turn) % numbers.length]]),
    ) as Partial<Record<Counted, number>>;
    if (isAbsurd(turned, tally)) continue;
    wrong.push({ text: countsLine(turned, motion.words), right: false, factIds: [tally.id], note });
  }
  const tells = [...motion.fullTells];
  for (const other of others) {
    const alike = given.every(
      (position) => other[position] !== undefined && other[position] !== tally[position],
    );
    const line = countsLine(pick(other, given), motion.words);
    if (!alike || differingCounts(tally, other).length === 0 || wrong.some(({ text }) => text === line))
      continue;
    if (wrong.length < 3) {
      wrong.push({
        text: line,
        right: false,
        factIds: [tally.id, other.id],
        note: `These are the numbers of another vote. ${note}`,
      });
      tells.push(...given.map((position) => countAtom(other.motionId, position)));
    }
  }
  if (wrong.length < 2) return undefined;
  const source = sourceOf(tally);
  const question = `what were the numbers in the vote on ${motion.full}?`;
  return {
    kind: "tally",
    shape: "single",
    order: "shuffled",
    stem: asked(source, question),
    explanation: `The vote on ${motion.full} was ${line}.`,
    factIds: [tally.id],
    evidence: namedEvidence([tally], motion),
    difficulty: 2,
    asks: [numbersAtom(tally.motionId), ...given.map((position) => countAtom(tally.motionId, position))],
    tells,
    subjects: [],
    options: [{ text: line, right: true, factIds: [tally.id], note }, ...wrong],
  };
}

function pick(tally: TallyFact, given: readonly Counted[]): Partial<Record<Counted, number>> {
  return Object.fromEntries(given.map((position) => [position, tally[position]]));
}

/** Most of a body's members abstaining, where few did: nobody takes such a line for the true one. */
function isAbsurd(turned: Partial<Record<Counted, number>>, { abstain }: TallyFact): boolean {
  const all = COUNTED.reduce((sum, position) => sum + (turned[position] ?? 0), 0);
  return abstain !== undefined && 4 * abstain < all && 2 * (turned.abstain ?? 0) > all;
}
