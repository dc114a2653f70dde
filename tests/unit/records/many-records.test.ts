import { describe, expect, it } from "vitest";
import { readRecord } from "#lib/records/read-record";
import { growsLinearly } from "#tests/support/grows-linearly";

const day = (records: number) =>
  JSON.stringify(
    Array.from({ length: records }, (_, i) => ({
      body: "Port Alder council",
      date: "2031-03-04",
      title: `Motion ${i + 1}`,
      source: "Minutes of the clerk",
      tallies: { yes: 1, no: 1 },
      votes: [
        { voter: "Ida Kern", vote: "yes" },
        { voter: "Joel Marsh", vote: "no" },
      ],
    })),
  );

describe("a file with very many records", () => {
  it("is read in a time that grows with its length", () => {
    expect(growsLinearly((records) => void readRecord(day(records)), 500)).toBe(true);
  });

  it("tells each record its own problems alone", () => {
    const read = readRecord(day(3));
    expect(read.ok && read.problemsOf.map((problems) => problems.map(({ place }) => place))).toEqual([
      ["Motion 1"],
      ["Motion 2"],
      ["Motion 3"],
    ]);
  });
});
