import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesAddress, readLinesQuery, sortAddress } from "#lib/domain/lines-address";
import { LINE_COLUMNS, recordLines, type LinesQuery } from "#lib/domain/record-lines";
import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES } from "#lib/domain/shown-vote";

const council: Pick<RollCall, "body" | "votes"> = {
  body: "Maltby Town Council",
  votes: [
    { voter: "Zoë Ash", party: "River Party", state: "Quay", vote: "no" },
    { voter: "Ada Harlow", party: "Harbour Party", state: "Old Town", vote: "yes" },
    { voter: "Cy Marsh", state: "Quay", vote: null },
    { voter: "Ben Quill", party: "Harbour Party", vote: "notVoting" },
  ],
};
const plain: LinesQuery = { text: "", sort: "member", descending: false };
const names = (more: Partial<LinesQuery>, record = council) =>
  recordLines(record, { ...plain, ...more }).rows.map(({ member }) => member);

describe("the lines of a record", () => {
  it("stand in the order of the names, and the other way round", () => {
    expect(names({})).toEqual(["Ada Harlow", "Ben Quill", "Cy Marsh", "Zoë Ash"]);
    expect(names({ descending: true })).toEqual(["Zoë Ash", "Cy Marsh", "Ben Quill", "Ada Harlow"]);
  });

  it("are sorted by vote in the order of the house, with those alike in the order of the names", () => {
    expect(names({ sort: "vote" })).toEqual(["Ada Harlow", "Zoë Ash", "Ben Quill", "Cy Marsh"]);
  });

  it("have those without a party or state last, whichever way round", () => {
    expect(names({ sort: "party" })).toEqual(["Ada Harlow", "Ben Quill", "Zoë Ash", "Cy Marsh"]);
    expect(names({ sort: "party", descending: true })).toEqual([
      "Zoë Ash",
      "Ada Harlow",
      "Ben Quill",
      "Cy Marsh",
    ]);
    expect(names({ sort: "state" })).toEqual(["Ada Harlow", "Cy Marsh", "Zoë Ash", "Ben Quill"]);
  });

  it("are chosen by vote, party and words, whatever the accents", () => {
    expect(names({ vote: "absent" })).toEqual(["Ben Quill"]);
    expect(names({ party: "Harbour Party" })).toEqual(["Ada Harlow", "Ben Quill"]);
    expect(names({ text: "zoe" })).toEqual(["Zoë Ash"]);
    expect(names({ text: "quay river" })).toEqual(["Zoë Ash"]);
    expect(names({ text: "arlow" })).toEqual([]);
  });

  it("keep a vote that is not known apart from one not cast", () => {
    expect(names({ vote: "unknown" })).toEqual(["Cy Marsh"]);
    const { votes } = recordLines(council, plain);
    expect(votes).toEqual([
      { vote: "for", word: "For", count: 1 },
      { vote: "against", word: "Against", count: 1 },
      { vote: "absent", word: "Did not vote", count: 1 },
      { vote: "unknown", word: "Not in our record", count: 1 },
    ]);
  });

  it("find those of no party by that", () => {
    const { parties } = recordLines(council, plain);
    expect(parties).toEqual([
      { name: "Harbour Party", count: 2 },
      { name: "River Party", count: 1 },
      { name: "No party given", count: 1 },
    ]);
    expect(names({ party: "No party given" })).toEqual(["Cy Marsh"]);
    expect(names({ text: "given" })).toEqual([]);
  });

  it("do without the columns that the record does not have", () => {
    const states = {
      body: "UN General Assembly",
      votes: [
        { voter: "Oman", iso3: "OMN", vote: "yes" as const },
        { voter: "Romania", iso3: "ROU", vote: "no" as const },
      ],
    };
    const { columns, parties, query } = recordLines(states, {
      ...plain,
      sort: "party",
      party: "No party given",
    });
    expect(columns).toEqual(["member", "vote"]);
    expect(parties).toEqual([]);
    expect(query).toEqual(plain);
    expect(names({ text: "oman" }, states)).toEqual(["Oman"]);
    expect(names({ vote: "abstain" }, states)).toEqual(["Oman", "Romania"]);
  });

  it("name the states of the United States, and groups as groups", () => {
    const senate = { body: "US Senate", votes: [{ voter: "A", state: "ME", vote: "yes" as const }] };
    expect(recordLines(senate, plain).rows[0]?.state).toBe("Maine");
    expect(recordLines(senate, plain).partyWord).toBe("Party");
    const parliament = {
      body: "European Parliament",
      votes: [{ voter: "B", group: "PPE", vote: "no" as const }],
    };
    expect(recordLines(parliament, plain).partyWord).toBe("Group");
  });
});

describe("the address of lines", () => {
  const query = fc.record(
    {
      text: fc.string({ maxLength: 30 }).map((text) => text.trim()),
      vote: fc.constantFrom(...SHOWN_VOTES),
      party: fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.trim() || "X"),
      sort: fc.constantFrom(...LINE_COLUMNS),
      descending: fc.boolean(),
    },
    { requiredKeys: ["text", "sort", "descending"] },
  );

  it("reads back as what was asked", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { searchParams } = new URL(linesAddress("/records/roll_x", asked), "https://example.org");
        expect(readLinesQuery(Object.fromEntries(searchParams))).toEqual(asked);
      }),
    );
  });

  it("leaves out what goes without saying", () => {
    expect(linesAddress("/records/roll_x", plain)).toBe("/records/roll_x#members");
  });

  it("turns the order of the column it is sorted by, and begins another one from its start", () => {
    expect(sortAddress("/r", plain, "member")).toBe("/r?dir=desc#members");
    expect(sortAddress("/r", { ...plain, descending: true }, "vote")).toBe("/r?sort=vote#members");
  });

  it("takes no notice of what it cannot mean", () => {
    expect(readLinesQuery({ vote: "maybe", sort: ["vote", "party"], dir: "up", q: ["a", "b"] })).toEqual(
      plain,
    );
  });
});
