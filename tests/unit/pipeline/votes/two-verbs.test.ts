import { describe, expect, it } from "vitest";
import { readReport } from "./read-report";

/** `Voter position label` of every vote that is published. */
function published(text: string): string[] {
  const { motions, votes } = readReport(text);
  return votes
    .filter(({ tier }) => tier === "published")
    .map(
      ({ voter, position, motionId }) =>
        `${voter} ${position} ${motions.find(({ id }) => id === motionId)?.label ?? ""}`,
    );
}

describe("two verbs, two motions", () => {
  it.each([
    ["Chad voted for the Cuban proposal and abstained on the resolution.", "Chad abstain the Cuban proposal"],
    ["Chad voted against the proposal but voted for the resolution.", "Chad for the proposal"],
    ["Qatar voted against the amendment and voted for the text itself.", "Qatar for the amendment"],
    ["Peru voted for the motion and abstained on the resolution.", "Peru abstain the motion"],
    ["Chad voted for the measure, but against the declaration.", "Chad against the measure"],
    ["Oman abstained on the proposal and voted for the draft.", "Oman for the proposal"],
  ])("never gives the second to the first: “%s”", (told, wrong) => {
    const text = `The General Assembly met on Monday. ${told}`;
    expect(published(text)).not.toContain(wrong);
  });
});

describe("what is counted at a hearing", () => {
  it.each([
    "Of the 70 residents who spoke, 41 were in favor and 29 against.",
    "Of 30 people surveyed, 18 were in favour and 12 against.",
    "Some 90 residents wrote to the clerk: 61 in favor and 29 against.",
    "Twelve speakers testified, with 8 in favor and 4 against.",
    "Of the 44 respondents polled, 20 were in favour and 24 against.",
    "Of the people who commented, 51 were in favor and 33 against.",
  ])("is no vote: “%s”", (told) => {
    const { tallies } = readReport(`The Elmford City Council voted 5-4 to shelve the pier. ${told}`);
    expect(tallies.map((tally) => [tally.for, tally.against])).toEqual([[5, 4]]);
  });
});
