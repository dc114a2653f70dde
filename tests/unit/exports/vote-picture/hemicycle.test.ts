import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenCounts } from "#lib/domain/vote-counts";
import { hemicycleRows } from "#lib/exports/vote-picture/hemicycle-rows";
import { hemicycleSvg } from "#lib/exports/vote-picture/hemicycle-svg";
import { count, rollCallOf, seatsOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

const VOTES = ["yes", "no", "abstain", "present", "notVoting", null] as const;
const PARTIES = ["Amber Union", "Blue Heath", "Commons List", "Dale", "Elm & Oak", "Fen Party (South)"];

const house = (size: number, party = (i: number) => PARTIES[i % PARTIES.length]) =>
  rollCallOf(
    Array.from({ length: size }, (_, i) => ({
      voter: `Member ${i + 1}`,
      party: party(i),
      state: `Ward ${i % 40}`,
      vote: VOTES[i % VOTES.length],
    })),
  );

describe("the rows of a half circle", () => {
  it("hold every seat once, none on another, whatever the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 22, max: 800 }), (seats) => {
        const { radii, pitch, places } = hemicycleRows(seats);
        expect(places).toHaveLength(seats);
        const points = places.map(({ row, angle }) => [
          (radii[row] ?? 0) * Math.cos(angle),
          (radii[row] ?? 0) * Math.sin(angle),
        ]);
        const apart = points.flatMap(([x = 0, y = 0], i) =>
          points.slice(i + 1, i + 40).map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)),
        );
        expect(Math.min(...apart)).toBeGreaterThan(pitch * 0.7);
      }),
      { numRuns: 25 },
    );
  });
});

describe("hemicycleSvg", () => {
  it("draws every member once with name, party, place and vote, whatever the votes are", () => {
    const rollCall = house(650);
    const { svg } = hemicycleSvg(rollCall);
    const titles = seatsOf(svg).map(({ title }) => title);
    expect(new Set(titles).size).toBe(650);
    expect(titles).toContain("Member 1 (Amber Union, Ward 0): For");
    expect(count(svg, ": Did not vote</title>")).toBe(108);
  });

  it("says in words what the lines come to", () => {
    const rollCall = house(100);
    expect(spokenCounts(rollCall)).toBe(
      "17 for, 17 against, 34 abstained, 16 did not vote, 16 not in our record",
    );
    expect(hemicycleSvg(rollCall).svg).toContain(
      "16 did not vote, 16 not in our record. Votes: Made up, CC0.</desc>",
    );
  });

  it("draws a vote that is not in our record as no vote, and as no absence", () => {
    const { svg } = hemicycleSvg(
      rollCallOf(Array.from({ length: 30 }, (_, i) => ({ voter: `Member ${i}`, vote: null }))),
    );
    expect(svg).toMatch(
      /<g class="unknown" stroke-width="[\d.]+">(<path[^>]*><title>[^<]*: Not in our record<\/title><\/path>){30}<\/g>/,
    );
    expect(svg).not.toMatch(/<g class="(for|against|abstain|absent)"/);
  });

  it("keeps a party together, and parties in the order of the alphabet from the left", () => {
    const seats = seatsOf(hemicycleSvg(house(240)).svg);
    const middle = (party: string) => {
      const xs = seats.filter(({ title }) => title.includes(`(${party},`)).map(({ x }) => x);
      return xs.reduce((sum, x) => sum + x, 0) / xs.length;
    };
    const middles = PARTIES.map(middle);
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
  });

  it("mirrors nothing when two parties exchange their votes", () => {
    const swap = { yes: "no", no: "yes" } as const;
    const votes = Array.from({ length: 60 }, (_, i) => ({
      voter: `Member ${i}`,
      party: i < 40 ? "Heath" : "Marsh",
      vote: i < 40 ? ("yes" as const) : ("no" as const),
    }));
    const places = (lines: typeof votes) =>
      seatsOf(hemicycleSvg(rollCallOf(lines)).svg)
        .map(({ x, y, title }) => `${title.replace(/:.*/, "")} ${x} ${y}`)
        .sort();
    expect(places(votes.map((line) => ({ ...line, vote: swap[line.vote] })))).toEqual(places(votes));
  });

  it("writes names and parties so that they stay text", () => {
    const { svg } = hemicycleSvg(house(60, () => `</text><script>"&'`));
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;/text&gt;&lt;script&gt;");
  });

  it("keeps every seat and every label within the picture", () => {
    const { svg, width, height } = hemicycleSvg(house(720));
    for (const { x, y } of seatsOf(svg)) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    expect(count(svg, "<text ")).toBeGreaterThanOrEqual(4);
  });

  it("shows parties only where most members have one", () => {
    const { svg } = hemicycleSvg(house(60, (i) => (i < 10 ? "Dale" : undefined)));
    expect(svg).not.toContain("<text");
    expect(svg).toContain('<title id="t">Seats: votes on The River Bill</title>');
  });

  it("stays under 15 kB compressed for the largest parliament", () => {
    expect(gzipSync(hemicycleSvg(house(720)).svg).length).toBeLessThan(15_000);
  });
});
