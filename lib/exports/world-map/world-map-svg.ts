import { lacksMembers } from "#lib/domain/picture-kind";
import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, shownVote, voteWord, type ShownVote } from "#lib/domain/shown-vote";
import { escapeXml } from "#lib/exports/escape-xml";
import { svgDocument, type DrawnPicture } from "#lib/exports/vote-picture/svg-document";
import { MAP_STYLE, PATTERNS } from "#lib/exports/world-map/map-style";
import { worldShapes } from "#lib/exports/world-map/shapes";

/** A small member's point, drawn as the mark of its vote from its middle. Units of the map. */
const POINTS: Record<ShownVote, string> = {
  for: "m0-13 12 21h-24z",
  against: "m0 13 12-21h-24z",
  abstain: "m-11 0a11 11 0 1 0 22 0 11 11 0 1 0-22 0",
  absent: "m-10 0a10 10 0 1 0 20 0 10 10 0 1 0-20 0",
  unknown: "m-11 0a11 11 0 1 0 22 0 11 11 0 1 0-22 0",
};

interface Cast {
  vote: ShownVote;
  /** What a title says; none for a member the record does not name. */
  said?: string;
}

/**
 * A roll call of states as a world map. Voters are found by `iso3`. Who is not in the roll call is plain land, unless
 * the official totals show that lines are missing from the vote of all members: then it is not in our record.
 *
 * Source of the outlines: Natural Earth, redrawn where United Nations maps differ (see prepare.mjs).
 */
export function worldMapSvg(rollCall: RollCall): DrawnPicture {
  const votes = new Map<string | undefined, Cast>(
    rollCall.votes.map(({ iso3, voter, vote: recorded }) => {
      const { vote, word } = shownVote(recorded, rollCall.body);
      return [iso3, { vote, said: `${voter}: ${word}` }];
    }),
  );
  const missing: Cast | undefined = lacksMembers(rollCall) ? { vote: "unknown" } : undefined;
  const plain: string[] = [worldShapes.land];
  const shapes = byVote();
  const points = byVote();
  for (const [iso3, path] of Object.entries(worldShapes.members)) {
    const cast = votes.get(iso3) ?? missing;
    if (cast) shapes[cast.vote].push(titled(path, cast));
    else plain.push(path);
  }
  for (const [iso3, [x, y]] of Object.entries(worldShapes.points)) {
    const cast = votes.get(iso3) ?? missing;
    if (cast) points[cast.vote].push(titled(`M${x} ${y}${POINTS[cast.vote]}`, cast));
  }
  const groups = SHOWN_VOTES.flatMap((vote) => [
    group(`v-${vote}`, shapes[vote]),
    group(`v-${vote} point`, points[vote]),
  ]);
  const [left = 0, top = 0, width = 0, height = 0] = worldShapes.viewBox;
  return svgDocument(rollCall, {
    viewBox: [left, top, width, height],
    what: "World map",
    about: `Small members are drawn as marks.${missing ? ` Hatched: ${voteWord("unknown").toLowerCase()}.` : ""} Outlines: Natural Earth.`,
    style: MAP_STYLE,
    content: `${PATTERNS}<path class="land" d="${plain.join("")}"/>${groups.join("")}`,
  });
}

/** Voters for whom the map has no place, in alphabetical order: observers, unions of states, a state without a code. */
export function withoutPlace({ votes }: Pick<RollCall, "votes">): string[] {
  return votes
    .filter(
      ({ iso3 = "" }) =>
        !Object.hasOwn(worldShapes.members, iso3) && !Object.hasOwn(worldShapes.points, iso3),
    )
    .map(({ voter }) => voter)
    .sort((a, b) => a.localeCompare(b, "en"));
}

function byVote(): Record<ShownVote, string[]> {
  return { for: [], against: [], abstain: [], absent: [], unknown: [] };
}

function titled(path: string, { said }: Cast): string {
  if (said === undefined) return `<path d="${path}"/>`;
  return `<path d="${path}"><title>${escapeXml(said)}</title></path>`;
}

function group(className: string, paths: readonly string[]): string {
  return paths.length === 0 ? "" : `<g class="${className}">${paths.join("")}</g>`;
}
