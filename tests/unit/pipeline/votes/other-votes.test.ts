import { describe, expect, it } from "vitest";
import { readReport } from "./read-report";

/** `label @ body: for-against` of every tally. */
function told(text: string): string[] {
  const { motions, tallies } = readReport(text);
  return tallies.map((tally) => {
    const motion = motions.find(({ id }) => id === tally.motionId);
    return `${motion?.label ?? ""} @ ${motion?.body ?? "?"}: ${String(tally.for)}-${String(tally.against)}`;
  });
}

describe("a vote of another time", () => {
  it.each([
    [
      "The Senate rejected the harbour bill, 20-31. A similar attempt in 2021 had been defeated 12 to 9. Senator Ana Lima voted against the bill.",
      ["the harbour bill @ Senate: 20-31", "the similar attempt in 2021 @ ?: 9-12"],
    ],
    [
      "The Commons passed the Ports Bill by 300 votes to 200. A year ago a similar bill failed 190 to 240.",
      ["the Ports Bill @ House of Commons: 300-200", "the similar bill a year ago @ ?: 190-240"],
    ],
    [
      "The General Assembly adopted the resolution on Mali by 93 votes to 18. In March, an earlier resolution was adopted with 70 in favour and 40 against. Chad abstained.",
      ["the resolution on Mali @ UN General Assembly: 93-18", "the earlier resolution in March @ ?: 70-40"],
    ],
    [
      "On Monday, a previous motion on the budget was rejected by 265 votes to 240. The Senate approved the pension bill with 204 votes for and 98 against.",
      ["the previous motion on the budget on Monday @ ?: 240-265", "the pension bill @ Senate: 204-98"],
    ],
    [
      "The Senate passed the ferry bill, 40-10. A comparable measure was lost last year, 15-30.",
      ["the ferry bill @ Senate: 40-10", "the comparable measure last year @ ?: 15-30"],
    ],
  ])("is of a motion of its own: “%s”", (text, tallies) => {
    expect(told(text)).toEqual(tallies);
  });

  it("leaves the report where it was", () => {
    const { votes, motions } = readReport(
      "The Senate passed the ferry bill, 40-10. A similar bill in 2019 failed 12-30. The Greens voted for it.",
    );
    expect(votes.map(({ motionId }) => motions.find(({ id }) => id === motionId)?.label)).not.toContain(
      "the similar bill in 2019",
    );
  });
});

describe("an attempt that was voted on", () => {
  it.each([
    [
      "A Labour attempt to kill off the government's harbour plan was defeated in the Commons by 341 votes to 162.",
      ["the attempt to kill off the government's harbour plan @ House of Commons: 162-341"],
    ],
    [
      "A Democratic effort to block the mayor's budget failed, 5-4. The council then passed the budget 6-3.",
      ["the effort to block the mayor's budget @ ?: 4-5", "the budget @ ?: 6-3"],
    ],
    [
      "MPs rejected a Green bid to scrap the ferry levy by 200 votes to 90.",
      ["the bid to scrap the ferry levy @ ?: 90-200"],
    ],
    [
      "The Commons passed the Ports Bill by 300 votes to 200. A Green amendment to reject the bill outright had fallen, with 90 votes in favour and 310 against.",
      [
        "the Ports Bill @ House of Commons: 300-200",
        "the Green amendment to reject the bill outright @ House of Commons: 90-310",
      ],
    ],
    [
      "A last push to halt the pier sale was rejected by 12 votes to 8.",
      ["the push to halt the pier sale @ ?: 8-12"],
    ],
    [
      "An opposition motion to scrap the toll bill was defeated by 70 votes to 41.",
      ["the opposition motion to scrap the toll bill @ ?: 41-70"],
    ],
  ])("has the numbers itself: “%s”", (text, tallies) => {
    expect(told(text)).toEqual(tallies);
  });
});
