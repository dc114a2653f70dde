import type { TallyFact, VerifiedFact } from "#lib/domain/fact";
import type { FactId } from "#lib/domain/ids";
import { PLAIN_WORDS } from "#lib/pipeline/questions/body-words";

/** The three counts of a vote that questions ask about. */
export type Counted = "for" | "against" | "abstain";

export const COUNTED: readonly Counted[] = ["for", "against", "abstain"];

/**
 * The numbers of a vote in one line; a number that is not given is left out, never shown as 0.
 *
 * @example countsLine({ for: 93, against: 18, abstain: 65 }) // "93 for, 18 against, 65 abstentions"
 */
export function countsLine(tally: Pick<TallyFact, Counted>, { abstention } = PLAIN_WORDS): string {
  const parts: string[] = [];
  if (tally.for !== undefined) parts.push(`${tally.for} for`);
  if (tally.against !== undefined) parts.push(`${tally.against} against`);
  if (tally.abstain !== undefined) {
    parts.push(`${tally.abstain} ${abstention[tally.abstain === 1 ? 0 : 1]}`);
  }
  return parts.join(", ");
}

/**
 * One count as a sentence.
 *
 * @example countSentence(18, "against", "the bill") // "There were 18 votes against the bill."
 */
export function countSentence(
  count: number,
  position: Counted,
  motion: string,
  { abstention } = PLAIN_WORDS,
): string {
  const one = count === 1;
  const number = count === 0 ? "no" : String(count);
  const noun = position === "abstain" ? abstention[one ? 0 : 1] : one ? "vote" : "votes";
  const tail = position === "abstain" ? `in the vote on ${motion}` : `${position} ${motion}`;
  return `There ${one ? "was" : "were"} ${number} ${noun} ${tail}.`;
}

/** The counts that two tallies both give and that differ. */
export function differingCounts(a: Pick<TallyFact, Counted>, b: Pick<TallyFact, Counted>): Counted[] {
  return COUNTED.filter((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]);
}

/** All numbers that the tallies of an article give, each once, with the fact that gives it. */
export function numbersIn(
  tallies: readonly VerifiedFact<TallyFact>[],
): { value: number; id: FactId; position: Counted }[] {
  const seen = new Set<number>();
  return tallies.flatMap((tally) =>
    COUNTED.flatMap((position) => {
      const value = tally[position];
      if (value === undefined || seen.has(value)) return [];
      seen.add(value);
      return [{ value, id: tally.id, position }];
    }),
  );
}
