import type { FactId } from "#lib/domain/ids";
import type { DraftOption } from "#lib/pipeline/questions/draft";

/** A number, and the fact that gives it. */
interface GivenNumber {
  value: number;
  id: FactId;
}

/**
 * Numbers as options, lowest first. A wrong one rests on the fact that gives the key, and on its own where that is
 * another.
 */
export function numberOptions(key: GivenNumber, wrong: readonly GivenNumber[], note: string): DraftOption[] {
  return [key, ...wrong]
    .sort((a, b) => a.value - b.value)
    .map((number) => ({
      text: String(number.value),
      right: number === key,
      factIds: number.id === key.id ? [key.id] : [key.id, number.id],
      note,
    }));
}
