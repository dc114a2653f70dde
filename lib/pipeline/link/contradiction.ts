import type { Evidence, SpanEvidence } from "#lib/domain/evidence";
import type { Rejection } from "#lib/domain/fact";

/** Files what the record says against the article, with the place in the article. The reason gives both sides. */
export function against(
  evidence: readonly Evidence[],
  reason: string,
  ruleId = "record-contradicts",
): Rejection {
  const span = evidence.find((item) => item.type === "span");
  return {
    stage: "link",
    ruleId,
    reason,
    ...(span && { place: { start: span.start, end: span.end } }),
  };
}

/** Where the article says what the record contradicts. */
export function toldIn(evidence: readonly Evidence[]): SpanEvidence[] {
  return evidence.filter((item) => item.type === "span");
}
