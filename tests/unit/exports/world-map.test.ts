import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RecordedVote, RollCall } from "#lib/domain/roll-call";
import { worldShapes } from "#lib/exports/world-map/shapes";
import { worldMapSvg } from "#lib/exports/world-map/world-map-svg";
import { COUNTRIES, OBSERVERS } from "#lib/pipeline/actors/countries";
import { landAt, ringsOf } from "#tests/support/on-the-map";

const members = COUNTRIES.filter(({ iso3 }) => !OBSERVERS.has(iso3));

function rollCall(votes: RollCall["votes"]): RollCall {
  return RollCall.parse({
    id: "roll_test",
    body: "UN General Assembly",
    symbol: "A/RES/0/1",
    date: "2020-01-01",
    title: "A question of order",
    source: "Made up",
    licence: "CC0",
    tallies: {},
    votes,
  });
}
const count = (svg: string, what: string) => svg.split(what).length - 1;

describe("the outlines", () => {
  it("have each of the 193 members once, as land or as a point, and nobody else", () => {
    const drawn = [...Object.keys(worldShapes.members), ...Object.keys(worldShapes.points)];
    expect(drawn.sort()).toEqual(members.map(({ iso3 }) => iso3).sort());
  });

  it.each([
    ["Simferopol", 34.1, 45, ["UKR"]],
    ["Sevastopol", 33.55, 44.65, ["UKR"]],
    ["Kherson, across the isthmus", 33.9, 46.4, ["UKR"]],
    ["Kerch Strait's far side", 38.5, 45.3, ["RUS"]],
    ["Dakhla's hinterland", -14.5, 23.5, ["land"]],
    ["Smara", -11.7, 26.7, ["land"]],
    ["Agadir's hinterland, north of the parallel", -9, 30, ["MAR"]],
    ["Hargeisa", 44.1, 9.6, ["SOM"]],
    ["Chukotka, beyond 180°", 185, 66.5, ["RUS"]],
    ["the Golan Heights", 35.79, 33, ["SYR"]],
    ["Haifa's hinterland", 35.2, 32.75, ["ISR"]],
    ["Kansas", -98, 38.5, ["USA"]],
    ["the middle of Greenland", -40, 72, ["land"]],
    ["the Atlantic", -35, 30, []],
  ])("draw %s as on United Nations maps", (_, lon, lat, owners) => {
    expect(landAt(lon, lat)).toEqual(owners);
  });

  it("leave no seam where Russia crosses 180°", () => {
    expect(landAt(180, 68.6)).toEqual(["RUS"]);
    expect(landAt(179.8, 67.5)).toEqual(["RUS"]);
  });

  it("keep the points of small members from covering each other, and on the map", () => {
    const points = Object.entries(worldShapes.points);
    const [left = 0, top = 0, width = 0, height = 0] = worldShapes.viewBox;
    for (const [a, [ax, ay]] of points) {
      expect(ax > left && ax < left + width && ay > top && ay < top + height, a).toBe(true);
      for (const [b, [bx, by]] of points) {
        if (a !== b) expect(Math.hypot(ax - bx, ay - by), `${a} and ${b}`).toBeGreaterThan(24);
      }
    }
  });

  it("are closed rings with an area", () => {
    for (const path of Object.values(worldShapes.members)) {
      for (const ring of ringsOf(path)) expect(ring.length).toBeGreaterThan(2);
    }
  });
});

describe("worldMapSvg", () => {
  it("draws every voting state once, in the group of its vote, whatever the votes are", () => {
    const vote = fc.constantFrom<RecordedVote>("yes", "no", "abstain", "present", "notVoting", null);
    fc.assert(
      fc.property(fc.array(vote, { minLength: 193, maxLength: 193 }), (cast) => {
        const votes = members.map(({ iso3, name }, i) => ({ voter: name, iso3, vote: cast[i] ?? null }));
        const svg = worldMapSvg(rollCall(votes)).svg;
        const unknown = votes.filter((line) => line.vote === null).length;
        expect(count(svg, "</title></path>")).toBe(193);
        expect(count(svg, ": Not in our record</title>")).toBe(unknown);
        expect(count(svg, ": Against</title>")).toBe(votes.filter((line) => line.vote === "no").length);
      }),
      { numRuns: 25 },
    );
  });

  it("hatches a vote that is not in our record, and draws it in no vote's colour", () => {
    const svg = worldMapSvg(rollCall([{ voter: "Chad", iso3: "TCD", vote: null }])).svg;
    expect(svg).toMatch(/<g class="v-unknown"><path d="[^"]+"><title>Chad: Not in our record<\/title>/);
    expect(svg).not.toMatch(/<g class="v-(for|against|abstain|absent)/);
  });

  it("leaves who is not in the roll call as plain land", () => {
    const svg = worldMapSvg(rollCall([{ voter: "Chad", iso3: "TCD", vote: "yes" }])).svg;
    expect(count(svg, "<title>")).toBe(1);
    expect(svg).toContain(worldShapes.members.FRA);
  });

  it("draws a small member as the mark of its vote", () => {
    const svg = worldMapSvg(rollCall([{ voter: "Palau", iso3: "PLW", vote: "no" }])).svg;
    expect(svg).toMatch(/<g class="v-against point"><path d="M\d+-?\s?-?\d+m0 13 12-21h-24z"/);
  });

  it("writes names so that they stay text", () => {
    const svg = worldMapSvg(rollCall([{ voter: `</title><script>"&'\u0007`, iso3: "TCD", vote: "yes" }])).svg;
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;/title&gt;&lt;script&gt;&quot;&amp;&apos;: For");
  });

  it("names what was voted on, when, and who says so", () => {
    const svg = worldMapSvg(rollCall([{ voter: "Chad", iso3: "TCD", vote: "yes" }])).svg;
    expect(svg).toContain("World map: votes on A/RES/0/1");
    expect(svg).toContain("UN General Assembly, 2020-01-01. A question of order.");
    expect(svg).toContain("Outlines: Natural Earth. 1 for. Votes: Made up, CC0.</desc>");
  });

  it("stays under 30 kB compressed with every member in it", () => {
    const votes = members.map(({ iso3, name }) => ({ voter: name, iso3, vote: "yes" as const }));
    expect(gzipSync(worldMapSvg(rollCall(votes)).svg).length).toBeLessThan(30_000);
  });
});
