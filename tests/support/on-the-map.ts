import { worldShapes } from "#lib/exports/world-map/shapes";

type Place = readonly [number, number];

/** Equal Earth on a map 2000 units wide at the equator, centred on 11° E; degrees in, units out. */
function project(lon: number, lat: number): Place {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const k = 2000 / ((2 * Math.PI) / (m * a1));
  const l = Math.asin(m * Math.sin((lat * Math.PI) / 180));
  const slope = m * (a1 + 3 * a2 * l ** 2 + 7 * a3 * l ** 6 + 9 * a4 * l ** 8);
  const height = l * (a1 + a2 * l ** 2 + a3 * l ** 6 + a4 * l ** 8);
  return [(k * ((lon - 11) * Math.PI) * Math.cos(l)) / 180 / slope, -k * height];
}

/** The rings of a path made of `M…l…z` and `m…z`. */
export function ringsOf(path: string): Place[][] {
  const rings: Place[][] = [];
  let start: Place = [0, 0];
  for (const [, command, numbers = ""] of path.matchAll(/([Mm])([^Mmz]*)z/g)) {
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const ring: Place[] = [];
    let [x, y] = command === "M" ? [0, 0] : start;
    for (let i = 0; i < steps.length; i += 2) {
      // As browsers read it: what follows an absolute place is absolute, until an l says otherwise.
      const relative = command === "m" || i === 0 || numbers.includes("l");
      x = (relative ? x : 0) + (steps[i] ?? Number.NaN);
      y = (relative ? y : 0) + (steps[i + 1] ?? Number.NaN);
      ring.push([x, y]);
    }
    start = ring[0] ?? start;
    rings.push(ring);
  }
  return rings;
}

/** Whether a path covers a place (even-odd). */
function covers(path: string, [x, y]: Place): boolean {
  let inside = false;
  for (const ring of ringsOf(path)) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring.at(i - 1) ?? [x1, y1];
      if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

/** Whose land a place is on, as the map draws it: ISO codes, `land` for land without a vote; empty at sea. */
export function landAt(lon: number, lat: number): string[] {
  const place = project(lon, lat);
  const everything = [["land", worldShapes.land] as const, ...Object.entries(worldShapes.members)];
  return everything.filter(([, path]) => covers(path, place)).map(([name]) => name);
}
