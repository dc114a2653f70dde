/**
 * Makes shapes.json out of Natural Earth's outlines, once, by hand:
 *
 *     mkdir geo && cd geo && npm init -y
 *     npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
 *     node …/lib/exports/world-map/prepare.mjs .
 *
 * Why ahead: the app then draws a map by joining strings, with no geometry package and no work per request.
 *
 * What is done to the outlines (1:50 million, public domain):
 * - Natural Earth draws who holds a place; United Nations maps do not follow it. Redrawn here: Crimea with Sevastopol
 *   is part of Ukraine; Western Sahara is one territory up to 27°40' N; the Golan Heights are part of Syria; Cyprus
 *   and Somalia are whole. The borders left inside are dissolved.
 * - Equal Earth projection, centred on 11° E, so that no country is cut by the edge.
 * - Simplified (Visvalingam) with borders shared, so that neighbours stay flush; rounded to whole units.
 * - Members too small to be seen become points, moved apart where they would cover each other. Tuvalu, which the
 *   outlines lack, is a point from the start.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { argv } from "node:process";

const folder = resolve(argv[2] ?? ".");
const require = createRequire(join(folder, "package.json"));
const { feature, mergeArcs } = require("topojson-client");
const { topology } = require("topojson-server");
const { presimplify, simplify } = require("topojson-simplify");

/** ISO 3166-1 alpha-3 and numeric codes of the 193 members of the United Nations. */
const MEMBERS =
  "AFG004 AGO024 ALB008 AND020 ARE784 ARG032 ARM051 ATG028 AUS036 AUT040 AZE031 BDI108 BEL056 BEN204 BFA854 BGD050 BGR100 BHR048 BHS044 BIH070 BLR112 BLZ084 BOL068 BRA076 BRB052 BRN096 BTN064 BWA072 CAF140 CAN124 CHE756 CHL152 CHN156 CIV384 CMR120 COD180 COG178 COL170 COM174 CPV132 CRI188 CUB192 CYP196 CZE203 DEU276 DJI262 DMA212 DNK208 DOM214 DZA012 ECU218 EGY818 ERI232 ESP724 EST233 ETH231 FIN246 FJI242 FRA250 FSM583 GAB266 GBR826 GEO268 GHA288 GIN324 GMB270 GNB624 GNQ226 GRC300 GRD308 GTM320 GUY328 HND340 HRV191 HTI332 HUN348 IDN360 IND356 IRL372 IRN364 IRQ368 ISL352 ISR376 ITA380 JAM388 JOR400 JPN392 KAZ398 KEN404 KGZ417 KHM116 KIR296 KNA659 KOR410 KWT414 LAO418 LBN422 LBR430 LBY434 LCA662 LIE438 LKA144 LSO426 LTU440 LUX442 LVA428 MAR504 MCO492 MDA498 MDG450 MDV462 MEX484 MHL584 MKD807 MLI466 MLT470 MMR104 MNE499 MNG496 MOZ508 MRT478 MUS480 MWI454 MYS458 NAM516 NER562 NGA566 NIC558 NLD528 NOR578 NPL524 NRU520 NZL554 OMN512 PAK586 PAN591 PER604 PHL608 PLW585 PNG598 POL616 PRK408 PRT620 PRY600 QAT634 ROU642 RUS643 RWA646 SAU682 SDN729 SEN686 SGP702 SLB090 SLE694 SLV222 SMR674 SOM706 SRB688 SSD728 STP678 SUR740 SVK703 SVN705 SWE752 SWZ748 SYC690 SYR760 TCD148 TGO768 THA764 TJK762 TKM795 TLS626 TON776 TTO780 TUN788 TUR792 TUV798 TZA834 UGA800 UKR804 URY858 USA840 UZB860 VCT670 VEN862 VNM704 VUT548 WSM882 YEM887 ZAF710 ZMB894 ZWE716".split(
    " ",
  );
const ISO3 = new Map(MEMBERS.map((pair) => [pair.slice(3), pair.slice(0, 3)]));

/** Parts that Natural Earth keeps apart and United Nations maps do not. */
const PART_OF = { "N. Cyprus": "CYP", Somaliland: "SOM" };
const LEFT_OUT = new Set(["Antarctica"]);
/** Members the outlines lack. */
const NO_OUTLINE = ["TUV"];
/** Capitals, where the largest island is not the place for the point. */
const CAPITAL = { KIR: [173, 1.4], TUV: [179.2, -8.52] };

const WIDTH = 2000;
const CENTRE = 11;
/** Triangles below this area (square units) are smoothed away; islands below the second are left out. */
const SIMPLIFY = 1;
const ISLAND = 5;
/** Members with less land than this (square units) are drawn as a point. */
const POINT = 60;
const POINT_RADIUS = 12;

/** @typedef {[number, number]} Place */
/** @typedef {Place[]} Ring Closed: the last place is the first. */

/** Equal Earth (Šavrič, Patterson, Jenny 2018). Degrees to units, y downwards. */
function project([lon, lat]) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const k = WIDTH / ((2 * Math.PI) / (m * a1));
  const l = Math.asin(m * Math.sin((lat * Math.PI) / 180));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const lambda = (lon * Math.PI) / 180;
  const x = (lambda * Math.cos(l)) / (m * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2)));
  const y = l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2));
  return [k * x, -k * y];
}

const turned = (lon) => ((((lon - CENTRE + 180) % 360) + 360) % 360) - 180;

/** Projects a ring whole: where it crosses the edge of the map, it goes on beyond it. */
function projectRing(ring) {
  let before;
  return ring.map(([lon, lat]) => {
    let at = turned(lon);
    if (before !== undefined && at - before > 180) at -= 360;
    if (before !== undefined && before - at > 180) at += 360;
    before = at;
    return project([at, lat]);
  });
}

/** Cuts a ring in two along a line between two of its places. The first part runs from `from` to `to`. */
function cutRing(ring, from, to, via) {
  const open = ring.slice(0, -1);
  const turnedTo = (start) => [...open.slice(start), ...open.slice(0, start)];
  const a = turnedTo(from);
  const at = (to - from + open.length) % open.length;
  const first = [...a.slice(0, at + 1), ...[...via].reverse()];
  const second = [...a.slice(at), a[0], ...via];
  return [first, second].map((part) => [...part, part[0]]);
}

const indexNear = (ring, [lon, lat]) =>
  ring.reduce((best, p, i) => (distance(p, [lon, lat]) < distance(ring[best], [lon, lat]) ? i : best), 0);
const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const area = (ring) =>
  Math.abs(ring.reduce((sum, p, i) => sum + (i ? ring[i - 1][0] * p[1] - p[0] * ring[i - 1][1] : 0), 0)) / 2;
const contains = (ring, [x, y]) =>
  ring.reduce((inside, [x1, y1], i) => {
    const [x0, y0] = ring[(i + ring.length - 1) % ring.length];
    return y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1 ? !inside : inside;
  }, false);

/** Morocco ends at 27°40' N; what lies south of it goes to Western Sahara. */
function cutMorocco(ring) {
  const junction = indexNear(ring, [-8.685, 27.657]);
  const parallel = ring[junction][1];
  const coast = ring.findIndex(
    ([lon, lat], i) => i > 0 && lon < -11 && lat > parallel !== ring[i - 1][1] > parallel,
  );
  const [[x0, y0], [x1, y1]] = [ring[coast - 1], ring[coast]];
  const shore = [x0 + ((x1 - x0) * (parallel - y0)) / (y1 - y0), parallel];
  const ready = [...ring.slice(0, coast), shore, ...ring.slice(coast)];
  return cutRing(ready, coast, indexNear(ready, [-8.685, 27.657]), []);
}

/** The line of 4 June 1967 from the Lebanese border to the Yarmouk; east of it lies the Golan. */
function cutGolan(ring) {
  const line = [
    [35.64, 33.2],
    [35.622, 33.1],
    [35.62, 33],
    [35.64, 32.9],
    [35.652, 32.82],
    [35.635, 32.73],
  ];
  return cutRing(
    ring,
    indexNear(ring, [35.6278, 33.2746]),
    indexNear(ring, [35.6098, 32.6826]),
    [...line].reverse(),
  );
}

/** Every polygon of the atlas with the member it is drawn for, or `land`. @returns {{ key: string, rings: Ring[] }[]} */
function polygons() {
  const atlas = JSON.parse(readFileSync(join(folder, "node_modules/world-atlas/countries-50m.json"), "utf8"));
  const found = [];
  for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    if (LEFT_OUT.has(properties.name)) continue;
    const key = PART_OF[properties.name] ?? ISO3.get(id) ?? "land";
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of parts) {
      const [outer] = rings;
      if (key === "RUS" && contains(outer, [34.2, 45.2])) found.push({ key: "UKR", rings });
      else if (key === "MAR") {
        for (const ring of cutMorocco(outer)) {
          found.push({ key: contains(ring, [-13, 25]) ? "land" : "MAR", rings: [ring] });
        }
      } else if (key === "ISR") {
        for (const ring of cutGolan(outer)) {
          found.push({ key: contains(ring, [35.75, 33]) ? "SYR" : "ISR", rings: [ring] });
        }
      } else found.push({ key, rings });
    }
  }
  return found;
}

/** One multi-polygon a key, inner borders dissolved, simplified with shared borders. */
function shapes() {
  const groups = new Map();
  for (const { key, rings } of polygons()) {
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(rings.map(projectRing));
  }
  const objects = Object.fromEntries(
    [...groups].map(([key, coordinates]) => [key, { type: "MultiPolygon", coordinates }]),
  );
  const whole = topology(objects);
  for (const key of groups.keys()) whole.objects[key] = mergeArcs(whole, [whole.objects[key]]);
  const simple = simplify(presimplify(whole), SIMPLIFY);
  return new Map(
    [...groups.keys()].map((key) => [
      key,
      {
        before: feature(whole, whole.objects[key]).geometry.coordinates,
        after: feature(simple, simple.objects[key]).geometry.coordinates,
      },
    ]),
  );
}

/** A path of whole units in relative steps, as short as it can be written. */
function path(polygonsOfShape, keepLargest) {
  const rings = polygonsOfShape
    .flatMap((rings) => rings)
    .map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)]))
    .map((ring) => ring.filter((p, i) => i === 0 || distance(p, ring[i - 1]) > 0))
    .filter((ring) => ring.length > 3)
    .sort((a, b) => area(b) - area(a))
    .filter((ring, i) => area(ring) >= ISLAND || (keepLargest && i === 0));
  let [x, y] = [0, 0];
  let d = "";
  for (const ring of rings) {
    const [start, ...rest] = ring.slice(0, -1);
    // The first place is absolute, so that paths can be joined end to end; what follows an M would be absolute too,
    // but for the l.
    const first = d === "";
    d += `${first ? "M" : "m"}${pair(start[0] - x, start[1] - y)}${first ? "l" : ""}`;
    let [px, py] = start;
    for (const [nx, ny] of rest) {
      const step = pair(nx - px, ny - py);
      d += step.startsWith("-") || d.endsWith("l") ? step : ` ${step}`;
      [px, py] = [nx, ny];
    }
    d += "z";
    [x, y] = start;
  }
  return d;
}
const pair = (dx, dy) => (dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`);

/** Where a point stands: the middle of the largest island. */
function middle(polygonsOfShape) {
  const [outer] = [...polygonsOfShape].sort((a, b) => area(b[0]) - area(a[0]))[0];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** Moves points apart until none covers another, each pulled back to its own place. */
function spread(points) {
  const apart = 2 * POINT_RADIUS + 4;
  const home = points.map(({ at }) => [...at]);
  for (let round = 0; round < 4000; round += 1) {
    for (let i = 0; i < points.length; i += 1) {
      if (round < 3000) {
        points[i].at[0] += (home[i][0] - points[i].at[0]) * 0.02;
        points[i].at[1] += (home[i][1] - points[i].at[1]) * 0.02;
      }
      for (let j = i + 1; j < points.length; j += 1) {
        const [a, b] = [points[i].at, points[j].at];
        const far = distance(a, b) || 0.01;
        if (far >= apart) continue;
        const push = (apart - far) / 2 / far;
        const [dx, dy] = [(b[0] - a[0]) * push, (b[1] - a[1]) * push];
        a[0] -= dx;
        a[1] -= dy;
        b[0] += dx;
        b[1] += dy;
      }
    }
  }
  return points.map(({ key, at }, i) => ({ key, at: at.map(Math.round), moved: distance(at, home[i]) }));
}

const drawn = shapes();
const placed = (key) => CAPITAL[key] && project([turned(CAPITAL[key][0]), CAPITAL[key][1]]);
const points = NO_OUTLINE.map((key) => ({ key, at: placed(key) }));
const members = {};
for (const [key, { before, after }] of [...drawn].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (key === "land") continue;
  const land = before.reduce((sum, [outer]) => sum + area(outer), 0);
  if (land < POINT) points.push({ key, at: placed(key) ?? middle(before) });
  else members[key] = path(after, true);
}
const spreadOut = spread(points.sort((a, b) => (a.key < b.key ? -1 : 1)));
const land = path(drawn.get("land").after, false);

const everywhere = [...drawn.values()].flatMap(({ after }) => after.flatMap(([outer]) => outer));
const xs = [...everywhere.map(([x]) => x), ...spreadOut.map(({ at }) => at[0])];
const ys = [...everywhere.map(([, y]) => y), ...spreadOut.map(({ at }) => at[1])];
const [left, top] = [Math.floor(Math.min(...xs)) - 10, Math.floor(Math.min(...ys)) - 10];
const viewBox = [left, top, Math.ceil(Math.max(...xs)) + 10 - left, Math.ceil(Math.max(...ys)) + 10 - top];

const result = {
  viewBox,
  land,
  members,
  points: Object.fromEntries(spreadOut.map(({ key, at }) => [key, at])),
};
writeFileSync(new URL("shapes.json", import.meta.url), `${JSON.stringify(result)}\n`);
console.error(`${Object.keys(members).length} shapes, ${spreadOut.length} points`);
console.error(
  `moved most: ${spreadOut
    .sort((a, b) => b.moved - a.moved)
    .slice(0, 6)
    .map(({ key, moved }) => `${key} ${moved.toFixed(0)}`)
    .join(", ")}`,
);
