import "server-only";
import { randomInt } from "node:crypto";
import { drawPseudonym, pseudonymAt } from "#lib/domain/pseudonym";

const RANDOM_STEPS = 2 ** 40;

function random(): number {
  return randomInt(RANDOM_STEPS) / RANDOM_STEPS;
}

/**
 * A display name for somebody who has not chosen one: never the name a sign-in service knows them by.
 *
 * @param attempt from the third try on a number is added, so that a free one is soon found.
 * @example drawDisplayName(0) // "Amber Heron"
 * @example drawDisplayName(2) // "Amber Heron 417"
 */
export function drawDisplayName(attempt: number): string {
  const name = pseudonymAt(drawPseudonym(random)) ?? "Player";
  return attempt < 2 ? name : `${name} ${randomInt(100, 1000)}`;
}
