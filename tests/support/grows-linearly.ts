/** Work below this many milliseconds is noise. */
const FLOOR = 30;
/** Four times the input may cost so much more: 4 is linear, 16 is quadratic, the rest is warm-up and memory. */
const MOST = 10;
const TRIES = 3;

/**
 * Whether work on an input four times as long costs about four times as much. Measured in processor time, so that a
 * loaded machine changes little, and generously; a doubtful measure is taken again.
 *
 * @param n length of the shorter input; long enough that quadratic work would be far above the floor.
 */
export function growsLinearly(work: (length: number) => void, n: number): boolean {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const once = processorTime(() => work(n));
    const fourfold = processorTime(() => work(4 * n));
    if (fourfold <= MOST * Math.max(once, FLOOR)) return true;
  }
  return false;
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
