/** A source of numbers in [0, 1) that depends on nothing but its seed. */
export type Random = () => number;

/**
 * Mulberry32, seeded by a number and a label, so that every question draws from a stream of its own and one
 * question more or less does not reshuffle the others. Labels are made of ids and positions, never of names:
 * exchanging two voters in the input must exchange them in the output and change nothing else (law 9).
 */
export function seeded(seed: number, label: string): Random {
  let state = seed >>> 0;
  for (let i = 0; i < label.length; i++) state = Math.imul(state ^ label.charCodeAt(i), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = copy[i] as T;
    copy[i] = copy[j] as T;
    copy[j] = held;
  }
  return copy;
}
