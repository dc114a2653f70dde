import { describe, expect, it } from "vitest";
import { shownPosition, shownVote } from "#lib/domain/shown-vote";
import { listedCounts, officialCounts, picturedVotes, shownVotesOf } from "#lib/domain/vote-counts";
import { rollCallOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

describe("shownVote", () => {
  it("never shows an unknown vote as a vote or as an absence", () => {
    expect(shownVote(null, "UN General Assembly")).toEqual({ vote: "unknown", word: "Not in our record" });
  });

  it("says of a state that cast no vote that it did not take part, of a representative that they did not vote", () => {
    expect(shownVote("notVoting", "UN Security Council").word).toBe("Did not take part");
    expect(shownVote("notVoting", "United Nations General Assembly").word).toBe("Did not take part");
    expect(shownVote("notVoting", "US House of Representatives").word).toBe("Did not vote");
    expect(shownVote("notVoting", "Union Chamber").word).toBe("Did not vote");
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

  it("are explained with what the map shows of members without a line", () => {
    const votes = [{ voter: "France", iso3: "FRA", vote: "yes" as const }];
    expect(picturedVotes(rollCallOf(votes, { tallies: { yes: 93, no: 100 } }))).toEqual(["for", "unknown"]);
    expect(picturedVotes(rollCallOf(votes, { tallies: { yes: 1 } }))).toEqual(["for"]);
  });
});
