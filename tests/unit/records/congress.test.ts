import { describe, expect, it } from "vitest";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const JSON_VOTE = fixture("congress-senate.json");
const CLERK = fixture("house-clerk.xml");
const SENATE = fixture("senate.xml");
const GOVTRACK = fixture("govtrack.xml");

describe("the JSON of unitedstates/congress", () => {
  it("gives members by full name, with party and state, and the Vice President's casting vote", () => {
    const { format, records, problems } = read(JSON_VOTE);
    expect([format, problems]).toEqual(["congress-json", []]);
    expect(records[0]).toMatchObject({
      id: "roll_us-senate-199-2091-9",
      body: "US Senate",
      date: "2091-03-04",
      result: "adopted",
      tallies: { yes: 2, no: 1, abstain: 0, notVoting: 1 },
    });
    expect(byVote(records[0]!)("yes")).toEqual(["Vice President", "Ada Harlow"]);
    expect(records[0]!.votes.find(({ voter }) => voter === "Ivo Marsh")).toEqual({
      voter: "Ivo Marsh",
      party: "R",
      state: "ME",
      vote: "no",
    });
  });

  it("refuses the election of a Speaker, where members say a name", () => {
    const election = JSON_VOTE.replace('"Yea"', '"Harlow"');
    expect(refusal(election)).toMatch(/answered “Harlow”.* not a vote for or against/);
  });

  it("reads guilty as for, and says so", () => {
    const trial = JSON_VOTE.replace('"Yea"', '"Guilty"')
      .replace('"Nay"', '"Not Guilty"')
      .replace('"Motion Agreed to"', '"Not Guilty"');
    const [record] = read(trial).records;
    expect(byVote(record!)("no")).toEqual(["Ivo Marsh"]);
    expect(record!.note).toContain("“for” stands for guilty");
    expect(record!.result).toBeUndefined();
  });

  it("says what is missing", () => {
    expect(refusal(JSON_VOTE.replace('"question"', '"query"'))).toMatch(/question is missing/);
  });
});

describe("the XML of the House Clerk", () => {
  it("passes over the document type, tells members of one name apart, and keeps present", () => {
    const { format, records, problems } = read(CLERK);
    expect([format, problems]).toEqual(["house-clerk-xml", []]);
    expect(records[0]).toMatchObject({
      body: "US House of Representatives",
      title: "On Passage: H R 900 Harbor Lanterns Act",
      date: "2091-03-04",
      result: "rejected",
      tallies: { yes: 1, no: 2, abstain: 1, notVoting: 1 },
    });
    expect(byVote(records[0]!)("no")).toEqual(["Marsh (ME)", "Marsh (VT)"]);
    expect(byVote(records[0]!)("present")).toEqual(["Núñez"]);
  });

  it("reads a vote in the Committee of the Whole", () => {
    const text = CLERK.replace(
      /<chamber>.*<\/chamber>/,
      "<committee>U.S. House of Representatives</committee>",
    );
    expect(read(text).records[0]!.body).toBe("US House of Representatives (Committee of the Whole)");
  });

  it("refuses the election of a Speaker", () => {
    const totals =
      "<totals-by-candidate><candidate>Harlow</candidate><candidate-total>2</candidate-total></totals-by-candidate>";
    const text = CLERK.replace(/<totals-by-vote>.*<\/totals-by-vote>/, totals);
    expect(refusal(text)).toMatch(/answered “Harlow”/);
    expect(refusal(CLERK.replace("<vote>Aye</vote>", "<vote>Quill</vote>"))).toMatch(/^Member 1: .*“Quill”/);
  });

  it("refuses a call of the House, where everybody is present and nobody votes", () => {
    const call = CLERK.replace(/<vote>.*<\/vote>/g, "<vote>Present</vote>");
    expect(refusal(call)).toMatch(/nobody voted for or against/);
  });

  it("tells totals that the members contradict", () => {
    const { problems } = read(CLERK.replace("<nay-total>2<", "<nay-total>3<"));
    expect(problems.map(({ message }) => message)).toEqual([
      "The numbers do not add up: the record counts 3 votes against and names only 2.",
    ]);
  });
});

describe("the XML of the Senate", () => {
  it("takes an empty number for none, and counts the casting vote in", () => {
    const { format, records, problems } = read(SENATE);
    expect([format, problems]).toEqual(["senate-xml", []]);
    expect(records[0]).toMatchObject({
      symbol: "Senate vote 9 (2091)",
      date: "2091-03-04",
      result: "adopted",
      tallies: { yes: 2, no: 1, abstain: 0, notVoting: 1 },
    });
    expect(byVote(records[0]!)("yes")).toEqual(["Ada Harlow", "Vice President"]);
  });

  it("counts the casting vote once where the Senate had counted it already", () => {
    const { records, problems } = read(SENATE.replace("<yeas>1<", "<yeas>2<"));
    expect([records[0]!.tallies.yes, problems]).toEqual([2, []]);
  });

  it("leaves numbers out that the file does not have", () => {
    const [record] = read(SENATE.replace(/<count>[^]*<\/count>/, "")).records;
    expect(record!.tallies).toEqual({});
  });

  it("reads guilty and not guilty", () => {
    const trial = SENATE.replaceAll(">Yea<", ">Guilty<").replaceAll(">Nay<", ">Not Guilty<");
    expect(byVote(read(trial).records[0]!)("no")).toEqual(["Ivo Marsh"]);
  });

  it("refuses a vote that is empty", () => {
    expect(refusal(SENATE.replace("<vote_cast>Nay<", "<vote_cast><"))).toBe(
      "Member 2: The vote of Ivo Marsh is missing.",
    );
  });
});

describe("the XML of GovTrack", () => {
  it("gives the numbers, and says that members without names are left out", () => {
    const { format, records, problems } = read(GOVTRACK);
    expect(format).toBe("govtrack-xml");
    expect(records[0]).toMatchObject({
      symbol: "House vote 7 (2091)",
      tallies: { yes: 1, no: 1, abstain: 0, notVoting: 1 },
      votes: [],
    });
    expect(problems.map(({ message }) => message).join()).toMatch(/3 members by number only/);
  });

  it("names members with names from elsewhere", () => {
    const names = new Map([
      ["H900001", "Ada Harlow"],
      ["M900002", "Ivo Marsh"],
      ["Q900005", "Una Quill"],
    ]);
    const { records, problems } = read(GOVTRACK, { names });
    expect([byVote(records[0]!)("yes"), problems]).toEqual([["Ada Harlow"], []]);
  });

  it("holds its rows against its numbers before they go", () => {
    const { problems } = read(GOVTRACK.replace(/ {2}<voter id="M9.*\n/, ""));
    expect(problems.map(({ message }) => message).join()).toMatch(/1 are counted and 0 are listed \(no\)/);
  });
});

describe("the majority a vote needed", () => {
  const needed = (text: string) => read(text).records[0]!.requires;

  it.each([
    ["the JSON of unitedstates/congress", JSON_VOTE, "three-fifths"],
    ["the House Clerk's type of vote", CLERK, "two-thirds"],
    ["the Senate's own word", SENATE, "simple"],
    ["GovTrack's fraction", GOVTRACK, "simple"],
  ])("is read from %s", (_where, text, majority) => {
    expect(needed(text)).toBe(majority);
  });

  it("is more than half where the Clerk gives no fraction", () => {
    expect(needed(CLERK.replace("2/3 RECORDED VOTE", "YEA-AND-NAY"))).toBe("simple");
  });

  it("is absent where the source says none, or something else", () => {
    expect(needed(CLERK.replace(/<vote-type>.*\n/, "\n"))).toBeUndefined();
    expect(needed(CLERK.replace("2/3 RECORDED VOTE", "QUORUM"))).toBeUndefined();
    expect(needed(JSON_VOTE.replace('"3/5"', '"unknown"'))).toBeUndefined();
    expect(needed(SENATE.replace(/<majority_requirement>.*\n/, "\n"))).toBeUndefined();
  });
});
