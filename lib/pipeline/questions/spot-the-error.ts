import type { Contradiction } from "#lib/domain/contradiction";
import type { Question } from "#lib/domain/question";
import { arrange } from "#lib/pipeline/questions/arrange";
import type { Draft } from "#lib/pipeline/questions/draft";
import { draftError } from "#lib/pipeline/questions/draft-error";
import { nameMotions, type MotionName } from "#lib/pipeline/questions/motion-names";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";

/**
 * "The article says that Nigeria abstained. What does the official record say?" The one question about what article and
 * record tell differently, made only where a teacher wants it (law 3). What the article says is among the wrong
 * options: the record shows it to be wrong.
 *
 * @param seed whole number; the same input and seed give the same question.
 * @returns undefined when the motion cannot be named, or the record gives too few other answers.
 */
export function spotTheError(
  contradiction: Contradiction,
  record: VerifiedRecord,
  seed = 1,
): Question | undefined {
  const motion = nameMotions(record.motions, record.article).get(contradiction.motionId);
  const draft = motion && draftError(contradiction, record, motion, seed);
  return draft && arrange([draft], seed)[0];
}

/** A question for every contradiction of a record. */
export function writeSpotTheError(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return record.contradictions.flatMap((contradiction) => {
    const motion = names.get(contradiction.motionId);
    return (motion && draftError(contradiction, record, motion, seed)) ?? [];
  });
}
