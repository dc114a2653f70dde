import { blocWords } from "#lib/domain/bloc-words";
import { blocOf } from "#lib/domain/bloc";
import type { BlocFact, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { evidenceOf, idsOf, uniqueEvidence } from "#lib/pipeline/questions/basis";
import { blocAtom, voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { inOfficialRecord, rowOf } from "#lib/pipeline/questions/on-record";
import { isInArticle, votesOn, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { chooseVoters, type Choice } from "#lib/pipeline/questions/voters-by-position";
import { didOn, listed } from "#lib/pipeline/questions/wording";

type Vote = VerifiedFact<VoteFact>;

/** A party is of one mind when so many of at least so many voting members are on one side. */
const CLEAR_SHARE = 0.8;
const FEWEST_VOTING = 10;
/** How many right and wrong options a variant has. */
const SHORT = { keys: 1, distractors: 3 };
/** A short one, and one without the voters of the article, leave voters for other questions. */
const VARIANTS: readonly { size?: typeof SHORT; told: boolean }[] = [
  { told: true },
  { told: true, size: SHORT },
  { told: false },
];

/**
 * "Which of these Republican senators broke with most of their party on the bill?" Only where the record
 * names everybody who voted and the party has a clear majority. All options are members who voted for or against:
 * the rows of those that voted with the majority show them to be wrong.
 */
export function writeBrokeWithParty(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, (motion, name) =>
    blocsOn(record, motion.id).flatMap((bloc) =>
      VARIANTS.map(({ size, told }, variant) => {
        const side = sideOfMost(bloc);
        if (side === undefined) return undefined;
        const random = seeded(seed, `broke-with-party:${bloc.id}:${variant}`);
        const other = side === "for" ? "against" : "for";
        const members = membersOn(record, motion, bloc).filter((vote) => told || !isInArticle(vote));
        const choice = chooseVoters(members, other, "person", random, size && { size });
        return choice && draftBroke(choice, bloc, name);
      }),
    ),
  );
}

/** The parties and political groups of a motion's roll call; regional groups have no line to break with. */
function blocsOn(record: VerifiedRecord, motionId: string): VerifiedFact<BlocFact>[] {
  return record.blocs.filter(({ motionId: own, bloc }) => own === motionId && bloc.by !== "region");
}

/** The side of nearly all members who voted; undefined when there is none. */
function sideOfMost(fact: BlocFact): "for" | "against" | undefined {
  const voting = fact.for + fact.against + fact.abstain;
  if (voting < FEWEST_VOTING) return undefined;
  return (["for", "against"] as const).find((side) => fact[side] >= CLEAR_SHARE * voting);
}

/** The members of a bloc who voted for or against; who abstained is on neither side, so it is no option. */
export function membersOn(
  record: VerifiedRecord,
  { id, rollCall }: LinkedMotion,
  { bloc }: BlocFact,
): Vote[] {
  if (rollCall === undefined) return [];
  return votesOn(record, id).filter((vote) => {
    const row = rowOf(vote, rollCall);
    const takesSide = vote.position === "for" || vote.position === "against";
    return row !== undefined && takesSide && blocOf(row, bloc.by) === bloc.name;
  });
}

/** The question for these members; undefined for a bloc that has no name a question can use. */
export function draftBroke(
  { keys, distractors }: Choice,
  bloc: VerifiedFact<BlocFact>,
  motion: MotionName,
): Draft | undefined {
  const words = blocWords(bloc.bloc, motion.words.voters("person"));
  const side = sideOfMost(bloc);
  const [first] = keys;
  if (words === undefined || side === undefined || first === undefined) return undefined;
  const all = [...keys, ...distractors];
  const most = `Most ${words.members} ${didOn(side, motion.name, motion.words)}`;
  return {
    kind: "broke-with-party",
    shape: keys.length === 1 ? "single" : "multiple",
    order: "shuffled",
    stem: inOfficialRecord(
      `which of these ${words.members} broke with most of their ${words.whole} on ${motion.full}?`,
    ),
    explanation: `${listed(keys.map(({ voter }) => voter))} ${didOn(first.position, motion.full, motion.words)}; of the ${words.members}, ${bloc[side]} voted ${side} it.`,
    factIds: idsOf([...keys, bloc]),
    evidence: uniqueEvidence([...evidenceOf([bloc]), ...rowsOf(all)]),
    difficulty: 3,
    asks: [
      blocAtom(bloc.motionId, bloc.bloc.name),
      ...all.map(({ motionId, voter }) => voteAtom(motionId, voter)),
    ],
    tells: motion.fullTells,
    subjects: all.map(({ voter }) => voter),
    ...sideOf(first.position),
    options: all.map((vote) => ({
      text: vote.voter,
      right: keys.includes(vote),
      factIds: [vote.id, bloc.id],
      note: `${most}, and ${vote.voter} voted ${vote.position} it.`,
    })),
  };
}

function rowsOf(votes: readonly Vote[]) {
  return evidenceOf(votes).filter(({ type }) => type === "row");
}
