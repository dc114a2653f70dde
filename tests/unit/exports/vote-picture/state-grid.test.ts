import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { US_STATES } from "#lib/domain/us-states";
import { stateGridSvg } from "#lib/exports/vote-picture/state-grid-svg";
import { count, rollCallOf, seatsOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

const VOTES = ["yes", "no", "notVoting", "present", null] as const;
const senators = Object.keys(US_STATES).flatMap((state, i) =>
  ["Ash", "Birch"].map((voter, j) => ({
    voter: `${voter} of ${state}`,
    party: ["D", "R", "I"][(i + j) % 3],
    state,
    vote: VOTES[(2 * i + j) % VOTES.length],
  })),
);
const senate = (votes: unknown[] = senators) => rollCallOf(votes, { body: "US Senate" });

describe("the grid of states", () => {
  it("has fifty tiles, none over another", () => {
    const places = Object.values(US_STATES).map(([, column, row]) => `${column},${row}`);
    expect(new Set(places).size).toBe(50);
  });
});

describe("stateGridSvg", () => {
  it("draws both senators of every state with their votes, and the letters of their parties", () => {
    const { svg } = stateGridSvg(senate());
    expect(seatsOf(svg)).toHaveLength(100);
    expect(new Set(seatsOf(svg).map(({ x, y }) => `${x},${y}`)).size).toBe(100);
    expect(count(svg, 'class="code"')).toBe(50);
    expect(count(svg, ">D</text>") + count(svg, ">R</text>") + count(svg, ">I</text>")).toBe(100);
    expect(svg).toContain("Ash of AK (D, Alaska): For</title>");
    expect(svg).toContain("20 for, 20 against, 20 present, 20 did not vote, 20 not in our record.");
  });

  it("writes a party as one letter, or two where two words make it, whatever the record writes", () => {
    const parties = ["Democratic", "Republican", "ID", "Independent Democrat"];
    const { svg } = stateGridSvg(senate(senators.map((line, i) => ({ ...line, party: parties[i % 4] }))));
    expect(["D", "R", "ID"].map((letters) => count(svg, `>${letters}</text>`))).toEqual([25, 25, 50]);
  });

  it("puts the senators of a state in the order of their names, however the record lists them", () => {
    expect(stateGridSvg(senate([...senators].reverse())).svg).toContain(
      /<path d="[^"]*"><title>Ash of TX[^<]*/.exec(stateGridSvg(senate()).svg)?.[0] ?? "missing",
    );
  });

  it("leaves a seat without a line empty", () => {
    expect(seatsOf(stateGridSvg(senate(senators.slice(0, 97))).svg)).toHaveLength(97);
  });

  it("writes names so that they stay text", () => {
    const [first, ...rest] = senators;
    const { svg } = stateGridSvg(senate([{ ...first, voter: "</title><script>", party: "<b" }, ...rest]));
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("(&lt;b, Alaska)");
    expect(svg).toContain(">B</text>");
  });

  it("stays under 6 kB compressed", () => {
    expect(gzipSync(stateGridSvg(senate()).svg).length).toBeLessThan(6000);
  });
});
