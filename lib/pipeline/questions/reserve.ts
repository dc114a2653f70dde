import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { askableStatements, byClarity, speakersOf, type Statement } from "#lib/pipeline/questions/speakers";

/** So many speakers have a "who said this?" of their own; the words of further ones are asked in other ways. */
const MOST_WHO_SAID = 5;

/**
 * The statements that are left when the clearest one of each speaker is kept for "who said this?". Other kinds of
 * question draw their keys from these, so that nothing is asked twice.
 */
export function spareStatements(record: VerifiedRecord): Statement[] {
  // "Who said this?" needs three speakers; where there are fewer, nothing is kept for it.
  if (speakersOf(record).length < 3) return [...askableStatements(record)].sort(byClarity);
  const reserved = new Set<string>();
  return [...askableStatements(record)].sort(byClarity).filter((statement) => {
    if (reserved.has(statement.speaker) || reserved.size >= MOST_WHO_SAID) return true;
    reserved.add(statement.speaker);
    return false;
  });
}
