import { capitalised } from "#lib/domain/capitalised";
import type { ActorKind, Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { evidenceOfChoice, idsOf, sourceOf, voteSentence } from "#lib/pipeline/questions/basis";
import { groupAtom, voteAtom, type Draft, type DraftOption } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { votesOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { chooseVoters } from "#lib/pipeline/questions/voters-by-position";
import { asked, didOn, inSentence, listed } from "#lib/pipeline/questions/wording";

const POSITIONS: readonly Position[] = ["for", "against", "abstain", "absent"];
/** How many right and wrong options each variant has; a short one leaves voters for other questions. */
const VARIANTS = [undefined, undefined, { keys: 1, distractors: 3 }, { keys: 1, distractors: 2 }];

/**
 * "Which of these countries voted against resolution 2774 in the UN Security Council?" With one right option it is a
 * single choice, with several a multiple one. Each motion and position gives a few variants with other voters, so
 * that assembly can take the one that shares no voter with another question.
 */
export function writeWhichVoted(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, ({ id }, name) => {
    const votes = votesOn(record, id);
    return kindsOf(votes).flatMap((kind) =>
      POSITIONS.flatMap((position) =>
        VARIANTS.map((size, variant) => {
          const random = seeded(seed, `which-voted:${id}:${position}:${variant}`);
          const choice = chooseVoters(votes, position, kind, random, size && { size });
          return choice && draftWhichVoted(choice.keys, choice.distractors, position, name);
        }),
      ),
    );
  });
}

/** The question for these voters; undefined without a right one. */
export function draftWhichVoted(
  keys: VerifiedFact<VoteFact>[],
  distractors: VerifiedFact<VoteFact>[],
  side: Position,
  motion: MotionName,
): Draft | undefined {
  const first = keys[0];
  if (first === undefined) return undefined;
  const position = keys.every((vote) => vote.position === "veto") ? "veto" : side;
  const all = [...keys, ...distractors];
  const source = all.some((vote) => sourceOf(vote) === "article") ? "article" : "record";
  const question = `which of these ${motion.words.voters(first.voterKind)} ${didOn(position, motion.full, motion.words)}?`;
  return {
    kind: "which-voted",
    shape: keys.length === 1 ? "single" : "multiple",
    order: "shuffled",
    stem: asked(source, question),
    explanation: `${capitalised(listed(keys.map((vote) => inSentence(vote.voter, vote.voterKind))))} ${didOn(position, motion.full, motion.words)}.`,
    factIds: idsOf(keys),
    evidence: evidenceOfChoice(keys, distractors, motion),
    difficulty: keys.length === 1 ? 1 : 2,
    asks: [groupAtom(first.motionId, side), ...all.map((vote) => voteAtom(vote.motionId, vote.voter))],
    tells: motion.fullTells,
    subjects: all.map((vote) => vote.voter),
    ...sideOf(side),
    options: voterOptions(keys, distractors, motion),
  };
}

/** Options that are voters: each carries the fact of its own vote as the reason it is right or wrong. */
export function voterOptions(
  keys: readonly VerifiedFact<VoteFact>[],
  distractors: readonly VerifiedFact<VoteFact>[],
  motion: MotionName,
): DraftOption[] {
  const option = (right: boolean) => (vote: VerifiedFact<VoteFact>) => ({
    text: vote.voter,
    right,
    factIds: [vote.id],
    note: voteSentence(vote, motion.name, motion.words),
  });
  return [...keys.map(option(true)), ...distractors.map(option(false))];
}

/** The kinds of voter on a motion, in order of appearance. Options of one question are all of one kind. */
export function kindsOf(votes: readonly VoteFact[]): ActorKind[] {
  return [...new Set(votes.map((vote) => vote.voterKind))];
}
