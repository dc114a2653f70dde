import type { LintContext } from "#lib/pipeline/lint/warning";
import { allFacts, type VerifiedRecord } from "#lib/pipeline/questions/record";

/** What the lint looks at, while a quiz is still being made and there is only the record. */
export function recordContext(record: VerifiedRecord): LintContext {
  return {
    article: record.article,
    motions: [...record.motions],
    facts: allFacts(record),
    rollCalls: [...record.rollCalls],
  };
}
