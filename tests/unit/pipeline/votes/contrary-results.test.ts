import { describe, expect, it } from "vitest";
import { readReport } from "#tests/unit/pipeline/votes/read-report";

/** `outcome tier for-against` of the one motion a report tells of. */
function result(text: string): string {
  const { motions, tallies } = readReport(text);
  const [tally] = tallies;
  return `${motions[0]?.outcome ?? "none"} ${tally?.tier ?? "?"} ${String(tally?.for)}-${String(tally?.against)}`;
}

describe("an outcome that does not go with the numbers", () => {
  it.each([
    ["The City Council rejected the pier ordinance by 9 votes in favor to 4 against.", "none candidate 9-4"],
    ["The Senate adopted the pier bill with 20 votes in favour and 31 against.", "none candidate 20-31"],
  ])("is not told, nor are the numbers: %s", (text, expected) => {
    expect(result(text)).toBe(expected);
    expect(readReport(text).rejections.map(({ ruleId }) => ruleId)).toContain("numbers-against-outcome");
  });

  it.each([
    [
      "The City Council rejected the pier ordinance with 9 votes in favor and 4 against, short of the two-thirds majority it needed.",
      "rejected published 9-4",
    ],
    [
      "The Kansas House failed to override the veto of the pier bill, with 80 votes in favor and 45 against.",
      "rejected published 80-45",
    ],
    [
      "The Security Council failed to adopt the draft resolution, with eight votes in favour and two against.",
      "rejected published 8-2",
    ],
    ["The Senate rejected the pier bill with 30 votes in favour and 30 against.", "rejected published 30-30"],
    ["The Senate adopted the pier bill on a casting vote, 30-30.", "adopted published 30-30"],
  ])("is told where more than a plain majority was needed, or on a tie: %s", (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});
