import { POINTS_PER_QUESTION } from "#lib/domain/score";

/** How one question came out. `open` is a question nobody answered. */
export type Outcome = "right" | "part" | "wrong" | "open";

/** @param points hundredths, or undefined when there is no answer. */
export function outcomeOf(points: number | undefined): Outcome {
  if (points === undefined) return "open";
  if (points >= POINTS_PER_QUESTION) return "right";
  return points > 0 ? "part" : "wrong";
}

/**
 * Hundredths as people read points: no trailing zeros, at most two decimals.
 *
 * @example pointsInWords(750) // "7.5"
 */
export function pointsInWords(hundredths: number): string {
  return String(Math.round(hundredths) / 100);
}
