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
  it("calls a party of the Congress one way, whichever way the record writes it", () => {
    const named = (parties: string[]) =>
      seats(parties, "US Senate").map(({ name, short, members }) => [name, short, members.length]);
    const all = [
      ["Democratic", "D", 1],
      ["Independent", "I", 1],
      ["Republican", "R", 1],
    ];
    expect(named(["R", "D", "I"])).toEqual(all);
    expect(named(["Republican", "Democratic", "Independent"])).toEqual(all);
    expect(named(["D", "Democratic", "Democrat"])).toEqual([["Democratic", "D", 3]]);
    expect(named(["ID"])).toEqual([["Independent Democrat", "ID", 1]]);
    expect(seats(["D"])[0]?.name).toBe("D");
  });

  it("gives any other party of the Congress two letters at most", () => {
    const shorts = seats(["Whig", "Free Soil", "Farmer-Labor", "D"], "US Senate").map(({ short }) => short);
    expect(shorts).toEqual(["D", "FL", "FS", "W"]);
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
