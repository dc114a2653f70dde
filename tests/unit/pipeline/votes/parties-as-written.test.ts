import { describe, expect, it } from "vitest";
import { partiesAsWritten } from "#lib/pipeline/votes/parties-as-written";

describe("a party's name", () => {
  it.each([
    ["Greens", "The Green Party voted against it.", "Green Party"],
    ["Greens", "The Greens voted against it; the Green Party has two seats.", "Greens"],
    ["European People's Party", "The EPP backed the cap.", "EPP"],
    [
      "European People's Party",
      "The European People's Party (EPP) backed the cap.",
      "European People's Party",
    ],
    [
      "European People's Party",
      "The European People’s Party backed it. The EPP won.",
      "European People's Party",
    ],
    ["Greens", "It was held on Monday. Green Party members stayed away.", "Green Party"],
    ["Congress party", "The Congress and the YSR Congress Party opposed the bill.", "Congress"],
    // Not a name: what its members are called, or a part of another word.
    ["Liberals", "Liberal senators voted for it.", "Liberals"],
    ["European People's Party", "The EPP-led majority backed the cap.", "European People's Party"],
    // Members and party go by one name in the United States.
    ["Republicans", "The Republican Party voted no.", "Republicans"],
    ["Village Voice", "Village Voice voted for it.", "Village Voice"],
  ])("%s in “%s” is %s", (usual, body, written) => {
    expect(partiesAsWritten(body)(usual)).toBe(written);
  });
});
