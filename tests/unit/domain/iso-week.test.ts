import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoWeek, isoWeekEnd } from "#lib/domain/iso-week";

const DAY_MS = 24 * 60 * 60 * 1000;

describe("the ISO week", () => {
  it.each([
    ["2024-12-29T23:59:59Z", "2024-W52"],
    ["2024-12-30T00:00:00Z", "2025-W01"],
    ["2025-02-24T12:00:00Z", "2025-W09"],
    ["2021-01-03T12:00:00Z", "2020-W53"],
    ["2023-01-01T00:00:00Z", "2022-W52"],
    ["2026-12-31T12:00:00Z", "2026-W53"],
  ])("of %s is %s", (moment, week) => {
    expect(isoWeek(Date.parse(moment))).toBe(week);
  });

  it("lasts from a Monday to the next, wherever in it a moment lies", () => {
    const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(moments, (moment) => {
        const end = isoWeekEnd(isoWeek(moment));
        expect(moment).toBeLessThan(end);
        expect(moment).toBeGreaterThanOrEqual(end - 7 * DAY_MS);
        expect(new Date(end).getUTCDay()).toBe(1);
        expect(isoWeek(end)).not.toBe(isoWeek(end - 1));
      }),
    );
  });
});
