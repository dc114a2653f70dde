import { describe, expect, it } from "vitest";
import { boardRows, ordinal, sayPoints, saySeconds, sayStanding } from "#lib/domain/board-layout";
import { UserId } from "#lib/domain/ids";
import type { LeaderboardEntry } from "#lib/domain/leaderboard";

function entry(rank: number, over: Partial<LeaderboardEntry> = {}): LeaderboardEntry {
  return {
    userId: UserId.parse(`user_${over.displayName ?? `p${rank}`}`.replaceAll(" ", "-")),
    displayName: `p${rank}`,
    rank,
    tied: false,
    points: 10_000 - 100 * rank,
    seconds: 60,
    ...over,
  };
}
const ranks = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => entry(from + i));
const shape = (rows: ReturnType<typeof boardRows>) =>
  rows.map((row) => (row.kind === "gap" ? `${row.fromRank}–${row.toRank}` : row.entry.rank));

describe("a board's rows", () => {
  it("shows the top alone for somebody who is in it or not on the board", () => {
    expect(shape(boardRows(ranks(1, 3), []))).toEqual([1, 2, 3]);
    expect(shape(boardRows(ranks(1, 5), ranks(2, 4)))).toEqual([1, 2, 3, 4, 5]);
  });

  it("leaves a gap before a neighbourhood further down", () => {
    expect(shape(boardRows(ranks(1, 5), ranks(12, 16)))).toEqual([1, 2, 3, 4, 5, "6–11", 12, 13, 14, 15, 16]);
  });

  it("joins a neighbourhood that overlaps the top or follows it at once", () => {
    expect(shape(boardRows(ranks(1, 5), ranks(4, 8)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shape(boardRows(ranks(1, 5), ranks(6, 8)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("shows an empty board empty", () => {
    expect(boardRows([], [])).toEqual([]);
  });
});

describe("where a player stands", () => {
  const own = entry(14, { points: 8500, seconds: 100 });

  it("names the next player up and the points between", () => {
    const rows = [entry(12), entry(13, { points: 8700, displayName: "Second Reading" }), own];
    expect(sayStanding(own, rows)).toEqual({ place: "14th", behind: "2 points behind Second Reading" });
  });

  it("says one point, and half points", () => {
    expect(sayStanding(own, [entry(13, { points: 8600 })]).behind).toBe("1 point behind p13");
    expect(sayStanding(own, [entry(13, { points: 8550 })]).behind).toBe("0.5 points behind p13");
  });

  it("compares times where points are equal", () => {
    expect(sayStanding(own, [entry(13, { points: 8500, seconds: 65 })]).behind).toBe(
      "level on points, 0:35 slower than p13",
    );
  });

  it("has nobody ahead of the first, and nobody of one's own rank", () => {
    const first = entry(1, { tied: true });
    expect(sayStanding(first, [first, entry(1, { displayName: "twin", tied: true })])).toEqual({
      place: "1st, level with others",
    });
  });
});

it("writes ranks, points and times as people read them", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal).join(" ")).toBe(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th",
  );
  expect([0, 9850, 10_000, 33, 123_456_00].map(sayPoints)).toEqual(["0", "98.5", "100", "0.33", "123,456"]);
  expect([0, 61, 2467, 3600, 90_061].map(saySeconds)).toEqual([
    "0:00",
    "1:01",
    "41:07",
    "1:00:00",
    "25:01:01",
  ]);
});
