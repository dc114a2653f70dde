import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offeredFormats, RECORD_FORMATS } from "#lib/domain/record-formats";
import { Majority, RollCall } from "#lib/domain/roll-call";
import { recordFile } from "#lib/exports/record-file";
import { readRecord } from "#lib/records/read-record";

/** Words as they stand in records, and all that spreadsheets, tables and JSON take for something else. */
const words = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
    fc.constantFrom(
      "=1+1",
      "'=1+1",
      "'' -2",
      "＝sum",
      "-",
      "@x",
      "'t Hart",
      'a "b", c',
      "a;b",
      "null",
      "12",
      "’",
    ),
    fc.constantFrom("Türkiye", "Côte d’Ivoire", "line one\nline two", "Ada Harlow", "0", "false", "{", "<p>"),
  )
  // Readers take away blanks at both ends and refuse what is no text, so no record of theirs has them.
  .map((text) => text.replace(/[\0\r\uFEFF\uFFFD|]/g, "").trim())
  .filter((text) => text !== "");
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const count = some(fc.nat(999));

const line = fc.record({
  voter: words,
  party: some(words),
  state: some(words),
  group: some(words),
  vote: fc.constantFrom("yes", "no", "abstain", "present", "notVoting", null),
});

const rollCall = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/).map((name) => `roll_${name}`),
    // A body of the United Nations is another matter: its voters are known by their codes.
    body: words.filter((text) => !/^(?:UN|United Nations)\b/.test(text)),
    symbol: some(words),
    date: fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
    title: words,
    result: some(fc.constantFrom("adopted", "rejected", "vetoed")),
    requires: some(fc.constantFrom(...Majority.options)),
    source: words,
    sourceUrl: some(fc.constantFrom("https://example.org/a?b=c,d", "https://example.org/“x”")),
    licence: words,
    note: some(words),
    tallies: fc.record({ yes: count, no: count, abstain: count, notVoting: count }),
    votes: fc.uniqueArray(line, { minLength: 1, maxLength: 12, selector: ({ voter }) => voter }),
  })
  .map(({ date, ...rest }) =>
    RollCall.parse(JSON.parse(JSON.stringify({ ...rest, date: date.toISOString().slice(0, 10) }))),
  );

describe.each(RECORD_FORMATS)("a record as %s", (format) => {
  const file = (record: RollCall) => recordFile(record, format)?.content ?? "";

  it("reads back as the same record", () => {
    fc.assert(
      fc.property(rollCall, (record) => {
        expect(readRecord(file(record))).toMatchObject({
          ok: true,
          format: `own-${format}`,
          records: [record],
        });
        expect(readRecord(new TextEncoder().encode(file(record)))).toMatchObject({ records: [record] });
      }),
    );
  });

  it("reads back with the states of the United Nations and votes that are not known", () => {
    const record = RollCall.parse({
      id: "roll_un-ga-99-1",
      body: "UN General Assembly",
      date: "2031-03-04",
      title: "Lighthouses",
      source: "Minutes",
      licence: "CC0",
      tallies: { yes: 1 },
      votes: [
        { voter: "Côte d’Ivoire", iso3: "CIV", vote: null },
        { voter: "Türkiye", iso3: "TUR", vote: "yes" },
      ],
    });
    expect(readRecord(file(record))).toMatchObject({ records: [record] });
  });
});

describe("a table", () => {
  const record = fc.sample(rollCall, { numRuns: 1, seed: 7 })[0];
  if (!record) throw new Error("no record");

  it("holds no cell that a spreadsheet runs", () => {
    const [line] = record.votes;
    const mean = {
      ...record,
      title: "=HYPERLINK(1)",
      votes: [{ ...line, voter: "+49", vote: "yes" as const }],
    };
    const content = recordFile(mean, "csv")?.content ?? "";
    expect(content).toContain("'=HYPERLINK(1)");
    expect(content).toContain("yes,'+49");
  });

  it("is not offered for a record that names nobody", () => {
    expect(offeredFormats({ votes: [] })).toEqual(["json"]);
    expect(recordFile({ ...record, votes: [] }, "csv")).toBeUndefined();
  });

  it("is named for the record", () => {
    expect(recordFile({ ...record, id: RollCall.shape.id.parse("roll_un-ga-1") }, "csv")?.name).toBe(
      "un-ga-1.csv",
    );
  });
});
