import { describe, expect, it } from "vitest";
import { readReport } from "#tests/unit/pipeline/votes/read-report";

/** `body: for-against; Voter=position, Voter=position?`, a vote that is shown to the teacher only with a question mark. */
function told(text: string, headline?: string): string[] {
  const { motions, votes, tallies } = readReport(text, headline);
  return motions.map(({ id, body = "?" }) => {
    const numbers = tallies.filter(({ motionId }) => motionId === id);
    const voters = votes.filter(({ motionId }) => motionId === id);
    const scores = numbers.map((tally) => `${String(tally.for)}-${String(tally.against)}`);
    const cast = voters.map(
      ({ voter, position, tier }) => `${voter}=${position}${tier === "published" ? "" : "?"}`,
    );
    return `${body}: ${[...scores, ...cast].join(", ")}`;
  });
}

const REPORTS: readonly (readonly [what: string, headline: string, text: string, motions: string[]])[] = [
  [
    "India: a walkout told of the other house, and a vote there told back",
    "Rajya Sabha clears Lighthouses Bill after Lok Sabha",
    "NEW DELHI: Parliament on Friday cleared the Lighthouses Bill, with the Rajya Sabha adopting it by 131 votes to 74.\n\nThe DMK, which had walked out when the Bill was taken up in the Lok Sabha last week, voted for it on Friday. The Congress voted against it.\n\nThe Lok Sabha had passed the legislation in May with 301 members supporting it and 180 opposed. The BJD did not take part in that division.\n\nThe Trinamool Congress voted against the Bill.",
    [
      "Rajya Sabha: 131-74, DMK=for, Congress=against, Trinamool Congress=against?",
      "Lok Sabha: 301-180, BJD=absent",
    ],
  ],
  [
    "the United States: titles tell the house of a member",
    "Senate passes harbor bill",
    "WASHINGTON — The Senate passed the Harbor Safety Act on Tuesday by a vote of 61 to 37, a week after the House had approved it 228-201.\n\nSen. Ann Hall voted against the bill.\n\nRep. Bo Lund voted against it.",
    ["US Senate: 61-37, Ann Hall=against, Bo Lund=against?", "US House of Representatives: 228-201"],
  ],
  [
    "the United States: the other house in a relative clause",
    "",
    "WASHINGTON — The harbor bill, which the House passed in June by 228-201, cleared the Senate 61-37 on Tuesday.",
    ["US House of Representatives: 228-201", "US Senate: 61-37"],
  ],
  [
    "the United States: the other house behind a participle",
    "",
    "WASHINGTON — The harbor bill, approved by the House in June, passed the Senate 61-37 on Tuesday.",
    ["US Senate: 61-37"],
  ],
  [
    "Ireland",
    "Seanad backs Harbours Bill",
    "DUBLIN — The Seanad passed the Harbours Bill on Thursday by 31 votes to 20. Sinn Féin, which had walked out when the Bill was debated in the Dáil last week, voted against it.\n\nThe Dáil had passed the legislation in May by 81 votes to 66. Aontú did not take part in that vote.",
    ["Seanad Éireann: 31-20, Sinn Féin=against", "Dáil Éireann: 81-66, Aontú=absent"],
  ],
  [
    "the United Kingdom: a new paragraph names no house",
    "Lords defeat ministers",
    "LONDON — The House of Lords rejected the Tidal Barrages Bill by 240 votes to 190 on Monday. MPs had passed the Bill in the House of Commons by 310 to 280.\n\nThe Liberal Democrats voted against the Bill.",
    ["House of Lords: 190-240, Liberal Democrats=against?", "House of Commons: 310-280"],
  ],
  [
    "Germany: a bloc told right behind the other house's numbers",
    "",
    "BERLIN — The Bundesrat approved the Coastal Railways Act on Friday by 41 votes to 28. The Bundestag had passed it in June by 382 votes to 270. The AfD voted against it.\n\nIn the Bundestag, the Greens voted for the law.",
    ["Bundesrat: 41-28, AfD=against?", "Bundestag: 382-270, Greens=for"],
  ],
  [
    "Kenya",
    "",
    "NAIROBI — The Senate of Kenya rejected the Ferries Bill by 29 votes to 15, after the National Assembly passed it by 170 votes to 99. Senator Ann Odera voted for the Bill.",
    ["Senate of Kenya: 15-29, Ann Odera=for", "National Assembly: 170-99"],
  ],
  [
    "France",
    "",
    "PARIS — The National Assembly adopted the port bill on Tuesday by 289 votes to 240. The Senate had rejected it in March by 180 votes to 150.\n\nLa France Insoumise voted against the bill in the National Assembly.",
    ["National Assembly: 289-240, France Unbowed=against", "French Senate: 150-180"],
  ],
];

describe("one bill in two houses of a parliament", () => {
  it.each(REPORTS)("keeps apart: %s", (_, headline, text, motions) => {
    expect(told(text, headline)).toEqual(motions);
  });

  it("names one bill in both houses by its name and the house", () => {
    const { motions } = readReport(
      "LONDON — The House of Lords rejected the Tidal Barrages Bill by 240 votes to 190. MPs had passed the Bill in the House of Commons by 310 to 280.",
    );
    expect(motions.map(({ label }) => label)).toEqual([
      "the Tidal Barrages Bill at the House of Lords",
      "the Tidal Barrages Bill at the House of Commons",
    ]);
  });

  it("takes “the House”, where each house calls itself so, for the one the report is in", () => {
    const text =
      "The House of Lords passed the Ferries Bill by 210 votes to 150. MPs may undo that.\n\nThe House rejected an amendment by 90 votes to 200.";
    expect(told(text)[1]).toBe("House of Lords: 90-200");
  });

  it("does not take a senate that only a title in capitals names for the nation's", () => {
    expect(told("The student senate passed a resolution 19-11 on Thursday.", "Student Senate Votes")).toEqual(
      ["?: 19-11"],
    );
  });

  it("publishes no state's vote in a parliament", () => {
    const { votes } = readReport(
      "The European Parliament adopted the report by 400 votes to 120. In the UN, talks go on. Italy voted against the report and Malta abstained.",
    );
    expect(votes.map(({ tier }) => tier)).not.toContain("published");
  });
});
