import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, shownVote, type ShownVote } from "#lib/domain/shown-vote";
import { escapeXml } from "#lib/exports/world-map/escape-xml";
import { worldShapes } from "#lib/exports/world-map/shapes";
import { MAP_STYLE, PATTERNS } from "#lib/exports/world-map/map-style";

/** A small member's point, drawn as the mark of its vote from its middle. Units of the map. */
const POINTS: Record<ShownVote, string> = {
  for: "m0-10 9 16h-18z",
  against: "m0 10 9-16h-18z",
  abstain: "m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0",
  absent: "m-7 0a7 7 0 1 0 14 0 7 7 0 1 0-14 0",
  unknown: "m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0",
};

/**
 * A roll call of states as a world map: a whole SVG document, with its own light, dark and print colours, so that it
 * works in `<img>`. Voters are found by `iso3`; who is not in the roll call is plain land.
 *
 * Source of the outlines: Natural Earth, redrawn where United Nations maps differ (see prepare.mjs).
 */
export function worldMapSvg(rollCall: RollCall): string {
  const votes = new Map(
    rollCall.votes.map(({ iso3, voter, vote }) => [iso3, { voter, ...shownVote(vote, rollCall.body) }]),
  );
  const plain: string[] = [worldShapes.land];
  const shapes = byVote();
  const points = byVote();
  for (const [iso3, path] of Object.entries(worldShapes.members)) {
    const cast = votes.get(iso3);
    if (cast) shapes[cast.vote].push(titled(path, cast));
    else plain.push(path);
  }
  for (const [iso3, [x, y]] of Object.entries(worldShapes.points)) {
    const cast = votes.get(iso3);
    if (cast) points[cast.vote].push(titled(`M${x} ${y}${POINTS[cast.vote]}`, cast));
  }
  const what = rollCall.symbol ?? rollCall.title;
  const groups = SHOWN_VOTES.flatMap((vote) => [
    group(`v-${vote}`, shapes[vote]),
    group(`v-${vote} point`, points[vote]),
  ]);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${worldShapes.viewBox.join(" ")}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeXml(`World map of the votes on ${what}`)}</title>` +
    `<desc id="d">${escapeXml(`${rollCall.body}, ${rollCall.date}. ${rollCall.title}. Votes: ${rollCall.source}, ${rollCall.licence}. Outlines: Natural Earth.`)}</desc>` +
    `<style>${MAP_STYLE}</style>${PATTERNS}` +
    `<path class="land" d="${plain.join("")}"/>` +
    `${groups.join("")}</svg>`
  );
}

function byVote(): Record<ShownVote, string[]> {
  return { for: [], against: [], abstain: [], absent: [], unknown: [] };
}

function titled(path: string, { voter, word }: { voter: string; word: string }): string {
  return `<path d="${path}"><title>${escapeXml(`${voter}: ${word}`)}</title></path>`;
}

function group(className: string, paths: readonly string[]): string {
  return paths.length === 0 ? "" : `<g class="${className}">${paths.join("")}</g>`;
}
