import { literal } from "#lib/pipeline/literal";
import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** "two of the amendments", "most of the bill" */
const QUANTITY =
  /\b(?:one|two|three|four|five|six|\d+|some|several|many|most|few|parts?|half|none|all|both|any) of (?:the )?$/i;
/** "the Green amendment to the | Rivers Bill |", "paragraph 3 of the | draft |" */
const PART_BEFORE = /\b(?:amendment|clause|paragraph|section)s?(?: \S+)? (?:to|of|in) (?:the )?$/i;

/**
 * Whether what is told of a motion was done to a part of it only: "vetoed two of the amendments" is no vote on the
 * amendments, "the amendment to the Rivers Bill was lost" none on the bill.
 */
export function isPart({ label, evidence }: LinkedMotion): boolean {
  const spans = evidence.filter((item) => item.type === "span");
  if (spans.some(({ prefix }) => QUANTITY.test(prefix))) return true;
  const words = literal(label.replace(/^(?:the|an?) /i, ""));
  const before = spans.flatMap(({ prefix, exact }) => {
    const text = `${prefix}${exact}`;
    return [...text.matchAll(new RegExp(words, "gi"))].map(({ index }) => text.slice(0, index));
  });
  return before.length > 0 && before.every((text) => PART_BEFORE.test(text));
}
