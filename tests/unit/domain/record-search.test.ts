import { describe, expect, it } from "vitest";
import { RollCallId } from "#lib/domain/ids";
import { readRecordQuery, searchRecords, type FindableRecord } from "#lib/domain/record-search";

const record = (id: string, more: Partial<FindableRecord> = {}): FindableRecord => ({
  id: RollCallId.parse(`roll_${id}`),
  address: `/records/roll_${id}`,
  body: "Maltby Town Council",
  date: "2031-03-04",
  title: "Lights on the quay",
  tallies: { yes: 1, no: 1 },
  votes: [
    { voter: "Ada Harlow", vote: "yes" },
    { voter: "Ben Quill", vote: null },
  ],
  ...more,
});
const records = [
  record("lights"),
  record("bins", { date: "2030-01-02", title: "Bins", symbol: "Motion 7/31", votes: [] }),
  record("trams", { body: "Port Alder Assembly", date: "2031-05-06", title: "Trams to the harbour" }),
];
const found = (asked: Parameters<typeof searchRecords>[1]) =>
  searchRecords(records, asked).found.map(({ record: { title } }) => title);

describe("a search for records", () => {
  it("without words lists all, the latest first", () => {
    expect(found({ text: "" })).toEqual(["Trams to the harbour", "Lights on the quay", "Bins"]);
  });

  it("finds words of the title, the body and the symbol together", () => {
    expect(found({ text: "maltby QUAY" })).toEqual(["Lights on the quay"]);
    expect(found({ text: "7/31" })).toEqual(["Bins"]);
    expect(found({ text: "uay" })).toEqual([]);
  });

  it("finds members' names, says how they voted, and does not take an unknown vote for one not cast", () => {
    const { found: hits } = searchRecords(records, { text: "ben quill trams" });
    expect(hits).toMatchObject([
      {
        record: { title: "Trams to the harbour" },
        members: [{ name: "Ben Quill", vote: "unknown", word: "Not in our record" }],
      },
    ]);
    expect(found({ text: "ada quill" })).toEqual([]);
  });

  it("keeps to a body and a year, and to neither that no record has", () => {
    expect(found({ text: "", body: "Port Alder Assembly" })).toEqual(["Trams to the harbour"]);
    expect(found({ text: "", year: "2030" })).toEqual(["Bins"]);
    const { query, bodies, years } = searchRecords(records, { text: "", body: "Nowhere", year: "1999" });
    expect(query).toEqual({ text: "" });
    expect(bodies).toEqual(["Maltby Town Council", "Port Alder Assembly"]);
    expect(years).toEqual(["2031", "2030"]);
  });

  it("reads what an address asks, and no more than words can be long", () => {
    expect(readRecordQuery({ q: " quay ", body: "", year: ["1", "2"] })).toEqual({ text: "quay" });
    expect(readRecordQuery({ q: "a".repeat(500) }).text).toHaveLength(120);
  });
});
