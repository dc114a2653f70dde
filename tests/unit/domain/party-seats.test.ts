import { describe, expect, it } from "vitest";
import { partySeats } from "#lib/domain/party-seats";
import { rollCallOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

const seats = (parties: (string | undefined)[], body?: string) =>
  partySeats(
    rollCallOf(
      parties.map((party, i) => ({ voter: `Member ${i}`, party, vote: i % 2 ? "yes" : null })),
      body === undefined ? {} : { body },
    ),
  );

describe("partySeats", () => {
  it("spells out what the Congress abbreviates, and keeps the letter", () => {
    expect(seats(["R", "D", "I"], "US Senate").map(({ name, short }) => [name, short])).toEqual([
      ["Democrats", "D"],
      ["Independents", "I"],
      ["Republicans", "R"],
    ]);
    expect(seats(["D"])[0]?.name).toBe("D");
  });

  it("shortens long names so that none is another's", () => {
    const names = [
      "Conservative",
      "Labour",
      "Labour (Co-op)",
      "Scottish National Party",
      "Social Network Party",
    ];
    expect(seats(names).map(({ short }) => short)).toEqual(["Con", "Labour", "LCo", "SNP", "Soci"]);
  });

  it("puts those without a party last", () => {
    expect(seats([undefined, "Zeal", "Able"]).map(({ name }) => name)).toEqual([
      "Able",
      "Zeal",
      "No party given",
    ]);
  });

  it("counts each party's votes, and what is not in our record as nothing else", () => {
    expect(seats(["A", "A", "A", "A"])[0]?.counts).toEqual({ for: 2, unknown: 2 });
  });
});
