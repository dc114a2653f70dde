/** A name beside a half circle, and its number where there is room for that too. Units of the picture. */
export interface Label {
  name: string;
  number?: string;
  x: number;
  /** The line the letters stand on. */
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A party on the arc: its first and last angle in radians, counted from the right. */
export interface ArcParty {
  name: string;
  size: number;
  from: number;
  to: number;
}

interface Arc {
  middle: number;
  base: number;
  radius: number;
  font: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Between the arc and a label. */
const OFF = 7;
/** Places tried along a party's share of the arc. */
const TRIES = 13;

/**
 * Names round the arc, each beside its own party and within the picture, none over another; the first and the last
 * party may have theirs below the base. The largest go first: a party too small for a name is in the table beside the
 * picture, and every seat has its title.
 */
export function arcLabels(parties: readonly ArcParty[], arc: Arc): Label[] {
  const taken: Box[] = [];
  const placed: Label[] = [];
  const [left, right] = [firstLarge(parties), firstLarge([...parties].reverse())];
  for (const party of [...parties].sort((a, b) => b.size - a.size)) {
    const found = candidates(party, arc, { left: party === left, right: party === right }).find(
      (label) => !taken.some((box) => touch(boxOf(label, arc.font), box)) && fits(label, arc),
    );
    if (!found) continue;
    taken.push(boxOf(found, arc.font));
    placed.push(found);
  }
  return placed;
}

/**
 * The party whose name may stand below the base at the end the list begins with. A few members there take one row of seats at
 * most, and a name below would seem to be of all above it.
 */
function firstLarge(parties: readonly ArcParty[]): ArcParty | undefined {
  const total = parties.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const party of parties) {
    if (party.size * 12 > total) return party;
    before += party.size;
    if (before * 25 > total) return undefined;
  }
  return undefined;
}

/** Every way to write a party's name, the best first: with its number, near its middle. */
function candidates(
  { name, size, from, to }: ArcParty,
  { middle, base, radius, font }: Arc,
  { left, right }: { left: boolean; right: boolean },
): Label[] {
  const mid = (from + to) / 2;
  const angles = Array.from({ length: TRIES }, (_, i) => to + ((from - to) * (i + 0.5)) / TRIES).sort(
    (a, b) => Math.abs(a - mid) - Math.abs(b - mid),
  );
  const beside = angles.map((angle) => ({
    x: middle + (radius + OFF) * Math.cos(angle),
    y: base - (radius + OFF) * Math.sin(angle),
    anchor: anchorAt(angle),
  }));
  const under: Omit<Label, "name">[] = [
    ...(left ? [{ x: middle - radius, y: base + font + 3, anchor: "start" as const }] : []),
    ...(right ? [{ x: middle + radius, y: base + font + 3, anchor: "end" as const }] : []),
  ];
  const places = [...beside, ...under];
  return [
    ...places.map((place) => ({ name, number: String(size), ...place })),
    ...places.map((place) => ({ name, ...place })),
  ];
}

function anchorAt(angle: number): Label["anchor"] {
  if (Math.abs(Math.cos(angle)) < 0.2) return "middle";
  return angle > Math.PI / 2 ? "end" : "start";
}

/** Within the picture, and clear of the seats. */
function fits(label: Label, { middle, base, radius, font }: Arc): boolean {
  const { left, right, top, bottom } = boxOf(label, font);
  if (left < 2 || right > 2 * middle - 2 || top < 0) return false;
  if (label.y > base) return true;
  const near = Math.min(Math.abs(left - middle), Math.abs(right - middle));
  const over = left < middle && right > middle;
  return Math.hypot(over ? 0 : near, base - bottom) >= radius + 1;
}

/** About how much room the letters take: no font is measured, so a wide one is assumed. */
function boxOf({ name, number, x, y, anchor }: Label, font: number): Box {
  const width = (name.length * 0.78 + (number === undefined ? 0 : number.length * 0.64 + 0.35)) * font;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - font * 0.75, bottom: y + font * 0.1 };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + 2 && b.top < a.bottom + 2;
}
