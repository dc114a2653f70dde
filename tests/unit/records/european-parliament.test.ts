import { describe, expect, it } from "vitest";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const RCV = fixture("european-parliament.xml");
const TABLE = fixture("how-they-vote.csv");
const EXPORT = fixture("how-they-vote-export.txt");
const KNOWN = { date: "2091-03-04", title: "Lanterns on the quay" };

describe("roll calls of the European Parliament", () => {
  it("gives members with their group, and tells two of one name apart", () => {
    const { format, records, problems } = read(RCV);
    expect([format, problems]).toEqual(["european-parliament-xml", []]);
    expect(records[0]).toMatchObject({
      id: "roll_ep-990001",
      symbol: "A99-0001/2091",
      date: "2091-03-04",
      tallies: { yes: 3, no: 0, abstain: 1 },
    });
    expect(byVote(records[0]!)("yes")).toEqual(["Harlow", "Marsh (Harbour)", "Marsh (River)"]);
    expect(records[0]!.votes[0]).toEqual({ voter: "Harlow", group: "Harbour", vote: "yes" });
  });

  it("lets corrections change no vote, and notes them", () => {
    const [record] = read(RCV).records;
    expect(byVote(record!)("no")).toEqual([]);
    expect(record!.note).toMatch(/Corrections .*\(Harlow\).* do not change the result/);
  });

  it("makes nobody absent, as the file has no such list", () => {
    expect(read(RCV).records[0]!.tallies.notVoting).toBeUndefined();
  });

  it("tells a number that the names contradict", () => {
    expect(read(RCV.replace('Number="3"', 'Number="4"')).problems[0]?.message).toMatch(
      /4 votes for and names only 3/,
    );
  });

  it("refuses the list of results, which has no names", () => {
    expect(refusal('<?xml version="1.0"?><file language="EN"><sitting/></file>')).toMatch(/names no members/);
  });
});

describe("tables of HowTheyVote.eu", () => {
  it("gives one vote from its own download, with title and date from outside", () => {
    const { format, records, problems } = read(TABLE, KNOWN);
    expect(format).toBe("how-they-vote-csv");
    expect(records[0]!.votes).toEqual([
      { voter: "Ada HARLOW", state: "IRL", group: "Harbour", vote: "yes" },
      { voter: "Ivo MARSH", state: "MLT", group: "River", vote: "no" },
      { voter: "Una QUILL", state: "CYP", group: "River", vote: "abstain" },
      { voter: "Ida SANDS", state: "LVA", group: "Harbour", vote: "notVoting" },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "The record gives no totals, so nothing shows whether its lists are whole.",
    ]);
    expect(refusal(TABLE)).toMatch(/Give the title and the date/);
  });

  it("joins votes out of the whole export", () => {
    const { records, problems } = read(EXPORT);
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({
      id: "roll_ep-990001",
      title: "Lanterns on the quay – Motion as a whole",
      result: "rejected",
      tallies: { yes: 1, no: 1, abstain: 0, notVoting: 0 },
    });
  });

  it("refuses a member without a name and another position", () => {
    expect(refusal(EXPORT.replace("900002,Ivo", "900009,Ivo"))).toBe(
      "Line 11: The member 900002 has no name in these tables.",
    );
    expect(refusal(TABLE.replace("FOR,", "MAYBE,"), KNOWN)).toBe("Line 2: “MAYBE” is no position.");
    expect(refusal("vote_id,member_id,position\n1,2,FOR\n")).toMatch(/has no names/);
  });
});
