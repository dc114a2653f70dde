import { capitalised } from "#lib/domain/capitalised";
import type { ActorKind, VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { evidenceOf, idsOf, voteSentence } from "#lib/pipeline/questions/basis";
import { voteAtom, type Draft, type DraftOption } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { byOfficialRecord, familiarVotes } from "#lib/pipeline/questions/on-record";
import { contradicts, votesOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled, type Random } from "#lib/pipeline/questions/seeded";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { didOn, inSentence, listed } from "#lib/pipeline/questions/wording";

type Vote = VerifiedFact<VoteFact>;
type Pair = readonly [Vote, Vote];

const POSITIONS = ["for", "against", "abstain"] as const;
const KINDS: readonly ActorKind[] = ["country", "person"];

/**
 * "Which two of these countries voted the same way on the resolution?" Options are pairs, and one pair voted alike. All
 * voters are known and cast a vote: each wrong pair has two rows that differ.
 */
export function writeWhichTwoAlike(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, ({ id, rollCall }, name) => {
    if (rollCall === undefined) return [];
    return KINDS.flatMap((kind) =>
      POSITIONS.map((position) => {
        const random = seeded(seed, `which-two-alike:${id}:${kind}:${position}`);
        const pairs = drawPairs(record, id, rollCall, kind, position, random);
        return pairs && draftPairs(pairs, name);
      }),
    );
  });
}

/** Voters that can be told apart by what they cast; who did not vote is in no pair. */
function pairable(record: VerifiedRecord, motionId: string, kind: ActorKind): Vote[] {
  return votesOn(record, motionId).filter(
    ({ voterKind, position }) => voterKind === kind && position !== "absent",
  );
}

function drawPairs(
  record: VerifiedRecord,
  motionId: string,
  rollCall: RollCall,
  kind: ActorKind,
  position: (typeof POSITIONS)[number],
  random: Random,
): { alike: Pair; others: Pair[] } | undefined {
  const known = familiarVotes(record, pairable(record, motionId, kind), rollCall, random);
  const votes = [...known.told, ...known.mentioned, ...known.others];
  const [a, b, ...rest] = votes.filter((vote) => !contradicts(vote.position, position));
  if (a === undefined || b === undefined) return undefined;
  const others = pairsBeside(
    [a, b],
    rest,
    votes.filter((vote) => contradicts(vote.position, position)),
  );
  return others.length === 0 ? undefined : { alike: [a, b], others };
}

/**
 * Wrong pairs, in which every voter stands as often as in the right one: with voters of all three positions, four make
 * four pairs; with two positions, six make three.
 */
function pairsBeside([a, b]: Pair, same: readonly Vote[], others: readonly Vote[]): Pair[] {
  const [c, ...further] = others;
  const d = further.find((vote) => c !== undefined && contradicts(vote.position, c.position));
  if (c === undefined) return [];
  if (d !== undefined) {
    return [
      [c, d],
      [a, c],
      [b, d],
    ];
  }
  const [e, f] = same;
  const [g] = further;
  if (e === undefined || f === undefined || g === undefined) return [];
  return [
    [e, c],
    [f, g],
  ];
}

/** The question for these pairs. */
export function draftPairs(
  { alike, others }: { alike: Pair; others: readonly Pair[] },
  motion: MotionName,
): Draft {
  const [first] = alike;
  const all = [...new Set([...alike, ...others.flat()])];
  const two = listed(alike.map(({ voter, voterKind }) => inSentence(voter, voterKind)));
  const position = first.position === "veto" ? "against" : first.position;
  return {
    kind: "which-two-alike",
    shape: "single",
    order: "shuffled",
    stem: byOfficialRecord(
      `which two of these ${motion.words.voters(first.voterKind)} voted the same way on ${motion.full}?`,
    ),
    explanation: `${capitalised(two)} ${didOn(position, motion.full, motion.words)}.`,
    factIds: idsOf(alike),
    evidence: evidenceOf(all).filter(({ type }) => type === "row"),
    difficulty: 3,
    asks: all.map(({ motionId, voter }) => voteAtom(motionId, voter)),
    tells: motion.fullTells,
    subjects: all.map(({ voter }) => voter),
    ...sideOf(position),
    options: [alike, ...others].map((pair) => pairOption(pair, pair === alike, motion)),
  };
}

function pairOption(pair: Pair, right: boolean, motion: MotionName): DraftOption {
  return {
    text: listed(pair.map(({ voter }) => voter)),
    right,
    factIds: idsOf(pair),
    note: pair.map((vote) => voteSentence(vote, motion.name, motion.words)).join(" "),
  };
}

/** The same two voters beside other pairs, first of voters that were not there before. */
export function redraftPairs(
  record: VerifiedRecord,
  alike: Pair,
  offered: ReadonlySet<string>,
  motion: MotionName,
  random: Random,
): Draft[] {
  const [first] = alike;
  const open = shuffled(pairable(record, first.motionId, first.voterKind), random)
    .filter((vote) => !alike.includes(vote))
    .sort((x, y) => Number(offered.has(x.voter)) - Number(offered.has(y.voter)));
  const same = open.filter((vote) => !contradicts(vote.position, first.position));
  const others = pairsBeside(
    alike,
    same,
    open.filter((vote) => contradicts(vote.position, first.position)),
  );
  return others.length === 0 ? [] : [draftPairs({ alike, others }, motion)];
}
