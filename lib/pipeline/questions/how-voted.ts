import { capitalised } from "#lib/domain/capitalised";
import type { Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import { namedEvidence, sourceOf, voteSentence } from "#lib/pipeline/questions/basis";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { contradicts, votesToldOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { accordingTo, inSentence } from "#lib/pipeline/questions/wording";

const SCALE: readonly Position[] = ["for", "against", "abstain", "absent"];

/**
 * "How did the United States vote on resolution 2774 in the UN Security Council?" One draft for each voter that the
 * article names. The scale of positions is closed: one voter has one position on one motion, so the fact that
 * gives the key shows the other three to be wrong.
 */
export function writeHowVoted(record: VerifiedRecord, names: Map<string, MotionName>): Draft[] {
  return record.motions.flatMap((motion) => {
    const name = names.get(motion.id);
    if (name === undefined) return [];
    return votesToldOn(record, motion.id).map((vote) => draftHowVoted(vote, name));
  });
}

function draftHowVoted(vote: VerifiedFact<VoteFact>, motion: MotionName): Draft {
  const source = sourceOf(vote);
  const question = `how did ${inSentence(vote.voter, vote.voterKind)} vote on ${motion.full}?`;
  const sentence = voteSentence(vote, motion.full, motion.words);
  return {
    kind: "how-voted",
    shape: "single",
    order: "fixed",
    stem: source === "article" ? accordingTo(source, question) : capitalised(question),
    explanation: sentence,
    factIds: [vote.id],
    evidence: namedEvidence([vote], motion),
    difficulty: 1,
    asks: [voteAtom(vote.motionId, vote.voter)],
    tells: motion.fullTells,
    subjects: [vote.voter],
    ...sideOf(vote.position),
    options: SCALE.map((position) => ({
      text: motion.words.label[position],
      position,
      right: !contradicts(position, vote.position),
      factIds: [vote.id],
      note: sentence,
    })),
  };
}

/** The side a key stands on; abstaining and absence are on none. */
export function sideOf(position: Position): { side?: "for" | "against" } {
  if (position === "for") return { side: "for" };
  return position === "against" || position === "veto" ? { side: "against" } : {};
}
