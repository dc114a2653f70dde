import { FIRST_WORDS, SECOND_WORDS } from "#lib/domain/pseudonym.data";

/** How many different names can be drawn. */
export const PSEUDONYM_COUNT = FIRST_WORDS.length * SECOND_WORDS.length;

/**
 * The name with a number, so that a form carries the number and never a text somebody typed.
 *
 * @returns undefined when no name has that number.
 * @example pseudonymAt(0) // "Agate Avocet"
 */
export function pseudonymAt(index: number): string | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= PSEUDONYM_COUNT) return undefined;
  const first = FIRST_WORDS[Math.floor(index / SECOND_WORDS.length)];
  const second = SECOND_WORDS[index % SECOND_WORDS.length];
  return `${first} ${second}`;
}

/** Draws a number; `random` gives a number from 0 up to, not including, 1. */
export function drawPseudonym(random: () => number): number {
  return Math.floor(random() * PSEUDONYM_COUNT);
}
