import type { Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { voteSentence } from "#lib/pipeline/questions/basis";
import { voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { byOfficialRecord, familiarVotes } from "#lib/pipeline/questions/on-record";
import { positionOptions } from "#lib/pipeline/questions/position-options";
import { votesOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { inSentence } from "#lib/pipeline/questions/wording";

/** So many members that the article mentions are asked about. */
const MOST_MENTIONED = 8;
/** Of states that it does not mention, one of each of these. */
const CAST: readonly Position[] = ["for", "against", "abstain"];

/**
 * "According to the official record, how did India vote on resolution 2774?" of members of the roll call whose vote
 * the article does not tell: those it mentions, and of other states one on each side. The scale of positions is
 * closed, so the row that gives the key shows the others to be wrong.
 */
export function writeHowMembersVoted(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, ({ id, rollCall }, name) => {
    if (rollCall === undefined) return [];
    const random = seeded(seed, `how-members-voted:${id}`);
    // Who took no part and is not said to, would be asked about only to mislead.
    const cast = votesOn(record, id).filter(({ position }) => position !== "absent");
    const { mentioned, others } = familiarVotes(record, cast, rollCall, random);
    const drawn = CAST.flatMap((position) => others.find((vote) => vote.position === position) ?? []);
    return [...mentioned.slice(0, MOST_MENTIONED), ...drawn].map((vote) => draftMember(vote, name));
  });
}

function draftMember(vote: VerifiedFact<VoteFact>, motion: MotionName): Draft {
  const sentence = voteSentence(vote, motion.full, motion.words);
  return {
    kind: "how-voted",
    shape: "single",
    order: "fixed",
    stem: byOfficialRecord(`how did ${inSentence(vote.voter, vote.voterKind)} vote on ${motion.full}?`),
    explanation: sentence,
    factIds: [vote.id],
    evidence: vote.evidence,
    difficulty: 2,
    asks: [voteAtom(vote.motionId, vote.voter)],
    tells: motion.fullTells,
    subjects: [vote.voter],
    ...sideOf(vote.position),
    options: positionOptions(vote, motion),
  };
}
