import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRecord } from "#lib/records/read-record";

/** A folder of real records outside the project; named by whoever has one. */
const FOLDER = process.env.RECORDS_FOLDER ?? "";
const files =
  FOLDER !== "" && existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".json")) : [];

describe.skipIf(files.length === 0)("real records", () => {
  it("are all read, with their numbers", () => {
    const unread = files.flatMap((name) => {
      const text = readFileSync(`${FOLDER}/${name}`, "utf8");
      const result = readRecord(text);
      if (!result.ok) return [`${name}: ${result.message}`];
      const { tallies } = JSON.parse(text) as { tallies: object };
      const same = JSON.stringify(result.records[0]?.tallies) === JSON.stringify(tallies);
      const miscounted = result.problems.filter(({ message }) => message.includes("add up"));
      return same && miscounted.length === 0 ? [] : [`${name}: other numbers`];
    });
    expect(unread).toEqual([]);
  });
});
