/** One measured figure beside what it is held against. Nothing is asserted: a benchmark shows, tests decide. */
export interface Figure {
  what: string;
  measured: string;
  /** What this project allows itself. */
  budget?: string;
  /** The best figure known of a comparable tool, and which. */
  peer?: string;
}

/** Prints a section's figures as a table on stdout. */
export function report(section: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, measured, budget = "", peer = "" }) => [what, measured, budget, peer]);
  const table = [["", "measured", "budget", "best peer"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${section}`);
  for (const row of table) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ")}`.trimEnd());
  }
}

/** Says loudly that something was not measured, and why. */
export function skipped(section: string, reason: string): void {
  console.log(`\n${section}\n  NOT MEASURED: ${reason}`);
}

/**
 * The value below which a share of the sample lies (nearest rank).
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2
 */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `12.34` → `12.3 ms`, from 100 ms on without decimals. */
export function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

/** `61_440` → `61.4 kB`. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
