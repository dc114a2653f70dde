import { describe, expect, it } from "vitest";
import { readReport } from "#tests/unit/pipeline/votes/read-report";

/** The names of the motions a report tells votes or numbers of. */
const motionsOf = (text: string): string[] => readReport(text).motions.map(({ label }) => label);

const NAMED: readonly (readonly [phrasing: string, text: string, motion: string])[] = [
  [
    "a bill with a bracket and a year",
    "The Lok Sabha passed the Port Dues (Amendment) Bill, 2025, with 288 members voting for it and 232 against.",
    "the Port Dues (Amendment) Bill, 2025",
  ],
  [
    "a bill with small words in its name",
    "The Senate passed the Protection of Public Land Bill, 2025 with 41 votes in favour and none against.",
    "the Protection of Public Land Bill, 2025",
  ],
  [
    "a bill whose name holds a participle",
    "MSPs voted by 69 to 57 against the Assisted Travel Bill.",
    "the Assisted Travel Bill",
  ],
  [
    "a title in quotation marks",
    "The UN General Assembly voted on the draft resolution ‘Keeping the peace in the valley’. It was adopted by 93 votes to 18.",
    "the draft resolution “Keeping the peace in the valley”",
  ],
  [
    "a number and a title",
    "By a recorded vote of 151 in favour to 4 against, the UN General Assembly adopted draft resolution II, titled “Children in cities”.",
    "draft resolution II, titled “Children in cities”",
  ],
  [
    "what a participle says of it",
    "House members voted 84-40 to override a bill mandating doctors to tell patients the price.",
    "the override of a bill mandating doctors to tell patients the price",
  ],
  [
    "the law an amendment is to",
    "MPs voted by 311 to 298 for an amendment to the Harbour Pensions Bill that would force funds to publish more.",
    "the amendment to the Harbour Pensions Bill",
  ],
  [
    "what was voted to be done",
    "The school board voted 4-2 Tuesday to close two elementary schools, despite pleas from parents.",
    "the proposal to close two elementary schools",
  ],
  [
    "what was voted to be done, after abstentions and a day",
    "The City Council voted 4-2, with one abstention, Monday night to rename the old rail yard.",
    "the proposal to rename the old rail yard",
  ],
  [
    "what the sentence before voted to do",
    "The U.N. General Assembly voted overwhelmingly Wednesday to end the lake embargo. The vote was 165-7, with 12 abstentions.",
    "the proposal to end the lake embargo",
  ],
  [
    "an override of a veto",
    "The council voted 42-9 to override Mayor Tarrant's veto of legislation on parking.",
    "the override of Mayor Tarrant's veto of legislation on parking",
  ],
  [
    "whose motion it is",
    "The DA's motion to dissolve the National Assembly was rejected by 229 votes to 83.",
    "the DA's motion to dissolve the National Assembly",
  ],
  [
    "a draft named behind its numbers",
    "The Committee approved, by a vote of 154 in favour to 1 against (Israel) with 9 abstentions, a draft on help for refugees.",
    "the draft on help for refugees",
  ],
  [
    "a resolution adopted behind a dash",
    "By the resolution on Syria — adopted by a recorded vote of 135 in favour to 12 against — the Assembly called for a truce.",
    "the resolution on Syria",
  ],
  [
    "the phrase before its verb",
    "A proposal to keep the lake open died in committee. The Senate State Affairs Committee voted 4-2 against the proposal.",
    "the proposal to keep the lake open",
  ],
  [
    "a text that is no bill",
    "The European Parliament adopted its position on the soil regulation by 329 votes to 275.",
    "the position on the soil regulation",
  ],
  [
    "what it says behind a day",
    "The UN General Assembly adopted a resolution on Friday demanding an end to the siege of the port. It passed with 118 votes in favour and 5 against.",
    "the resolution demanding an end to the siege of the port",
  ],
  [
    "what a house adopts, whatever it is",
    "The European Parliament on Wednesday approved new rules on the repair of household goods by 584 votes to 3.",
    "the rules on the repair of household goods",
  ],
  [
    "a bill that numbers are in favour of",
    "MPs voted by 330 to 275 in favour of the assisted travel bill at second reading.",
    "the assisted travel bill",
  ],
  [
    "a long proposal",
    "The UN Human Rights Council voted on Thursday to extend by one year the mandate of its investigator on Eritrea. The vote was 23 in favour and 8 against.",
    "the proposal to extend by one year the mandate of its investigator on Eritrea",
  ],
  [
    "no body inside its name",
    "Nine members voted for the UN Security Council draft on the dam in the Security Council.",
    "the draft on the dam",
  ],
  [
    "no place a bill goes to",
    "The Texas House voted 88-62 to send the school voucher bill to Gov. Hall's desk.",
    "the school voucher bill",
  ],
  [
    "no way of voting",
    "The UN General Assembly adopted a resolution on Mali by 120 votes to 4.",
    "the resolution on Mali",
  ],
];

/** Motions in order of place as `name @ body: for-against`. */
function told(text: string): string[] {
  const { motions, tallies } = readReport(text);
  return motions.map(({ id, label, body }) => {
    const tally = tallies.find(({ motionId }) => motionId === id);
    return `${label} @ ${body ?? "?"}: ${String(tally?.for)}-${String(tally?.against)}`;
  });
}

const APART: readonly (readonly [what: string, text: string, motions: string[]])[] = [
  [
    "two bills of two names",
    "The US House passed the Farm Bill 220-210 on Monday. It then rejected the School Lunch Bill 200-230.",
    [
      "the Farm Bill @ US House of Representatives: 220-210",
      "the School Lunch Bill @ US House of Representatives: 200-230",
    ],
  ],
  [
    "the first and the second of two bills",
    "Two bills came before the Lagos House on Tuesday. The first, on land charges, was passed by 24 votes to 11. The second, on school fees, was rejected by 20 votes to 15.",
    ["the first bill on land charges @ House: 24-11", "the second bill on school fees @ House: 15-20"],
  ],
  [
    "two amendments that share no word",
    "MPs rejected the amendment on student lets by 198 votes to 187. The amendment on rent caps was carried by 201 to 190.",
    ["the amendment on student lets @ ?: 187-198", "the amendment on rent caps @ ?: 201-190"],
  ],
  [
    "articles of a town's warrant",
    "Article 2, to buy a fire engine, failed 98 to 140. Article 3, to mend the pier, passed 120 to 118.",
    ["Article 2 to buy a fire engine @ ?: 98-140", "Article 3 to mend the pier @ ?: 120-118"],
  ],
  [
    "cloture and the bill itself",
    "Senators voted 55-44 to invoke cloture on the Fair Housing Act. The Senate then passed the bill, 52-47.",
    [
      "the Fair Housing Act @ Senate: 52-47",
      "the proposal to invoke cloture on the Fair Housing Act @ ?: 55-44",
    ],
  ],
  [
    "a procedural vote and the bill itself",
    "The Senate agreed 68-31 to advance the Railway Safety Act in a procedural vote. The bill itself passed 70-29 on Thursday.",
    [
      "the Railway Safety Act @ Senate: 70-29",
      "the procedural motion on the Railway Safety Act @ Senate: 68-31",
    ],
  ],
  [
    "an override in two houses",
    "The Kansas House voted 85-40 to override the governor's veto of House Bill 2284. The Senate failed to override it, with 26 votes in favor.",
    [
      "the override of the governor's veto of House Bill 2284 at the Kansas House of Representatives @ Kansas House of Representatives: 85-40",
      "the override of the governor's veto of House Bill 2284 at the Kansas Senate @ Kansas Senate: 26-undefined",
    ],
  ],
  [
    "one bill in two houses",
    "ALBANY — The Assembly passed the rent bill 90-50 on Tuesday. The Senate passed it a day before, 40-22.",
    [
      "the rent bill at the New York State Assembly @ New York State Assembly: 90-50",
      "the rent bill at the New York Senate @ New York Senate: 40-22",
    ],
  ],
];

describe("keeping motions apart", () => {
  it.each(APART)("tells %s", (_, text, motions) => {
    expect(told(text)).toEqual(motions);
  });

  it("keeps one bill whole under its other names", () => {
    expect(
      told(
        "Parliament passed the Fisheries Bill by 60 votes to 59. The controversial legislation was opposed by Labour. The 400-page bill now goes on. Ms Ida Kern voted for the measure.",
      ),
    ).toHaveLength(1);
  });

  it("takes a bill passed after a procedural vote for the bill", () => {
    expect(told("The Senate passed the farm bill 70-29 after a procedural vote on Monday.")).toEqual([
      "the farm bill @ Senate: 70-29",
    ]);
  });

  it("gives a bill no outcome of its amendments", () => {
    const { motions } = readReport(
      "The Lok Sabha passed the Port Dues Bill by 128 votes to 95. Several amendments were rejected.",
    );
    expect(motions[0]?.outcome).toBe("adopted");
  });
});

describe("naming what a vote was on", () => {
  it.each(NAMED)("tells %s", (_, text, motion) => {
    expect(motionsOf(text)).toEqual([motion]);
  });

  it("leaves out what somebody said of it in quotation marks", () => {
    expect(motionsOf("The House passed the “shameful” bill 220-205.")).toEqual(["the bill"]);
    expect(motionsOf("The House passed the bill, “dead on arrival” to some, 220-205.")).toEqual(["the bill"]);
  });

  it("keeps a vote with its own body when an earlier one of another body is told", () => {
    const { votes, motions } = readReport(
      "The Rajya Sabha passed the Port Dues Bill with 128 votes in favour and 95 against, a day after the Lok Sabha had cleared it. The Congress and the AAP voted against the Bill. The BJP voted for it.",
    );
    expect(new Set(votes.map(({ motionId }) => motionId))).toEqual(new Set([motions[0]?.id]));
    expect(motions[0]).toMatchObject({ label: "the Port Dues Bill", body: "Rajya Sabha" });
  });

  it("takes a committee for the body, not its house", () => {
    const { motions } = readReport("The House Oversight Committee voted 24-19 on the contempt resolution.");
    expect(motions[0]?.body).toBe("House Oversight Committee");
  });

  it("keeps a plan with an end of its own apart from another plan", () => {
    const { tallies, motions } = readReport(
      "Ann Hall MP voted for Peter Vane's harbour plan in the House of Commons tonight. MPs voted by 310 to 300 to reject his plan to hurry laws on the harbour charges through the House in two days. Just before, MPs voted to back the deal by 320 to 290 on its second reading.",
    );
    const labels = tallies.map(({ motionId }) => motions.find(({ id }) => id === motionId)?.label);
    expect(labels[0]).toContain("the plan to hurry laws");
    expect(labels[1]).not.toBe(labels[0]);
    expect(tallies.map((tally) => [tally.for, tally.against])).toEqual([
      [300, 310],
      [320, 290],
    ]);
    expect(labels).not.toContain("Peter Vane's harbour plan");
  });

  it("does not take a text's next house for the one that voted", () => {
    const { motions, votes } = readReport(
      'Two senators voted against the harbour bill in the Senate. At least 60 votes were required to advance the bill to the House, where Speaker Ann Hall praised the port.\n\nHere is the list of those who voted "no."\n\n- Senator Ed Vane of Ohio\n\n- Senator Bo Lund of Maine',
    );
    expect(votes.map(({ voter }) => voter)).toEqual(["Ed Vane", "Bo Lund"]);
    expect(new Set(votes.map(({ motionId }) => motions.find(({ id }) => id === motionId)?.body))).toEqual(
      new Set([motions[0]?.body]),
    );
    expect(motions[0]?.body).toMatch(/Senate/);
  });

  it("proves a vote of names added in a sentence of their own with the sentence before", () => {
    const told = "Two states voted against the harbour resolution in the UN General Assembly.";
    const { votes } = readReport(`${told} The two countries were Eritrea and Mali.`);
    expect(votes.map(({ voter }) => voter)).toEqual(["Eritrea", "Mali"]);
    for (const { evidence } of votes) expect(evidence[0]).toMatchObject({ exact: told });
  });
});
