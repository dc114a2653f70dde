import { describe, expect, it } from "vitest";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const EXTRACT = fixture("un-extract.jsonl");
const [line = ""] = EXTRACT.split("\n");
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(line) as object), ...change });

describe("the United Nations' extract", () => {
  it("gives every recorded vote and passes over texts adopted without one", () => {
    const { format, records } = read(EXTRACT);
    expect(format).toBe("un-extract");
    expect(records.map(({ symbol }) => symbol)).toEqual(["A/RES/79/901", "A/RES/79/903"]);
  });

  it("knows capitals, accents, apostrophes, brackets and new names, and gives each its code", () => {
    const [record] = read(EXTRACT).records;
    expect(byVote(record!)("yes")).toEqual(["Iran", "Ivory Coast", "Turkey"]);
    expect(byVote(record!)("abstain")).toEqual(["Eswatini", "Netherlands"]);
    expect(record!.votes.find(({ voter }) => voter === "Turkey")?.iso3).toBe("TUR");
  });

  it("derives who did not vote from 193 members where the three lists are whole", () => {
    const [record] = read(EXTRACT).records;
    expect(record!.tallies).toEqual({ yes: 3, no: 1, abstain: 2, notVoting: 187 });
    expect(byVote(record!)("notVoting")).toHaveLength(187);
    expect(record!.votes).toHaveLength(193);
  });

  it("leaves everybody else open where a list is short, and says so", () => {
    const { records, problems } = read(EXTRACT, { symbol: "79/903" });
    expect(records[0]!.tallies.notVoting).toBeUndefined();
    expect(byVote(records[0]!)("notVoting")).toEqual([]);
    expect(byVote(records[0]!)(null)).toHaveLength(189);
    expect(problems.map(({ message }) => message)).toEqual([
      "The numbers do not add up: the record counts 4 abstentions and names only 1.",
    ]);
  });

  it("derives nobody before 2011, when the membership was another", () => {
    const { records } = read(changed({ adoption_date: "4 March 2010" }));
    expect(records[0]!.votes).toHaveLength(6);
  });

  it("tells a name that no member has, leaves it out, and derives nobody", () => {
    const { records, problems } = read(
      changed({ MS_against: ["TURKMENISTAN", "ATLANTIS"], MS_against_count: "2" }),
    );
    expect(problems.map(({ message }) => message).join(" ")).toMatch(/“ATLANTIS” is not the name .* only 1/s);
    expect(records[0]!.votes.some(({ voter }) => voter === "ATLANTIS")).toBe(false);
    expect(byVote(records[0]!)("notVoting")).toEqual([]);
  });

  it("leaves a member open that is on two lists", () => {
    const { records, problems } = read(changed({ MS_against: ["TURKEY"] }));
    expect(records[0]!.votes.find(({ voter }) => voter === "Turkey")?.vote).toBeNull();
    expect(byVote(records[0]!)("notVoting")).toEqual([]);
    expect(problems[0]?.message).toContain("Turkey is listed with two different votes");
  });

  it("counts a member once that one list names twice", () => {
    const { records, problems } = read(
      changed({ MS_against: ["TURKMENISTAN", "Turkmenistan"], MS_against_count: "2" }),
    );
    expect(byVote(records[0]!)("no")).toEqual(["Turkmenistan"]);
    expect(problems.map(({ message }) => message)).toContain(
      "Turkmenistan is listed twice, and counted once here.",
    );
  });

  it("reads a list of objects as well", () => {
    expect(read(`[${line}]`).records).toHaveLength(1);
  });

  it("asks for a day that is not there", () => {
    const text = changed({ symbol: "S/RES/9901 (2031)", adoption_date: "", title: "" });
    expect(refusal(text)).toMatch(/^S\/RES\/9901 \(2031\) \(line 1\): The day of the vote is missing/);
    const [record] = read(text, { date: "2031-03-04" }).records;
    expect(record).toMatchObject({ body: "UN Security Council", date: "2031-03-04" });
    expect(record!.votes).toHaveLength(6);
  });

  it("is refused when nothing in it was voted on, or the symbol is another", () => {
    expect(refusal(EXTRACT.split("\n")[1] ?? "")).toMatch(/No resolution in this file/);
    expect(refusal(EXTRACT, { symbol: "A/RES/80/1" })).toMatch(/no record of A\/RES\/80\/1.*A\/RES\/79\/901/);
  });
});
