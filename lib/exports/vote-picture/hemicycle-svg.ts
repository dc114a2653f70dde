import { givesParties, partySeats, type PartySeats } from "#lib/domain/party-seats";
import type { RollCall } from "#lib/domain/roll-call";
import { escapeXml } from "#lib/exports/escape-xml";
import { hemicycleRows } from "#lib/exports/vote-picture/hemicycle-rows";
import { arcLabels, type Label } from "#lib/exports/vote-picture/arc-labels";
import { memberName } from "#lib/exports/vote-picture/member-name";
import { PALETTE } from "#lib/exports/vote-picture/palette";
import { SEAT_STYLE, seatMarks, short, type Seat } from "#lib/exports/vote-picture/seat-marks";
import { svgDocument, type DrawnPicture } from "#lib/exports/vote-picture/svg-document";

const WIDTH = 400;
const MIDDLE = WIDTH / 2;
/** Outer radius, and the room above it for labels; units of the picture, about a pixel on a phone. */
const RADIUS = 192;
const ABOVE = 26;
const BASE = ABOVE + RADIUS;
const BELOW = 24;
/** Between two parties in a row, in seats. */
const GAP = 0.8;
const FONT = 15;
/** Of a mark, from middle to edge. */
const LARGEST = 9;

const STYLE =
  PALETTE +
  SEAT_STYLE +
  ".bench{fill:none;stroke:var(--paper)}" +
  `text{fill:var(--ink);font:600 ${FONT}px system-ui,sans-serif}.n{fill:var(--ink2);font-weight:400}`;

/** Seats of one party beside each other in one row; start and end as angles. */
interface Bench {
  radius: number;
  from: number;
  to: number;
}

/**
 * A roll call of people as a half circle of seats, one mark each. Parties stand together in the order of the alphabet,
 * from the left, each on benches of its own, and within a party the votes stand together. The order says nothing of anybody's
 * politics; where people really sit is not in a roll call.
 */
export function hemicycleSvg(rollCall: RollCall): DrawnPicture {
  const parties = partySeats(rollCall);
  const split = givesParties(rollCall);
  const { seats, benches, spans, pitch, room } = layOut(parties, rollCall.votes.length);
  const named = parties.map(({ short: name, members }, i) => ({
    name,
    size: members.length,
    ...(spans[i] ?? { from: 0, to: 0 }),
  }));
  const labels = split ? arcLabels(named, { middle: MIDDLE, base: BASE, radius: RADIUS, font: FONT }) : [];
  const content =
    arcs(benches, pitch * RADIUS + 0.3) +
    seatMarks(seats, Math.min(0.4 * room, LARGEST)) +
    labels.map(text).join("");
  return svgDocument(rollCall, {
    viewBox: [0, 0, WIDTH, BASE + (split ? BELOW : 6)],
    what: split ? "Seats by party" : "Seats",
    about: split
      ? "One mark for each member listed. Parties in the order of the alphabet, from the left; this is not where they sit."
      : "One mark for each member listed; this is not where they sit.",
    style: STYLE,
    content,
  });
}

interface Layout {
  seats: Seat[];
  benches: Bench[];
  /** Of each party, over all its rows. */
  spans: { from: number; to: number }[];
  pitch: number;
  /** Between the middles of two marks, at least. */
  room: number;
}

type Member = PartySeats["members"][number] & { party: number };

/** Gives every member a place: the seats of a party are neighbours when read from left to right. */
function layOut(parties: readonly PartySeats[], count: number): Layout {
  const { radii, pitch, places } = hemicycleRows(count);
  const members = parties.flatMap(({ members: all }, party) => all.map((member) => ({ ...member, party })));
  const rows = radii.map((): Member[] => []);
  places.forEach(({ row }, i) => {
    const member = members[i];
    if (member) rows[row]?.push(member);
  });
  const spans = parties.map(() => ({ from: 0, to: Math.PI }));
  const layout: Layout = { seats: [], benches: [], spans, pitch, room: pitch * RADIUS };
  rows.forEach((row, i) => seatRow(row, (radii[i] ?? 0) * RADIUS, layout));
  return layout;
}

/** Seats one row from left to right, with a gap and a new bench wherever another party begins. */
function seatRow(row: readonly Member[], radius: number, layout: Layout): void {
  const startsBench = row.map(({ party }, n) => n === 0 || row[n - 1]?.party !== party);
  const breaks = startsBench.filter(Boolean).length - 1;
  const step = Math.PI / (row.length + GAP * breaks);
  // In the shortest rows the gaps take most: there marks may nearly touch.
  layout.room = Math.min(layout.room, 1.15 * step * radius);
  let at = Math.PI;
  row.forEach(({ line, vote, word, party }, n) => {
    if (n > 0 && startsBench[n]) at -= GAP * step;
    const angle = at - step / 2;
    const [x, y] = [MIDDLE + radius * Math.cos(angle), BASE - radius * Math.sin(angle)];
    layout.seats.push({ x, y, vote, word, name: memberName(line) });
    const span = layout.spans[party];
    if (span) Object.assign(span, { from: Math.max(span.from, angle), to: Math.min(span.to, angle) });
    const bench = layout.benches.at(-1);
    if (bench && !startsBench[n]) bench.to = at - step;
    else layout.benches.push({ radius, from: at, to: at - step });
    at -= step;
  });
}

function arcs(benches: readonly Bench[], width: number): string {
  const d = benches.map(({ radius, from: a, to: b }) => {
    const [x1, y1] = [MIDDLE + radius * Math.cos(a), BASE - radius * Math.sin(a)];
    const [x2, y2] = [MIDDLE + radius * Math.cos(b), BASE - radius * Math.sin(b)];
    return `M${short(x1)} ${short(y1)}A${short(radius)} ${short(radius)} 0 0 1 ${short(x2)} ${short(y2)}`;
  });
  return `<path class="bench" stroke-width="${short(width)}" d="${d.join("")}"/>`;
}

function text({ name, number, x, y, anchor }: Label): string {
  return (
    `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${escapeXml(name)}` +
    `${number === undefined ? "" : ` <tspan class="n">${number}</tspan>`}</text>`
  );
}
