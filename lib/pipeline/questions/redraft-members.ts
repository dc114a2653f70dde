import type { VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import { draftBroke, membersOn } from "#lib/pipeline/questions/broke-with-party";
import type { Draft } from "#lib/pipeline/questions/draft";
import { nameMotions } from "#lib/pipeline/questions/motion-names";
import { contradicts, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { redrawDistractors } from "#lib/pipeline/questions/voters-by-position";
import { redraftPairs } from "#lib/pipeline/questions/which-two-alike";

/**
 * A question about members of a party, or about pairs, once more with others as wrong options: the same members are
 * right, those that were not offered before come first.
 *
 * @returns one draft, or none when the facts on it are gone or nobody else is shown to be wrong.
 */
export function redraftMembers(record: VerifiedRecord, question: Question, seed: number): Draft[] {
  if (question.shape !== "single" && question.shape !== "multiple") return [];
  const known = new Map<string, VerifiedFact<VoteFact>>(record.votes.map((vote) => [vote.id, vote]));
  const keys = question.factIds.flatMap((id) => known.get(id) ?? []);
  const [first, second] = keys;
  const motion = record.motions.find(({ id }) => id === first?.motionId);
  const name = motion && nameMotions(record.motions, record.article).get(motion.id);
  if (first === undefined || motion === undefined || name === undefined) return [];
  const offered = new Set(
    question.options.flatMap(({ basis }) => basis?.factIds.flatMap((id) => known.get(id)?.voter ?? []) ?? []),
  );
  const random = seeded(seed, `rewrite:${question.kind}:${first.id}`);
  if (question.kind === "which-two-alike") {
    return second === undefined ? [] : redraftPairs(record, [first, second], offered, name, random);
  }
  const bloc = record.blocs.find(({ id }) => question.factIds.includes(id));
  if (bloc === undefined) return [];
  const loyal = membersOn(record, motion, bloc).filter((vote) => contradicts(vote.position, first.position));
  const wanted = question.options.length - keys.length;
  const distractors = redrawDistractors(loyal, offered, wanted, random);
  if (distractors.length < wanted) return [];
  const draft = draftBroke({ keys, distractors }, bloc, name);
  return draft === undefined ? [] : [draft];
}
