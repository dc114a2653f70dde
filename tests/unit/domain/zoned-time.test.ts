import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTimeZone, readLocalTime, sayTime, writeLocalTime } from "#lib/domain/zoned-time";

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Australia/Lord_Howe",
];
const utc = (text: string) => Date.parse(`${text}:00Z`);

describe("reading a wall-clock time", () => {
  it.each([
    ["2026-07-01T10:00", "Europe/Berlin", "2026-07-01T08:00"],
    ["2026-12-01T10:00", "Europe/Berlin", "2026-12-01T09:00"],
    ["2026-11-24T10:15", "UTC", "2026-11-24T10:15"],
    ["2026-11-24T10:15:30", "UTC", "2026-11-24T10:15"],
    ["2026-11-24T00:00", "Asia/Kathmandu", "2026-11-23T18:15"],
  ])("takes %s in %s as %s UTC", (text, zone, instant) => {
    expect(readLocalTime(text, zone)).toBe(utc(instant));
  });

  it("moves an hour that does not exist on by the change of the clocks", () => {
    expect(readLocalTime("2026-03-29T02:30", "Europe/Berlin")).toBe(utc("2026-03-29T01:30"));
  });

  it("takes an hour that occurs twice the first time", () => {
    expect(readLocalTime("2026-10-25T02:30", "Europe/Berlin")).toBe(utc("2026-10-25T00:30"));
  });

  it.each([
    "",
    "tomorrow",
    "2026-02-30T10:00",
    "2026-13-01T10:00",
    "2026-11-24",
    "2026-11-24T24:00",
    "99999-01-01T00:00",
  ])("does not take %j for a time", (text) => {
    expect(readLocalTime(text, "UTC")).toBeUndefined();
  });

  it("knows no made-up zone", () => {
    expect(isTimeZone("Mars/Olympus")).toBe(false);
    expect(isTimeZone("../etc/passwd")).toBe(false);
    expect(readLocalTime("2026-11-24T10:15", "Mars/Olympus")).toBeUndefined();
  });

  it("reads back every minute it wrote, the repeated hour apart", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utc("2020-01-01T00:00") / 60_000, max: utc("2037-01-01T00:00") / 60_000 }),
        fc.constantFrom(...zones),
        (minute, zone) => {
          const at = minute * 60_000;
          const back = readLocalTime(writeLocalTime(at, zone), zone);
          // In the hour that occurs twice, the first of the two is meant.
          return back === at || (back !== undefined && at - back > 0 && at - back <= 3_600_000);
        },
      ),
    );
  });
});

it("says a time with its zone", () => {
  expect(sayTime(utc("2026-11-24T09:15"), "America/New_York")).toBe(
    "24 November 2026, 04:15 (America/New York)",
  );
});
