import type { Rejection } from "#lib/domain/fact";
import { nameMotions } from "#lib/pipeline/questions/motion-names";
import { tallyOn, votesOn, type VerifiedRecord } from "#lib/pipeline/questions/record";

/**
 * The motions about which something is known and nothing is asked, since no name tells a class which vote is meant.
 */
export function unclearMotions(record: VerifiedRecord): Rejection[] {
  const names = nameMotions(record.motions, record.article);
  return record.motions.flatMap((motion) => {
    const isTold = votesOn(record, motion.id).length > 0 || tallyOn(record, motion.id) !== undefined;
    if (names.has(motion.id) || !isTold) return [];
    const place = motion.evidence.find((item) => item.type === "span");
    const where = motion.body === undefined ? "" : ` (${motion.body})`;
    return [
      {
        stage: "questions" as const,
        ruleId: "unclear-motion",
        reason: `Nothing is asked about ${motion.label}${where}: without the article nobody could tell which vote is meant.`,
        ...(place?.type === "span" && { place: { start: place.start, end: place.end } }),
      },
    ];
  });
}
