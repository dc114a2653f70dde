import type { Contradiction } from "#lib/domain/contradiction";
import type { Rejection, TallyFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { against, toldIn } from "#lib/pipeline/link/contradiction";
import { factOfTotals } from "#lib/pipeline/link/roll-call-facts";
import { countsLine, differingCounts, type Counted } from "#lib/pipeline/questions/counts";
import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** Where it is written down that the record contradicts the article. */
export interface Faults {
  rejections: Rejection[];
  contradictions: Contradiction[];
}

/**
 * A motion of the article with its roll call: what the article does not say of it comes from the record. A result that
 * the record contradicts is dropped and told.
 */
export function joinMotion(motion: LinkedMotion, rollCall: RollCall, faults: Faults): LinkedMotion {
  const { outcome: told, ...rest } = motion;
  const { result } = rollCall;
  const contradicted = told !== undefined && result !== undefined && told !== result;
  if (contradicted) {
    const reason = `The article says ${motion.label} was ${told}; the record says it was ${result}.`;
    faults.rejections.push(against(motion.evidence, reason));
    const rows = [{ type: "row" as const, rollCallId: rollCall.id }];
    const sides = { article: told, record: result };
    const places = { told: toldIn(motion.evidence), rows };
    faults.contradictions.push({ about: "outcome", motionId: motion.id, ...sides, ...places });
  }
  const outcome = contradicted ? undefined : (told ?? rollCall.result);
  return {
    ...rest,
    body: motion.body ?? rollCall.body.replace(/\s*\([^)]*\)$/, ""),
    date: motion.date ?? rollCall.date,
    ...((motion.symbol ?? rollCall.symbol) !== undefined && { symbol: motion.symbol ?? rollCall.symbol }),
    ...(outcome !== undefined && { outcome }),
    rollCall,
    evidence: [...motion.evidence, { type: "row", rollCallId: rollCall.id }],
  };
}

/**
 * The numbers of a motion, from the article and the totals line. Where they differ the record's stay as a candidate, so
 * that a teacher may have them asked.
 *
 * @param number tells the roll calls of one article apart in the ids of facts.
 */
export function joinTally(
  told: TallyFact | undefined,
  rollCall: RollCall,
  motion: LinkedMotion,
  number: string,
  faults: Faults,
): TallyFact[] {
  const recorded = factOfTotals(rollCall, number, motion.id);
  if (told === undefined) return recorded === undefined ? [] : [recorded];
  if (recorded === undefined) return [told];
  const clashes = differingCounts(told, recorded);
  if (clashes.length > 0) {
    const reason = `The article gives the vote on ${motion.label} as ${countsLine(told)}. The record gives ${countsLine(recorded)}.`;
    faults.rejections.push(against(told.evidence, reason));
    faults.contradictions.push(...countContradictions(clashes, told, recorded, rollCall));
    return [{ ...recorded, tier: "candidate" }];
  }
  return [{ ...recorded, ...told, evidence: [...told.evidence, ...recorded.evidence] }];
}

function countContradictions(
  clashes: readonly Counted[],
  told: TallyFact,
  recorded: TallyFact,
  { id }: RollCall,
): Contradiction[] {
  return clashes.flatMap((side) => {
    const [article, record] = [told[side], recorded[side]];
    if (article === undefined || record === undefined) return [];
    const places = { told: toldIn(told.evidence), rows: [{ type: "row" as const, rollCallId: id }] };
    return { about: "count", motionId: told.motionId, side, article, record, ...places, factId: recorded.id };
  });
}
