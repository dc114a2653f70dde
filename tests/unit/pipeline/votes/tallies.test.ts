import { describe, expect, it } from "vitest";
import { readReport, talliesOf } from "#tests/unit/pipeline/votes/read-report";

const TALLIES: readonly (readonly [phrasing: string, text: string, tallies: readonly string[]])[] = [
  ["ayes first when the motion passed", "The Senate passed the bill 51-49.", ["51-49-?"]],
  [
    "noes first when the motion was rejected",
    "The amendment was rejected by 293 to 125 in the Commons.",
    ["125-293-?"],
  ],
  ["noes first when members voted against", "MPs voted 175-123 against the motion.", ["123-175-?"]],
  ["noes first when members voted to reject", "MPs voted by 322 to 308 to reject the plan.", ["308-322-?"]],
  ["ayes first when the smaller number leads", "The measure failed 44-55 in the Senate.", ["44-55-?"]],
  [
    "a majority that falls short of a larger one",
    "The motion failed 54-46 in the Senate, short of the 60 votes needed.",
    ["54-46-?"],
  ],
  [
    "a majority not enough to override",
    "The vote was 26-14 in the majority, not enough to override the veto of the bill.",
    ["26-14-?"],
  ],
  ["a tie", "The vote on the motion was tied 50-50 in the Senate.", ["50-50-?"]],
  ["three numbers in one", "The council adopted the plan 9-3-2 in a late vote.", ["9-3-2"]],
  ["labels before numbers", "The House divided on the bill. Ayes 319, Noes 246.", ["319-246-?"]],
  ["labels with colons", "Result of the vote on the motion — Yes: 12, No: 7, Abstentions: 3.", ["12-7-3"]],
  [
    "number words",
    "The draft resolution obtained five votes in favor and four against, with six abstentions.",
    ["5-4-6"],
  ],
  [
    "a tally over three sentences",
    "The General Assembly adopted the resolution. It won 93 votes in favour and 24 against. However, fifty-eight countries abstained.",
    ["93-24-58"],
  ],
  ["one side only", "The minutes were adopted with 137 votes in the council.", ["137-?-?"]],
  [
    "support by a number of votes",
    "The resolution was supported by 93 votes, while 18 countries voted against it.",
    ["93-18-?"],
  ],
  ["a majority is no count", "The bill passed by 27 votes in the Commons.", []],
  ["a needed number is no count", "At least nine votes in favour were needed for the draft resolution.", []],
  ["the count of a party is no tally", "Republicans voted 48-1 for the bill and Democrats split 25-22.", []],
  [
    "members of a party are no count",
    "Twelve Labour MPs voted against the bill and a further 20 abstained.",
    [],
  ],
  [
    "two motions, two tallies",
    "MPs rejected the first amendment by 310 votes to 280. They approved the second amendment by 300 votes to 291.",
    ["280-310-?", "300-291-?"],
  ],
  [
    "one body after the other",
    "The Senate passed the bill 77-13 just hours after the House voted 320-99 to approve it.",
    ["77-13-?", "320-99-?"],
  ],
  [
    "numbers in three digits spelled out",
    "The bill was passed by one hundred and forty-one votes to ninety-two.",
    ["141-92-?"],
  ],
  [
    "votes for and against",
    "Parliament approved the treaty with 101 votes for and 19 against.",
    ["101-19-?"],
  ],
  ["in favour, opposed", "The board approved the motion, with seven in favor and two opposed.", ["7-2-?"]],
  [
    "a defeat with labels",
    "The amendment was defeated, with 323 votes against and just 240 in favour.",
    ["240-323-?"],
  ],
  [
    "a majority beside the numbers",
    "The bill was carried by 309 votes to 298, a majority of 11.",
    ["309-298-?"],
  ],
  [
    "noes first with abstentions before what they are on",
    "MSPs voted by 69 to 57, with one abstention, against the Care Bill.",
    ["57-69-1"],
  ],
  ["contents and not contents", "Contents 231, Not Contents 204 on the amendment.", ["231-204-?"]],
  [
    "a side told by its only vote",
    "Fourteen members of the 15-nation UN Security Council voted in favour of the draft. Russia cast the only negative vote.",
    ["14-1-?"],
  ],
  [
    "a number voting in its favour",
    "The House passed the Bill with 288 members voting in its favour and 232 opposing it.",
    ["288-232-?"],
  ],
  [
    "a bracket after each number",
    "The roll call vote on the ordinance was 2 for (Beller and Henley) and 1 (Matthews) against.",
    ["2-1-?"],
  ],
  [
    "a dash between side and number",
    "The division on the Bill showed that Ayes - 11 and Noes 54.",
    ["11-54-?"],
  ],
  [
    "present as a side of a list",
    "The House voted on the bill as follows:\n\n• Ayes (In Favor): 174\n\n• Nays (Against): 235\n\n• Present (Abstaining): 1",
    ["174-235-1"],
  ],
  [
    "the remaining members",
    "India abstained in the UN Security Council. The remaining eleven council members voted in favor of the resolution.",
    ["11-?-?"],
  ],
  [
    "members of two sorts",
    "Eleven of the 15 permanent and non-permanent members voted for the UN resolution, while three countries abstained.",
    ["11-?-3"],
  ],
  [
    "the shares of parties, which are no tally",
    "House Bill 5407\n\n72 Yeas / 36 Nays\n\nRepublican (62 Yeas / 1 Nay)\n\nDemocrat (10 Yeas / 35 Nays)",
    ["72-36-?"],
  ],
  [
    "votes that pushed a bill through",
    "The Coalition pushed the bill through shortly after noon by 36 votes to 23.",
    ["36-23-?"],
  ],
  [
    "a court beside people who vote later",
    "Members had voted down, 62-86, an amendment that would have put it to voters.",
    ["62-86-?"],
  ],
  [
    "a motion of no confidence that was survived",
    "The Government survived the motion of no confidence by 325 to 306.",
    ["306-325-?"],
  ],
  [
    "members who represent a side",
    "151 MPs representing the government voted against the motion while 57 MPs voted for it.",
    ["57-151-?"],
  ],
  [
    "sides in capitals after a colon",
    "The result of the division on the motion is: For 84, Against 30, Abstentions 0.",
    ["84-30-0"],
  ],
  [
    "noes first, a day before what they are on",
    "Trustees voted 3-2 Monday night to reject the proposal.",
    ["2-3-?"],
  ],
  ["a year in brackets is no vote", "Resolution 1405 (2002) was adopted in 2002 to 2003.", []],
];

describe("reading the numbers of a vote", () => {
  for (const [phrasing, text, tallies] of TALLIES) {
    it(`reads ${phrasing}`, () => {
      expect(talliesOf(text)).toEqual(tallies);
    });
  }
});

describe("a motion that fails where more than half was needed", () => {
  const fell = "The harbour bill failed by a vote of 50 to 49 in the Senate.";

  it("gives numbers nobody is asked about, since nothing says whose they are", () => {
    const { tallies, rejections } = readReport(`${fell} At least 60 votes were required to advance it.`);
    expect(tallies.map(({ tier }) => tier)).toEqual(["candidate"]);
    expect(rejections.map(({ ruleId }) => ruleId)).toContain("side-not-said");
  });

  it("asks where a plain majority decides", () => {
    expect(readReport(fell).tallies).toMatchObject([{ tier: "published", for: 49, against: 50 }]);
  });

  it("asks where the text says what the larger number did", () => {
    const told = "Senators voted by 50 to 49 to reject the harbour bill, which needed a two-thirds majority.";
    expect(readReport(told).tallies).toMatchObject([{ tier: "published" }]);
  });
});
