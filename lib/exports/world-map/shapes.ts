import data from "./shapes.json";

/**
 * Outlines in units of the map (about half a pixel on a wide screen), as SVG path data.
 * `members` and `points` go by ISO 3166-1 alpha-3: every member of the United Nations is in exactly one of the two.
 */
export interface WorldShapes {
  /** Left, top, width, height. */
  viewBox: readonly number[];
  /** Land without a vote in the United Nations. */
  land: string;
  members: Readonly<Record<string, string>>;
  /** Members too small to be seen as land. */
  points: Readonly<Record<string, readonly [number, number]>>;
}

/** The world, as prepare.mjs left it. */
export const worldShapes: WorldShapes = {
  ...data,
  points: Object.fromEntries(
    Object.entries(data.points).map(([iso3, [x = 0, y = 0]]) => [iso3, [x, y] as const]),
  ),
};
