import type { Count } from "#lib/pipeline/votes/counts";
import type { Side } from "#lib/pipeline/votes/count-words";
import type { ScorePair } from "#lib/pipeline/votes/score-pairs";

/** The numbers of one vote, as far as one sentence gives them. A number it does not give is absent. */
export interface TallyDraft {
  for?: number;
  against?: number;
  abstain?: number;
  /** Item index of the first number. */
  at: number;
  /** Where the motion may be named after a bare score: "voted 28-12 to override | Senate Bill 180". */
  objectAt?: number;
  /** The side's name stands before `objectAt`: "331 deputies voted for | the motion". */
  labelled?: true;
  /** Which number is of which side is not certain. */
  unsure?: true;
}

const SIDES: readonly Side[] = ["for", "against", "abstain"];

/** Whether two tallies can be of one vote: no side has two numbers. */
export function agree(
  a: Readonly<Partial<Record<Side, number>>>,
  b: Readonly<Partial<Record<Side, number>>>,
): boolean {
  return SIDES.every((side) => a[side] === undefined || b[side] === undefined || a[side] === b[side]);
}

/** Adds what `b` knows to `a`. */
export function merge<T extends Partial<Record<Side, number>>>(
  a: T,
  b: Readonly<Partial<Record<Side, number>>>,
): T {
  for (const side of SIDES) if (b[side] !== undefined) a[side] ??= b[side];
  return a;
}

/** How many sides a tally gives. */
export function known(tally: Readonly<Partial<Record<Side, number>>>): number {
  return SIDES.filter((side) => tally[side] !== undefined).length;
}

/**
 * Groups the numbers of a sentence into tallies, in order: a side that comes a second time with another number
 * begins the next tally.
 */
export function groupCounts(
  counts: readonly Count[],
  pairs: readonly (ScorePair & Pick<TallyDraft, "unsure">)[],
): TallyDraft[] {
  const parts: TallyDraft[] = [
    ...pairs.map(({ for: yes, against, abstain, at, end, unsure }) => ({
      objectAt: end,
      for: yes,
      against,
      at,
      ...(abstain !== undefined && { abstain }),
      ...(unsure && { unsure }),
    })),
    // "voted by 214 to 148 against the report": the pair has the number, whatever follows it
    ...counts
      .filter(({ at }) => !pairs.some((pair) => at >= pair.at && at < pair.end))
      .flatMap(({ side, value, at, end }) =>
        value === undefined ? [] : [{ [side]: value, at, objectAt: end, labelled: true as const }],
      ),
  ].sort((a, b) => a.at - b.at);
  const tallies: TallyDraft[] = [];
  for (const part of parts) {
    const last = tallies.at(-1);
    if (last && agree(last, part)) merge(last, part);
    else tallies.push({ ...part });
  }
  return tallies;
}
