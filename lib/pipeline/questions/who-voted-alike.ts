import type { VerifiedFact, VoteFact } from "#lib/domain/fact";
import { evidenceOfChoice, idsOf, sourceOf } from "#lib/pipeline/questions/basis";
import { groupAtom, voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { votesOn, votesToldOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { sideOf } from "#lib/pipeline/questions/side-asked";
import { chooseVoters, type Choice } from "#lib/pipeline/questions/voters-by-position";
import { voterOptions } from "#lib/pipeline/questions/which-voted";
import { asked, didOn, inSentence, listed } from "#lib/pipeline/questions/wording";

/**
 * "Which of these countries voted the same way as France on resolution 2774 in the UN Security Council?" The voter in
 * the stem is one that the article names; its own vote is not told.
 */
export function writeWhoVotedAlike(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, ({ id }, name) => {
    const votes = votesOn(record, id);
    return votesToldOn(record, id).map((model) => {
      const random = seeded(seed, `who-voted-alike:${model.id}`);
      const choice = chooseVoters(votes, model.position, model.voterKind, random, {
        without: new Set([model.voter]),
      });
      return choice && draftAlike(model, choice, name);
    });
  });
}

/** The question for one voter that is named and these that are to choose from. */
export function draftAlike(model: VerifiedFact<VoteFact>, choice: Choice, motion: MotionName): Draft {
  const { keys, distractors } = choice;
  const all = [model, ...keys, ...distractors];
  const source = all.some((vote) => sourceOf(vote) === "article") ? "article" : "record";
  const voter = inSentence(model.voter, model.voterKind);
  const question = `which of these ${motion.words.voters(model.voterKind)} voted the same way as ${voter} on ${motion.full}?`;
  const alike = listed(keys.map((vote) => inSentence(vote.voter, vote.voterKind)));
  return {
    kind: "who-voted-alike",
    shape: keys.length === 1 ? "single" : "multiple",
    order: "shuffled",
    stem: asked(source, question),
    explanation: `Like ${voter}, ${alike} ${didOn(model.position === "veto" ? "against" : model.position, motion.full, motion.words)}.`,
    factIds: idsOf([model, ...keys]),
    evidence: evidenceOfChoice([model, ...keys], distractors, motion),
    difficulty: 3,
    asks: [
      groupAtom(model.motionId, model.position),
      ...all.map((vote) => voteAtom(vote.motionId, vote.voter)),
    ],
    tells: motion.fullTells,
    subjects: all.map((vote) => vote.voter),
    ...sideOf(model.position),
    options: voterOptions(keys, distractors, motion),
  };
}
