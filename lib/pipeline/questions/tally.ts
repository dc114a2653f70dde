import type { TallyFact, VerifiedFact } from "#lib/domain/fact";
import { namedEvidence, sourceOf } from "#lib/pipeline/questions/basis";
import { COUNTED, countsLine, type Counted } from "#lib/pipeline/questions/counts";
import { countAtom, numbersAtom, type Draft, type DraftOption } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { talliesBeside, tallyOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { asked } from "#lib/pipeline/questions/wording";

type Counts = Partial<Record<Counted, number>>;

const MOST_WRONG = 3;

/**
 * "What were the numbers in the vote on …?" The wrong options are the same numbers in other places (turned round, so
 * that no place repeats a number and the key has no more in common with the others than they have with each other),
 * and, in a second draft, the numbers of another vote of the same article, which that draft tells. Each differs from
 * the fact in a number that the fact gives.
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
  if (new Set(given.map((position) => tally[position])).size < given.length) return undefined;
  const line = countsLine(tally, motion.words);
  const note = `The vote on ${motion.name} was ${line}.`;
  const { wrong, told } = wrongLines(tally, others, given, motion, note);
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
    tells: [...motion.fullTells, ...told],
    subjects: [],
    options: [{ text: line, right: true, factIds: [tally.id], note }, ...wrong],
  };
}

/** The wrong options, and what those with the numbers of another vote tell of it. */
function wrongLines(
  tally: VerifiedFact<TallyFact>,
  others: readonly VerifiedFact<TallyFact>[],
  given: readonly Counted[],
  { words }: MotionName,
  note: string,
): { wrong: DraftOption[]; told: string[] } {
  const wrong = turnedRound(tally, given).map((counts): DraftOption => ({
    text: countsLine(counts, words),
    right: false,
    factIds: [tally.id],
    note,
  }));
  const told: string[] = [];
  for (const other of others.filter((one) => isElsewhere(one, tally, given))) {
    const text = countsLine(pick(other, given), words);
    if (wrong.length >= MOST_WRONG || wrong.some((option) => option.text === text)) continue;
    const elsewhere = `These are the numbers of another vote. ${note}`;
    wrong.push({ text, right: false, factIds: [tally.id, other.id], note: elsewhere });
    told.push(...given.map((position) => countAtom(other.motionId, position)));
  }
  return { wrong, told };
}

/** The numbers in other places, turned round, so that no place repeats one. */
function turnedRound(tally: TallyFact, given: readonly Counted[]): Counts[] {
  const numbers = given.map((position) => tally[position]);
  return numbers
    .slice(1)
    .map((_, turn): Counts =>
      Object.fromEntries(given.map((position, i) => [position, numbers[(i + turn + 1) % numbers.length]])),
    )
    .filter((turned) => !isAbsurd(turned, tally));
}

/** Whether another vote gives all these numbers, and each is another than here. */
function isElsewhere(other: TallyFact, tally: TallyFact, given: readonly Counted[]): boolean {
  return given.every((position) => other[position] !== undefined && other[position] !== tally[position]);
}

function pick(tally: TallyFact, given: readonly Counted[]): Counts {
  return Object.fromEntries(given.map((position) => [position, tally[position]]));
}

/** Most of a body's members abstaining, where few did: nobody takes such a line for the true one. */
function isAbsurd(turned: Counts, { abstain }: TallyFact): boolean {
  const all = COUNTED.reduce((sum, position) => sum + (turned[position] ?? 0), 0);
  return abstain !== undefined && 4 * abstain < all && 2 * (turned.abstain ?? 0) > all;
}
