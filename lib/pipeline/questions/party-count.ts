import { blocWords } from "#lib/domain/bloc-words";
import type { BlocFact, VerifiedFact } from "#lib/domain/fact";
import { CERTAIN_GROUPS, sizeOfGroup } from "#lib/domain/regional-groups.data";
import { evidenceOf } from "#lib/pipeline/questions/basis";
import { COUNTED, numbersIn, type Counted } from "#lib/pipeline/questions/counts";
import { blocAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { numberOptions } from "#lib/pipeline/questions/number-options";
import { inOfficialRecord } from "#lib/pipeline/questions/on-record";
import { tallyOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { didOn } from "#lib/pipeline/questions/wording";

/** A bloc of fewer voters is counted on the fingers. */
const FEWEST_VOTING = 8;

/**
 * "In the official record, how many Republican senators voted for the bill?" A choice of numbers, lowest
 * first. The wrong ones are other counts of the same roll call, of the other side or another party, never near misses
 * made up for the purpose; each differs from the number that the bloc's rows give.
 */
export function writePartyCount(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, ({ id }, name) =>
    record.blocs
      .filter(({ motionId }) => motionId === id)
      .flatMap((fact) => COUNTED.map((side) => draftPartyCount(record, fact, side, name, seed))),
  );
}

/** The question how many of a bloc are on a side; undefined where nobody is, or the roll call gives too few other counts. */
export function draftPartyCount(
  record: VerifiedRecord,
  fact: VerifiedFact<BlocFact>,
  side: Counted,
  motion: MotionName,
  seed: number,
): Draft | undefined {
  const members = countedWords(fact, motion);
  const voting = fact.for + fact.against + fact.abstain;
  const count = fact[side];
  // "How many did not?" is asked as the number of those who did.
  if (members === undefined || voting < FEWEST_VOTING || count === 0) return undefined;
  const wrong = otherCounts(record, fact, side, seed);
  if (wrong.length < 2) return undefined;
  const all = fact.bloc.by === "region" ? `${sizeOfGroup(fact.bloc.name)} ${members}` : members;
  const sentence = `${count} of the ${all} ${didOn(side, motion.full, motion.words)}.`;
  return {
    kind: "party-count",
    shape: "single",
    order: "fixed",
    stem: inOfficialRecord(`how many ${members} ${didOn(side, motion.full, motion.words)}?`),
    explanation: sentence,
    factIds: [fact.id],
    evidence: evidenceOf([fact]),
    difficulty: 3,
    asks: [blocAtom(fact.motionId, fact.bloc.name)],
    tells: motion.fullTells,
    subjects: [fact.bloc.name],
    ...(side === "abstain" ? {} : { side }),
    options: numberOptions({ value: count, id: fact.id }, wrong, sentence),
  };
}

/** "Republican senators", "members of the African Group"; undefined for a bloc nobody can be asked to count. */
function countedWords({ bloc }: BlocFact, motion: MotionName): string | undefined {
  if (bloc.by === "region" && !CERTAIN_GROUPS.has(bloc.name)) return undefined;
  return blocWords(bloc, motion.words.voters("person"))?.members;
}

/**
 * Other numbers of the roll call, each once: the bloc's own other sides and the other blocs on the same side, drawn,
 * then the totals.
 */
function otherCounts(record: VerifiedRecord, fact: VerifiedFact<BlocFact>, side: Counted, seed: number) {
  const random = seeded(seed, `party-count:${fact.id}:${side}`);
  const voting = ({ for: yes, against, abstain }: BlocFact) => yes + against + abstain;
  const others = record.blocs.filter(
    (other) => other.motionId === fact.motionId && other !== fact && voting(other) >= FEWEST_VOTING,
  );
  const near = [
    ...COUNTED.filter((own) => own !== side).map((own) => ({ value: fact[own], id: fact.id })),
    ...others.flatMap((other) => COUNTED.map((each) => ({ value: other[each], id: other.id }))),
  ];
  const tally = tallyOn(record, fact.motionId);
  const totals = tally === undefined ? [] : numbersIn([tally]);
  const all = [...shuffled(near, random), ...totals];
  const seen = new Set([fact[side]]);
  return all.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, 3);
}
