import { partySeats } from "#lib/domain/party-seats";
import type { RollCall } from "#lib/domain/roll-call";
import { shownVote } from "#lib/domain/shown-vote";
import { US_STATES, type UsState } from "#lib/domain/us-states";
import { escapeXml } from "#lib/exports/escape-xml";
import { memberName } from "#lib/exports/vote-picture/member-name";
import { PALETTE } from "#lib/exports/vote-picture/palette";
import { SEAT_STYLE, seatMarks, short, type Seat } from "#lib/exports/vote-picture/seat-marks";
import { svgDocument, type DrawnPicture } from "#lib/exports/vote-picture/svg-document";

const COLUMNS = 11;
const ROWS = 8;
/** A tile and the room to the next, in units of the picture: about a pixel on a phone. */
const TILE = { width: 35, height: 54, gap: 1.6 };
/** From the top of a tile to the line of its code, the middle of the marks, the line of the party letters. */
const LINES = { code: 15.5, marks: 27, party: 48.5 };
const MARK = 6.4;
const FONT = 14.5;

const STYLE =
  PALETTE +
  SEAT_STYLE +
  ".tile{fill:var(--paper);stroke:var(--line)}" +
  `text{fill:var(--ink2);font:${FONT}px system-ui,sans-serif;text-anchor:middle}.code{fill:var(--ink);font-weight:600}`;

/**
 * A roll call of the US Senate: a tile for each state, roughly where it lies, with its two senators' votes in the
 * order of their names and the letter of each one's party below. A seat without a line in the record stays empty.
 */
export function stateGridSvg(rollCall: RollCall): DrawnPicture {
  const seats: Seat[] = [];
  const parties = lettersOf(rollCall);
  let tiles = "";
  let codes = "";
  let letters = "";
  for (const code of Object.keys(US_STATES) as UsState[]) {
    const [state, column, row] = US_STATES[code];
    const [left, top] = [1 + column * (TILE.width + TILE.gap), 1 + row * (TILE.height + TILE.gap)];
    const middle = left + TILE.width / 2;
    tiles += `M${short(left)} ${short(top)}h${TILE.width}v${TILE.height}h-${TILE.width}z`;
    codes += `<text class="code" x="${short(middle)}" y="${short(top + LINES.code)}">${code}<title>${state}</title></text>`;
    senatorsOf(rollCall, code).forEach((line, i) => {
      const x = middle + (i === 0 ? -1 : 1) * (TILE.width / 4 + 0.3);
      seats.push({
        x,
        y: top + LINES.marks,
        name: memberName({ ...line, state }),
        ...shownVote(line.vote, rollCall.body),
      });
      letters += text(parties.get(line), x, top + LINES.party);
    });
  }
  return svgDocument(rollCall, {
    viewBox: [0, 0, COLUMNS * (TILE.width + TILE.gap) + 0.4, ROWS * (TILE.height + TILE.gap) + 0.4],
    what: "The senators of each state",
    about: "A tile for each state with its two senators’ votes and the letters of their parties.",
    style: STYLE,
    content: `<path class="tile" d="${tiles}"/>${codes}${seatMarks(seats, MARK)}${letters}`,
  });
}

function senatorsOf({ votes }: RollCall, code: UsState): RollCall["votes"] {
  return votes.filter(({ state }) => state === code).sort((a, b) => a.voter.localeCompare(b.voter, "en"));
}

function text(letters: string | undefined, x: number, y: number): string {
  return letters === undefined ? "" : `<text x="${short(x)}" y="${short(y)}">${escapeXml(letters)}</text>`;
}

/** Each senator's party in letters, the same as in the table of parties; none for whom the record gives no party. */
function lettersOf(rollCall: RollCall): Map<RollCall["votes"][number], string> {
  return new Map(
    partySeats(rollCall).flatMap(({ short: letters, members }) =>
      members.flatMap(({ line }) =>
        (line.group ?? line.party) === undefined ? [] : [[line, letters] as const],
      ),
    ),
  );
}
