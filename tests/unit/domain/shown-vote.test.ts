import { describe, expect, it } from "vitest";
import { shownPosition, shownVote } from "#lib/domain/shown-vote";
import { listedCounts, officialCounts, shownVotesOf } from "#lib/domain/vote-counts";

describe("shownVote", () => {
  it("never shows an unknown vote as a vote or as an absence", () => {
    expect(shownVote(null, "UN General Assembly")).toEqual({ vote: "unknown", word: "Not in our record" });
  });

  it("calls a member of the United Nations that cast no vote absent, and a representative not voting", () => {
    expect(shownVote("notVoting", "UN Security Council").word).toBe("Absent");
    expect(shownVote("notVoting", "United Nations General Assembly").word).toBe("Absent");
    expect(shownVote("notVoting", "US House of Representatives").word).toBe("Not voting");
    expect(shownVote("notVoting", "Union Chamber").word).toBe("Not voting");
  });

  it("shows a veto as a vote against that says so", () => {
    expect(shownPosition("veto")).toEqual({ vote: "against", word: "Against (veto)" });
  });
});

describe("vote counts", () => {
  it("keep a number nobody gave apart from 0", () => {
    expect(officialCounts({ tallies: { yes: 10, no: 0 } })).toEqual({ for: 10, against: 0 });
  });

  it("count listed lines, unknown ones as unknown", () => {
    const record = {
      body: "UN General Assembly",
      votes: [
        { voter: "A", vote: "yes" as const },
        { voter: "B", vote: null },
        { voter: "C", vote: null },
      ],
    };
    expect(listedCounts(record)).toEqual({ for: 1, unknown: 2 });
    expect(shownVotesOf(record)).toEqual(["for", "unknown"]);
  });
});
