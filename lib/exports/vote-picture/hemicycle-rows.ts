/** Where a seat stands: its row from the inside, and its angle in radians, π at the left end and 0 at the right. */
export interface SeatPlace {
  row: number;
  angle: number;
}

/** A half circle filled with seats, in units of its outer radius. */
export interface HemicycleRows {
  /** Radius of each row's middle, from the inside. */
  radii: number[];
  /** Distance between two rows. */
  pitch: number;
  /** Every seat, from left to right; at equal angles the inner one first. */
  places: SeatPlace[];
}

/** The hole in the middle. */
const INNER = 0.34;

/**
 * Fills a half circle with `count` seats so that they stand as far apart as they can: as many rows as make the seats of
 * a row about as distant as the rows are, and in each row seats in proportion to its length (after the usual parliament
 * diagrams). Read from left to right, a party's seats then form one block across all rows.
 */
export function hemicycleRows(count: number): HemicycleRows {
  let best: { radii: number[]; pitch: number; room: number } | undefined;
  for (let rows = 1; rows <= 40; rows += 1) {
    const pitch = (1 - INNER) / rows;
    const radii = Array.from({ length: rows }, (_, i) => INNER + pitch * (i + 0.5));
    const along = (Math.PI * sum(radii)) / count;
    const room = Math.min(pitch, along);
    if (!best || room > best.room) best = { radii, pitch, room };
  }
  if (!best) throw new RangeError("no rows");
  const { radii, pitch } = best;
  const shares = inProportion(count, radii);
  const places = shares.flatMap((seats, row) =>
    Array.from({ length: seats }, (_, i) => ({ row, angle: Math.PI * (1 - (i + 0.5) / seats) })),
  );
  return { radii, pitch, places: places.sort((a, b) => b.angle - a.angle || a.row - b.row) };
}

/** Whole numbers in proportion to `weights` that sum to `total` (largest remainders). */
function inProportion(total: number, weights: readonly number[]): number[] {
  const exact = weights.map((weight) => (total * weight) / sum(weights));
  const whole = exact.map(Math.floor);
  const rest = total - sum(whole);
  const first = exact
    .map((share, i) => ({ i, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.i - a.i)
    .slice(0, rest);
  for (const { i } of first) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
