import type { VerifiedFact, VoteFact } from "#lib/domain/fact";
import { voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import { namedEvidence, sourceOf, voteSentence } from "#lib/pipeline/questions/basis";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { positionOptions } from "#lib/pipeline/questions/position-options";
import { votesToldOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { asked, inSentence } from "#lib/pipeline/questions/wording";

/**
 * "How did the United States vote on resolution 2774 in the UN Security Council?" One draft for each voter that the
 * article names.
 */
export function writeHowVoted(record: VerifiedRecord, names: Map<string, MotionName>): Draft[] {
  return onNamedMotions(record, names, ({ id }, name) =>
    votesToldOn(record, id).map((vote) => draftHowVoted(vote, name)),
  );
}

function draftHowVoted(vote: VerifiedFact<VoteFact>, motion: MotionName): Draft {
  const source = sourceOf(vote);
  const question = `how did ${inSentence(vote.voter, vote.voterKind)} vote on ${motion.full}?`;
  const sentence = voteSentence(vote, motion.full, motion.words);
  return {
    kind: "how-voted",
    shape: "single",
    order: "fixed",
    stem: asked(source, question),
    explanation: sentence,
    factIds: [vote.id],
    evidence: namedEvidence([vote], motion),
    difficulty: 1,
    asks: [voteAtom(vote.motionId, vote.voter)],
    tells: motion.fullTells,
    subjects: [vote.voter],
    ...sideOf(vote.position),
    options: positionOptions(vote, motion),
  };
}
