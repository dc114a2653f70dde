/** FNV-1a over UTF-16 units, 32 bits: turns a seed and a name into the state of the generator below. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  return state >>> 0;
}

/** Mulberry32: small, fast, and the same on every machine. Not for secrets. */
function generator(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Shuffles (Fisher–Yates) by a seed: the same seed and salt give the same order on every request and instance, so
 * an order need never be stored. The salt keeps two lists of one attempt from being shuffled alike.
 *
 * @example seededOrder(["a", "b", "c"], 7, "questions") // always the same permutation
 */
export function seededOrder<T>(items: readonly T[], seed: number, salt: string): T[] {
  const random = generator(hash(`${seed}:${salt}`));
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** The seed of an attempt follows from its id, so that its order is known even while the store does not answer. */
export function seedOf(attemptId: string): number {
  return hash(attemptId);
}
