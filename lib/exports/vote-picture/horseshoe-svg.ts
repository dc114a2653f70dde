import type { RollCall } from "#lib/domain/roll-call";
import { shownVote } from "#lib/domain/shown-vote";
import { escapeXml } from "#lib/exports/escape-xml";
import { memberName } from "#lib/exports/vote-picture/member-name";
import { PALETTE } from "#lib/exports/vote-picture/palette";
import { SEAT_STYLE, seatMarks, short } from "#lib/exports/vote-picture/seat-marks";
import { svgDocument, type DrawnPicture } from "#lib/exports/vote-picture/svg-document";

const WIDTH = 400;
const MIDDLE = WIDTH / 2;
/** Between two names of a side, in units of the picture: about a pixel on a phone. */
const STEP = 32;
/** Half the table's width from seat to seat, and how far its round end reaches down. */
const HALF = 40;
const MARK = 10;
const FONT = 15;
/** Letters in a line beside the table. */
const LINE = 15;

const STYLE =
  PALETTE +
  SEAT_STYLE +
  ".table{fill:none;stroke:var(--line);stroke-width:16;stroke-linecap:round}" +
  `text{fill:var(--ink);font:${FONT}px system-ui,sans-serif}`;

/**
 * A small body round a table, everybody with name and vote: from the left end over the middle to the right end in the
 * order of the alphabet. Nobody presides, and nobody sits above another.
 */
export function horseshoeSvg(rollCall: RollCall): DrawnPicture {
  const lines = [...rollCall.votes].sort((a, b) => a.voter.localeCompare(b.voter, "en"));
  const places = placesOf(lines.length);
  const top = lines.length % 2 === 1 ? 44 : 18;
  const seats = lines.map((line, i) => {
    const { x = MIDDLE, y = 0 } = places[i] ?? {};
    return { x, y: y + top, line, name: memberName(line), ...shownVote(line.vote, rollCall.body) };
  });
  const perSide = Math.floor(lines.length / 2);
  const bottom = top + HALF + (perSide - 1) * STEP;
  const content =
    `<path class="table" d="${tableOf(top, bottom)}"/>` +
    seatMarks(seats, MARK) +
    seats.map(({ x, y, line }) => text(line.voter, x, y)).join("");
  return svgDocument(rollCall, {
    viewBox: [0, 0, WIDTH, bottom + 30],
    what: "Everybody round a table",
    about: "Members in the order of the alphabet, from the lower left round to the lower right.",
    style: STYLE,
    content,
  });
}

/** Up the left side, over the middle when the number is odd, down the right side. */
function placesOf(count: number): { x: number; y: number }[] {
  const perSide = Math.floor(count / 2);
  const side = Array.from({ length: perSide }, (_, i) => HALF + (perSide - 1 - i) * STEP);
  return [
    ...side.map((y) => ({ x: MIDDLE - HALF, y })),
    ...(count % 2 === 1 ? [{ x: MIDDLE, y: 0 }] : []),
    ...side.reverse().map((y) => ({ x: MIDDLE + HALF, y })),
  ];
}

function tableOf(top: number, bottom: number): string {
  const turn = top + HALF;
  return `M${MIDDLE - HALF} ${bottom}V${turn}A${HALF} ${HALF} 0 0 1 ${MIDDLE + HALF} ${turn}V${bottom}`;
}

/** The name outside the table; a long one in two lines. */
function text(name: string, x: number, y: number): string {
  const anchor = x < MIDDLE ? "end" : x > MIDDLE ? "start" : "middle";
  const at = x < MIDDLE ? x - MARK - 8 : x > MIDDLE ? x + MARK + 8 : x;
  const rows = anchor === "middle" ? [name] : inLines(name);
  const first = anchor === "middle" ? y - MARK - 10 : y + FONT * 0.35 - ((rows.length - 1) * FONT) / 2;
  return (
    `<text x="${short(at)}" y="${short(first)}" text-anchor="${anchor}">` +
    rows
      .map((row, i) =>
        i === 0 ? escapeXml(row) : `<tspan x="${short(at)}" dy="${FONT}">${escapeXml(row)}</tspan>`,
      )
      .join("") +
    "</text>"
  );
}

/** At most two lines, the second one cut when a name is longer than any member's: its title has it whole. */
function inLines(name: string): string[] {
  if (name.length <= LINE) return [name];
  const space = Math.max(name.lastIndexOf(" ", LINE), name.lastIndexOf("-", LINE - 1) + 1);
  const cut = space > 0 ? space : LINE;
  const rest = name.slice(cut).trim();
  return [name.slice(0, cut), rest.length > LINE ? `${rest.slice(0, LINE - 1)}…` : rest];
}
