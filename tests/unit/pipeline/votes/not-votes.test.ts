import { describe, expect, it } from "vitest";
import { readReport, talliesOf, votesOf } from "#tests/unit/pipeline/votes/read-report";

const NOT_VOTES: Record<string, string> = {
  "an announcement": "France said it would vote against the resolution at the UN General Assembly next week.",
  "an expectation":
    "Hungary is expected to abstain when the UN Security Council votes on the draft on Monday.",
  "a plan": "The DA plans to vote against the budget when the council meets.",
  "a threat of a veto":
    "The United States threatened to veto the draft resolution in the Security Council, diplomats said.",
  "a veto denied": "China did not veto the resolution at the Security Council, and no veto came from Russia.",
  "a rule that lists the permanent members":
    "A Security Council resolution needs nine votes in favour and no veto by any of the five permanent members: China, France, Russia, the United Kingdom and the United States.",
  "a right of veto": "China, France, Russia, Britain and the US hold veto power in the Security Council.",
  "an appeal": "Ukraine urged Brazil and India to vote for the resolution at the United Nations.",
  "a condition": "If Germany votes against the plan, the United Nations conference will have to start again.",
  "a vote that would have been": "Poland would have voted against the text at the UN, its minister said.",
  "a question": "Why did India abstain at the United Nations?",
  "a habit": "The United States has repeatedly vetoed texts on the matter in the UN Security Council.",
  "a governor’s veto":
    "Governor Ann Shaw vetoed the school bill on Friday, and the state House may take it up again.",
  "a president’s veto": "President Lee Park vetoed the measure that the Senate had sent him.",
  "a referendum": "Switzerland voted against joining the pact. Turnout was 48 percent.",
  "an election": "Most voters in Leeds voted for Labour, and Ivy Cole won the seat.",
  "an objection": "Mr Park objected to the motion in the council and left the hall before the debate.",
  "a refusal to say": "Sen. Ruth Calder declined to say how she voted on the bill.",
  "a denial of support": "Sen. Ruth Calder did not vote for the bill in the Senate, her office said.",
  "instead of": "Instead of voting against the motion, Sen. Ruth Calder sent a letter to the Senate.",
  "a speech": "Sen. Ruth Calder opposed the bill in a speech on Monday and urged colleagues to reject it.",
  sponsorship:
    "The resolution, sponsored by Egypt and backed by Jordan, goes to the UN General Assembly on Friday.",
  "a sports score":
    "India beat Australia 3-2 in a match that passed without incident, and the captain voted it the best of the year.",
  "the strength of a house":
    "The vote is likely to fail in the 53-47 Senate, where Republicans hold a majority.",
  "judges who dissent":
    "The Supreme Court ruled 5-4 for the state on Monday. Justice Owen Tarrant dissented, joined by Justices Ida Kern and Joel Marsh. Tarrant, who usually votes with the majority, wrote that the bill was clear.",
  "absence from a debate, not from the vote":
    "Prime Minister Owen Tarrant was not present for the debate on the bill in Parliament.",
  "what a party thought before":
    "The BJD, which had opposed the bill in June, did not issue a whip in the Rajya Sabha.",
  "two lines that look like a table": "Motion Bill\n\nOwen Tarrant Yes\n\nIda Kern No",
  "a vote that would have been, the verb before its subject":
    "The motion fell in the House of Commons. Had all the DUP MPs abstained, the result would have been closer, and had Labour voted for it, it would have passed.",
  odds: "She led in the polls, and in calls to the office, asking where to vote, it was 3 to 1 for her in the House district.",
  "a first time": "New voting laws will be in effect in 17 states for the first time, the House was told.",
  "states that voted for a party": "In the Senate race, 40 states have voted for the same party since 2000.",
  "a match in a text that speaks of a law":
    "The bill passed last year. Owen Tarrant pitched seven innings, and the Hawks won, 4-2.",
  "a rule that asks for votes": "Some motions of the council require 3 or 4 affirmative votes.",
  "a court": "The Supreme Court voted 6-3 to uphold the law, with Justice Ann Shaw dissenting.",
  "a state that rejects a text beside the count":
    "Sri Lanka has rejected the resolution that the United Nations published on Monday.",
  "absence from a debate": "The NCP did not take part in the debate in the council on Monday.",
  "a vote that was said to come":
    "Two Republicans also say they will vote against the bill in the Senate, and Rep. Lee Park would be a no vote.",
  "scores without a vote": "Australia lost 3-2 to Germany in the final, and Ireland beat Wales 24-14.",
  "a habit of years": "The Conservatives had voted for cuts for 14 years, the leader of the council said.",
  "an election of officers":
    "The board elected Ann Shaw as chair on Monday, and Dana Frost was elected vice chair.",
  "support in a hearing":
    "The city council heard the plan. Councilmember Dana Frost supported the plan and Councilman Lee Park objected to it.",
  "a poll": "A survey found 54 percent for and 30 percent against the plan before Parliament.",
};

describe("leaving out what is no vote", () => {
  for (const [kind, text] of Object.entries(NOT_VOTES)) {
    it(`reads no vote and no tally in ${kind}`, () => {
      expect(votesOf(text)).toEqual([]);
      expect(talliesOf(text)).toEqual([]);
    });
  }

  it("takes no reference in brackets for a voter", () => {
    expect(
      votesOf(
        "The text was adopted by a recorded vote of 135 in favour to 12 against, with 36 abstentions (Annex XV).",
      ),
    ).toEqual([]);
  });

  it("says what it left out, where, in a sentence a teacher can read", () => {
    const text = "France said it would vote against the resolution at the UN General Assembly.";
    const [rejection] = readReport(text).rejections;
    expect(rejection?.stage).toBe("votes");
    expect(rejection?.reason).toMatch(/^The sentence .*\.$/);
    expect(text.slice(rejection?.place?.start, rejection?.place?.end)).toBe("vote");
  });

  it("leaves out a voter to whom the text gives two votes on one motion, and says so", () => {
    const text =
      "Brazil abstained on resolution 2801 in the Security Council. Brazil voted for resolution 2801 in the Security Council. Chile voted for resolution 2801.";
    const { votes, rejections } = readReport(text);
    expect(votes.map(({ voter }) => voter)).toEqual(["Chile"]);
    expect(rejections.map(({ ruleId }) => ruleId)).toContain("contradiction");
  });
});

describe("ways of speaking that look like results", () => {
  it.each([
    "“They came out for him 3 to 1,” Ida Kern said of the caucus. The Senate later passed the bill.",
    "“We won the vote in my county 3 to 1,” said Ms Kern. The council will vote on a ban on Tuesday.",
    "He told supporters that the calls were running 40 to 1 against this bill. The committee has not voted.",
    "“The polling is 2 to 1 against the amendment,” Rep. Ida Kern said in the House.",
  ])("reads no numbers in %s", (text) => {
    expect(talliesOf(text)).toEqual([]);
  });

  it.each([
    ["“The House passed it 220 to 210,” Ida Kern said of the bill.", "220-210-?"],
    ["The council approved the contract 4 to 1.", "4-1-?"],
  ])("reads those of a vote in %s", (text, tally) => {
    expect(talliesOf(text)).toEqual([tally]);
  });
});
