import type { Motion, TallyFact, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { findRow } from "#lib/pipeline/link/find-row";
import { positionOf } from "#lib/pipeline/link/roll-call-facts";
import { sameBody } from "#lib/pipeline/link/same-body";
import { isSoonAfter, toldDays } from "#lib/pipeline/link/told-days";
import { contentStems } from "#lib/pipeline/questions/words";

/** What is known about one motion of the article, for finding its roll call. */
export interface MotionView {
  motion: Motion;
  votes: readonly VoteFact[];
  tally: TallyFact | undefined;
}

const ENOUGH = 4;
const NUMBER_MEETS = 6;
const DAY_MEETS = 2;
/** Share of an article's votes that may contradict a roll call that is still taken for the one it speaks of. */
const MOST_WRONG = 0.2;

/**
 * Finds the motion of the article that each roll call records: by symbol, body, numbers, date and the votes
 * themselves. A roll call that fits two motions equally well is matched with neither.
 *
 * @param published the article's own date, used when a motion's sentences tell none.
 * @returns roll call → motion id, and the roll calls that fit nothing.
 */
export function matchMotions(
  views: readonly MotionView[],
  rollCalls: readonly RollCall[],
  published: string | undefined,
): { matches: Map<string, RollCall>; unmatched: RollCall[] } {
  const matches = new Map<string, RollCall>();
  const unmatched: RollCall[] = [];
  const told = new Map(views.map(({ motion }) => [motion, toldDays(motion)]));
  const pairs = rollCalls.flatMap((rollCall) =>
    views.map((view) => ({
      rollCall,
      view,
      fit: fitOf(view, rollCall, told.get(view.motion) ?? [], published),
    })),
  );
  for (const rollCall of rollCalls) {
    const own = pairs.filter((pair) => pair.rollCall === rollCall).sort((a, b) => b.fit - a.fit);
    const [best, second] = own;
    const beaten = pairs.some(
      (pair) => pair.rollCall !== rollCall && pair.view === best?.view && pair.fit > best.fit,
    );
    const fits = best !== undefined && best.fit >= ENOUGH && !beaten && second?.fit !== best.fit;
    if (!fits || matches.has(best.view.motion.id)) unmatched.push(rollCall);
    else matches.set(best.view.motion.id, rollCall);
  }
  return { matches, unmatched };
}

/** Points for each thing that agrees, minus points for each that does not. A different symbol, body or day rules out. */
function fitOf(
  { motion, votes, tally }: MotionView,
  rollCall: RollCall,
  told: readonly string[],
  published: string | undefined,
): number {
  let fit = 0;
  const numbers = symbolNumbers(`${motion.symbol ?? ""} ${motion.label}`);
  // A parliament numbers its votes; the number of the bill stands in the title.
  const recorded = symbolNumbers(`${rollCall.symbol ?? ""} ${rollCall.title}`);
  if (numbers.length > 0 && recorded.length > 0) {
    const meets = numbers.some((number) => recorded.includes(number));
    if (motion.symbol !== undefined && !meets) return 0;
    fit += meets ? NUMBER_MEETS : 0;
  }
  if (motion.body !== undefined) {
    if (!sameBody(motion.body, rollCall.body)) return 0;
    fit += 3;
  }
  const onDay = dayFit(told, rollCall.date, published, fit >= NUMBER_MEETS);
  if (onDay === undefined) return 0;
  fit += onDay;
  if (tally !== undefined) {
    const { tallies } = rollCall;
    const pairs = [
      [tally.for, tallies.yes],
      [tally.against, tallies.no],
      [tally.abstain, tallies.abstain],
    ].filter(([a, b]) => a !== undefined && b !== undefined);
    const agree = pairs.filter(([a, b]) => a === b).length;
    fit += agree * 2 - (pairs.length - agree) * 2;
  }
  const known = votes.flatMap((vote) => {
    const row = findRow(rollCall, vote);
    const position = row && positionOf(row.vote);
    return position === undefined
      ? []
      : [position === vote.position || (vote.position === "veto" && position === "against")];
  });
  const agreeing = known.filter(Boolean).length;
  // An article may be wrong about a voter or two; wrong about many, it speaks of another vote.
  if (known.length - agreeing > Math.max(1, known.length * MOST_WRONG)) return 0;
  if (known.length > 0) fit += 3 * (agreeing / known.length) - 1;
  const title = contentStems(rollCall.title);
  fit += Math.min(1, [...contentStems(motion.label)].filter((stem) => title.has(stem)).length / 2);
  return fit;
}

/**
 * Points for the day of the vote; undefined where it rules a match out. Where the article tells the day, it is that one;
 * where it does not, the article was published on that day or within a week of it.
 */
function dayFit(
  told: readonly string[],
  recorded: string,
  published: string | undefined,
  isNumbered: boolean,
): number | undefined {
  if (told.length > 0) return told.includes(recorded) ? DAY_MEETS : undefined;
  if (published === undefined) return 0;
  if (isSoonAfter(published, recorded)) return DAY_MEETS;
  // What is named by its number may lie years back, but not ahead.
  return isNumbered && Date.parse(published) >= Date.parse(recorded) ? 0 : undefined;
}

/** "A/RES/ES-11/7", "resolution 2774 (2025)" → "11/7", "2774". Years in brackets are no numbers of a text. */
export function symbolNumbers(text: string): string[] {
  return (text.replace(/\(\d{4}\)/g, "").match(/\d+(?:[/.-]\d+)*/g) ?? []).map((number) =>
    number.toLowerCase(),
  );
}
