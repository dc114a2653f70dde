/** For each place, the places that must come before it. */
type Before = readonly (readonly number[])[];

/**
 * Everything that must come before a place, directly or through others.
 *
 * @returns the place itself too, when it is in a circle with others: then no order is right for all of them.
 */
export function allBefore(before: Before, place: number): Set<number> {
  const found = new Set<number>();
  const open = [...(before[place] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(before[next] ?? []));
  }
  return found;
}

/**
 * Whether a place can come next: nothing has to come before it, but for what is in a circle with it.
 */
export function canBeNext(before: Before, place: number): boolean {
  return [...allBefore(before, place)].every(
    (other) => other === place || allBefore(before, other).has(place),
  );
}
