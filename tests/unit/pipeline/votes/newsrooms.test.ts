import { describe, expect, it } from "vitest";
import { expected, readReport, talliesOf, votesOf } from "#tests/unit/pipeline/votes/read-report";

const PHRASINGS: readonly (readonly [phrasing: string, text: string, votes: string[]])[] = [
  [
    "parties no list knows",
    "The House of Assembly passed the bill by 38 votes to 31. The ruling Lake Unity Party and the opposition Harbour Workers Front voted in favour. The National Party for the Coast abstained.",
    ["Lake Unity Party, Harbour Workers Front for", "National Party for the Coast abstain"],
  ],
  [
    "an aside inside a list of states",
    "The UN General Assembly adopted the resolution. Nineteen countries abstained, among them China, Norway and, in a break with its neighbours, Hungary.",
    ["China, Norway, Hungary abstain"],
  ],
  [
    "a clause between names",
    "Two senators missed the vote on the bill in the Senate: Ida Kern, R-S.C., who is recovering from surgery, and Joel Marsh, a Hawaii independent.",
    ["Ida Kern, Joel Marsh absent"],
  ],
  [
    "what two members are",
    "Senator Ida Kern (Samburu) and nominated senator Rosa Bellamy, both Lake Unity, voted against the motion in the Senate.",
    ["Ida Kern, Rosa Bellamy against"],
  ],
  [
    "a switch to a side",
    "The Senate voted on the bill. Majority Leader Owen Tarrant switched to “no” in the final seconds.",
    ["Owen Tarrant against"],
  ],
  [
    "one alone",
    "The UN Security Council voted on the draft. The United States was alone in opposing it.",
    ["United States against"],
  ],
  [
    "those who left before the vote",
    "The Senate voted on the bill. Senator Ida Kern left the chamber before the ballot, and Senator Joel Marsh recused himself.",
    ["Ida Kern, Joel Marsh absent"],
  ],
  [
    "those who were not in the hall",
    "The UN General Assembly adopted the resolution. Chad and Togo were not in the hall when the vote was called.",
    ["Chad, Togo absent"],
  ],
  [
    "a rule of the chair",
    "The Dáil rejected the motion by 84 votes to 72. The Ceann Comhairle does not vote.",
    [],
  ],
  [
    "two clauses of two members",
    "The Dáil voted on the bill. The Finance Minister, Ida Kern, voted in favour while her associate minister, Joel Marsh, voted against.",
    ["Ida Kern for", "Joel Marsh against"],
  ],
  [
    "those who follow a party",
    "The council rejected the motion by 61 votes to 57. The DA voted for the motion. So did the ANC.",
    ["DA, ANC for"],
  ],
  [
    "as many as were counted",
    "The UN General Assembly adopted the resolution. The text drew 6 “no” votes. Mali and Cuba were joined by Chad, Peru, Togo and Oman.",
    ["Mali, Cuba, Chad, Peru, Togo, Oman against"],
  ],
  [
    "not as many as were counted",
    "The UN General Assembly adopted the resolution. The text drew 7 “no” votes. Mali and Cuba were joined by Chad and Peru.",
    [],
  ],
  [
    "a speaker's own delegation",
    "The UN Security Council voted on the draft. The representative of Denmark deplored the result. Her delegation had voted in favour.",
    ["Denmark for"],
  ],
  [
    "a delegation that would vote",
    "The UN Security Council voted on the draft. The representative of Denmark deplored the result. Her delegation would have voted in favour.",
    [],
  ],
  [
    "a vote told of another text",
    "The UN General Assembly adopted the resolution. Chad, which abstained when a similar text was voted on in May, voted yes.",
    ["Chad for"],
  ],
  [
    "a vote to save an office-holder",
    "The Senate voted on the impeachment motion. Senator Ida Kern voted to remove the governor. Senator Joel Marsh voted to save her.",
    ["Ida Kern for", "Joel Marsh against"],
  ],
];

describe("who voted how, in the words of many newsrooms", () => {
  it.each(PHRASINGS)("reads %s", (_, text, votes) => {
    expect(votesOf(text)).toEqual(expected(...votes));
  });
});

describe("numbers in the words of many newsrooms", () => {
  it.each([
    ["21 senators voted to uphold the motion and 24 voted against. Two abstained.", "21-24-2"],
    ["The original ordinance went down 5-4 in the council.", "4-5-?"],
    [
      "Parliament approved the accession of Finland to the North Atlantic Alliance by 200 votes to 4.",
      "200-4-?",
    ],
    ["The bill went on to clear its third reading by 340 to 171.", "340-171-?"],
  ])("reads %s", (text, tally) => {
    expect(talliesOf(text)).toEqual([tally]);
  });

  it("takes “one” for no number", () => {
    expect(talliesOf("A petition against the bill had more names than a rival one in favour.")).toEqual([]);
  });
});

describe("what was voted on, in the words of many newsrooms", () => {
  const labelOf = (text: string, voter: string) => {
    const { motions, votes } = readReport(text);
    const vote = votes.find((candidate) => candidate.voter === voter);
    return motions.find(({ id }) => id === vote?.motionId)?.label;
  };

  it("is not the bill whose author is named", () => {
    expect(
      labelOf(
        "The Senate voted 57-41 on the motion to invoke cloture. Seven Republicans, among them the bill's author, agreed. Sen. Ida Kern voted no.",
        "Ida Kern",
      ),
    ).toBe("the motion to invoke cloture");
  });

  it("is not the bill a voter likes", () => {
    expect(
      labelOf(
        "The Senate voted 57-41 on the motion to invoke cloture. Sen. Ida Kern, who supports the bill, voted no.",
        "Ida Kern",
      ),
    ).toBe("the motion to invoke cloture");
  });

  it("is in the house of its own country", () => {
    const { motions } = readReport(
      "TOKYO - The House of Councillors passed the bill by 138 to 101. The Democratic Party for the People voted in favor.",
    );
    expect(motions[0]?.body).toBe("House of Councillors");
  });
});
