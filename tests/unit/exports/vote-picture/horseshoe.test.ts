import { describe, expect, it } from "vitest";
import { horseshoeSvg } from "#lib/exports/vote-picture/horseshoe-svg";
import { rollCallOf, seatsOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

const council = (size: number) =>
  rollCallOf(
    Array.from({ length: size }, (_, i) => ({
      voter: `Member ${String.fromCharCode(65 + i)}`,
      vote: (["yes", "no", "abstain", "notVoting", null] as const)[i % 5],
    })),
  );

describe("horseshoeSvg", () => {
  it.each([3, 4, 9, 15, 21])("gives each of %i members a place and a name of their own", (size) => {
    const { svg, width, height } = horseshoeSvg(council(size));
    const seats = seatsOf(svg);
    expect(new Set(seats.map(({ x, y }) => `${x},${y}`)).size).toBe(size);
    for (const { x, y } of seats) expect(x > 0 && x < width && y > 5 && y < height - 5).toBe(true);
    for (const { title } of seats) expect(svg).toContain(`>${title.replace(/:.*/, "")}</text>`);
  });

  it("goes round in the order of the alphabet, from the lower left to the lower right", () => {
    const seats = seatsOf(horseshoeSvg(council(15)).svg);
    const at = (name: string) => seats.find(({ title }) => title.startsWith(name));
    expect(at("Member A")?.x).toBeLessThan(at("Member O")?.x ?? 0);
    expect(at("Member A")?.y).toBe(at("Member O")?.y);
    expect(at("Member H")?.y).toBeLessThan(at("Member G")?.y ?? 0);
  });

  it("draws what is not in our record as no vote", () => {
    expect(horseshoeSvg(council(5)).svg).toMatch(
      /<g class="unknown"[^>]*><path[^>]*><title>Member E: Not in our record/,
    );
  });

  it("writes a long name in two lines and a hostile one as text", () => {
    const { svg } = horseshoeSvg(
      rollCallOf(
        ["Rosa Bellamy-Throckmorton of Elmore", "<script>", "Joel"].map((voter) => ({ voter, vote: "yes" })),
      ),
    );
    expect(svg).toContain('dy="15"');
    expect(svg).not.toContain("<script>");
  });
});
