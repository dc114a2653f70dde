import type { Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import type { LinkedMotion, VerifiedRecord } from "#lib/pipeline/questions/record";

/**
 * What is drafted on each motion that has a name; nothing is asked about one that cannot be named.
 *
 * @param write the drafts on one motion, in order; undefined for what cannot be asked.
 */
export function onNamedMotions(
  { motions }: VerifiedRecord,
  names: ReadonlyMap<string, MotionName>,
  write: (motion: LinkedMotion, name: MotionName) => readonly (Draft | undefined)[],
): Draft[] {
  return motions.flatMap((motion) => {
    const name = names.get(motion.id);
    return name === undefined ? [] : write(motion, name).filter((draft) => draft !== undefined);
  });
}
