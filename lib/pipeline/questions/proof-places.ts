import type { Evidence } from "#lib/domain/evidence";
import type { Extent } from "#lib/domain/evidence-view";
import { sentencesAt } from "#lib/pipeline/questions/shown-atoms";

/**
 * Where evidence is shown: the sentences that a span touches, and the row of a roll call. What a teacher asks about is
 * known by these places alone: no fact says what the answer is.
 */
export function proofPlaces(evidence: readonly Evidence[], sentences: readonly Extent[]): string[] {
  return evidence.flatMap((item) =>
    item.type === "row"
      ? [`row:${item.rollCallId}/${item.voter ?? item.bloc?.name ?? ""}`]
      : sentencesAt(sentences, item).map((i) => `sentence:${i}`),
  );
}
