import type { ShownVote } from "#lib/domain/shown-vote";
import { escapeXml } from "#lib/exports/escape-xml";

/** A place for somebody's vote. `name` is what its title says before the vote: `Ida Kern (D, Elmore)`. */
export interface Seat {
  x: number;
  y: number;
  vote: ShownVote;
  word: string;
  name: string;
}

/** How the marks of seats look. The outlined ones lose half their line's width, so that all marks are equally large. */
export const SEAT_STYLE =
  ".for{fill:var(--for)}.against{fill:var(--against)}.abstain{fill:var(--abstain)}" +
  ".absent,.unknown{fill:var(--sheet);stroke:var(--rule)}.unknown{stroke-linejoin:round}";

/**
 * The marks of many seats, `r` units from middle to edge, in groups by vote: ▲ ▼ ● ○, and a struck square for what is not in
 * our record. Each has its name as a title, which browsers show under the pointer.
 */
export function seatMarks(seats: readonly Seat[], r: number): string {
  const groups = new Map<ShownVote, string[]>();
  for (const { x, y, vote, word, name } of seats) {
    const group = groups.get(vote) ?? [];
    group.push(
      `<path d="M${short(x)} ${short(y)}${shape(vote, r)}"><title>${escapeXml(`${name}: ${word}`)}</title></path>`,
    );
    groups.set(vote, group);
  }
  const stroke = short(r * 0.32);
  return [...groups]
    .map(([vote, paths]) => {
      const line = vote === "absent" || vote === "unknown" ? ` stroke-width="${stroke}"` : "";
      return `<g class="${vote}"${line}>${paths.join("")}</g>`;
    })
    .join("");
}

/** The mark of a vote as path data from its middle. */
function shape(vote: ShownVote, r: number): string {
  switch (vote) {
    case "for":
      return `m0${short(-r)}l${short(r)} ${short(r * 1.85)}h${short(-2 * r)}z`;
    case "against":
      return `m0 ${short(r)}l${short(r)}${short(-r * 1.85)}h${short(-2 * r)}z`;
    case "abstain":
      return circle(r * 0.94);
    case "absent":
      return circle(r * 0.8);
    case "unknown": {
      const [half, side] = [short(-r * 0.76), short(r * 1.52)];
      return `m${half} ${half}h${side}v${side}h-${side}zl${side} ${side}`.replaceAll(" -", "-");
    }
  }
}

function circle(r: number): string {
  const [radius, across] = [short(r), short(2 * r)];
  return `m-${radius} 0a${radius} ${radius} 0 1 0 ${across} 0 ${radius} ${radius} 0 1 0-${across} 0z`;
}

/** A number as a picture writes it: one decimal at most. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
