/** How near an edge something dragged has to come before what is under it moves, CSS pixels. */
const NEAR = 80;
/** Pixels a second at the edge itself. */
const FASTEST = 900;

/**
 * How fast a page scrolls while something is dragged, in pixels a second: negative is up, 0 away from both edges, and
 * the nearer to an edge the faster.
 *
 * @param y of the pointer; `top` and `bottom` of what is in sight, all in the same pixels.
 */
export function edgeSpeed(y: number, { top, bottom }: { top: number; bottom: number }): number {
  // In a low window the two zones must not meet.
  const near = Math.min(NEAR, (bottom - top) / 4);
  if (near <= 0) return 0;
  const up = Math.min(1, (top + near - y) / near);
  const down = Math.min(1, (y - (bottom - near)) / near);
  if (up > 0) return -up * FASTEST;
  return down > 0 ? down * FASTEST : 0;
}
