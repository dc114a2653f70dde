import type { Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { DraftOption } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { voteSentence } from "#lib/pipeline/questions/basis";
import { contradicts } from "#lib/pipeline/questions/record";

const SCALE: readonly Position[] = ["for", "against", "abstain", "absent"];

/**
 * The scale of positions as options. It is closed: one voter has one position on one motion, so the fact that gives
 * the key shows the other three to be wrong.
 */
export function positionOptions(vote: VerifiedFact<VoteFact>, { full, words }: MotionName): DraftOption[] {
  const note = voteSentence(vote, full, words);
  return SCALE.map((position) => ({
    text: words.label[position],
    position,
    right: !contradicts(position, vote.position),
    factIds: [vote.id],
    note,
  }));
}
