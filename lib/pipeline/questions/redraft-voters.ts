import type { VoteFact } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import type { Draft } from "#lib/pipeline/questions/draft";
import { nameMotions } from "#lib/pipeline/questions/motion-names";
import { contradicts, votesOn, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { redrawDistractors } from "#lib/pipeline/questions/voters-by-position";
import { draftWhichVoted } from "#lib/pipeline/questions/which-voted";
import { draftAlike } from "#lib/pipeline/questions/who-voted-alike";

/**
 * A question about voters once more, with other voters as wrong options: first those that were not there before.
 *
 * @returns one draft, or none when the facts on it are gone or nobody else is shown to have voted otherwise.
 */
export function redraftVoters(record: VerifiedRecord, question: Question, seed: number): Draft[] {
  if (question.shape !== "single" && question.shape !== "multiple") return [];
  const asked = record.votes.filter(({ id }) => question.factIds.includes(id));
  const [first] = asked;
  if (first === undefined || asked.length < question.factIds.length) return [];
  const motion = nameMotions(record.motions, record.article).get(first.motionId);
  if (motion === undefined) return [];
  const offered = new Set(question.options.map(({ text }) => text));
  const isModel = ({ voter }: VoteFact) => question.kind === "who-voted-alike" && !offered.has(voter);
  const model = asked.find(isModel);
  const keys = asked.filter((vote) => !isModel(vote));
  const wanted = question.options.length - keys.length;
  const others = votesOn(record, first.motionId).filter(
    (vote) => vote.voterKind === first.voterKind && contradicts(vote.position, first.position),
  );
  const random = seeded(seed, `rewrite:${question.kind}:${first.id}`);
  const distractors = redrawDistractors(others, offered, wanted, random);
  if (keys.length === 0 || distractors.length < wanted) return [];
  if (question.kind === "who-voted-alike") {
    return model === undefined ? [] : [draftAlike(model, { keys, distractors }, motion)];
  }
  const side = first.position === "veto" ? "against" : first.position;
  return [draftWhichVoted(keys, distractors, side, motion) ?? []].flat();
}
