import { describe, expect, it } from "vitest";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const DIVISION = fixture("commons-division.json");

describe("a division of the House of Commons", () => {
  it("gives members with party and seat", () => {
    const { format, records } = read(DIVISION);
    expect(format).toBe("commons-votes-json");
    expect(records[0]).toMatchObject({
      body: "UK House of Commons",
      date: "2091-03-04",
      result: "adopted",
      tallies: { yes: 3, no: 2 },
    });
    expect(records[0]!.votes[0]).toEqual({
      voter: "Ada Harlow",
      party: "Harbour",
      state: "Maltby West",
      vote: "yes",
    });
  });

  it("counts no teller, names them in the note, and makes none of them absent", () => {
    const [record] = read(DIVISION).records;
    expect(record!.votes.some(({ voter }) => voter === "Tess Aldous")).toBe(false);
    expect(record!.note).toMatch(/Tellers for the ayes, not counted: Tess Aldous\. .*Noel Birch/);
    expect(byVote(record!)("notVoting")).toEqual(["Ida Sands"]);
  });

  it("leaves a member open who went through both lobbies, and tells it once", () => {
    const { records, problems } = read(DIVISION);
    expect(byVote(records[0]!)(null)).toEqual(["Cy Marsh"]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("listed on both sides")]);
  });

  it("knows no abstention", () => {
    expect(read(DIVISION).records[0]!.tallies.abstain).toBeUndefined();
  });

  it("tells published counts that the lists contradict", () => {
    const { problems } = read(DIVISION.replace('"AyeCount": 3', '"AyeCount": 5'));
    expect(problems.map(({ message }) => message).join()).toMatch(
      /5 ayes are counted and 3 listed|5 votes for/,
    );
  });

  it("leaves the result open when the numbers are equal", () => {
    expect(read(DIVISION.replace('"NoCount": 2', '"NoCount": 3')).records[0]!.result).toBeUndefined();
  });

  it("refuses an entry of a list of divisions, which has no names", () => {
    expect(
      refusal(
        '{ "DivisionId": 1, "Date": "2091-03-04T00:00:00", "Title": "T", "AyeCount": 1, "NoCount": 0 }',
      ),
    ).toMatch(/Ayes is missing/);
  });
});
