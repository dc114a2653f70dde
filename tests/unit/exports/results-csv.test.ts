import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell } from "#lib/exports/csv-cell";
import { resultsCsv } from "#lib/exports/results-csv";

const at = Date.UTC(2026, 10, 24, 10, 15);

describe("a results file", () => {
  it("has a row for everybody, and no score for those still working", () => {
    const file = resultsCsv(
      [
        {
          name: "Seat 1",
          attempt: 1,
          state: "finished",
          answered: 10,
          startedAt: at,
          submittedAt: at + 600_000,
          score: { scoreGiven: 750, scoreMaximum: 1000 },
        },
        { name: "Seat 2", attempt: 1, state: "working", answered: 4, startedAt: at },
      ],
      1000,
    );
    expect(file.split("\r\n")).toEqual([
      "Name,Attempt,State,Answered,Score,Out of,Started (UTC),Finished (UTC)",
      "Seat 1,1,finished,10,7.5,10,2026-11-24 10:15,2026-11-24 10:25",
      "Seat 2,1,working,4,,,2026-11-24 10:15,",
      "",
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@sum", "＝1+1", " =1+1", "\t=1", "\r=1"])(
    "lets no spreadsheet run %j",
    (text) => {
      expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("quotes commas, quotation marks and line breaks, and nothing else", () => {
    expect(csvCell('a,"b"')).toBe('"a,""b"""');
    expect(csvCell("a\nb")).toBe('"a\nb"');
    expect(csvCell("Amber Heron")).toBe("Amber Heron");
  });

  it("never begins a cell with a formula sign, whatever the name", () => {
    fc.assert(fc.property(fc.string(), (text) => !/^"?[=+\-@]/.test(csvCell(text))));
  });
});
