import { describe, expect, it } from "vitest";
import { COUNTRIES, OBSERVERS } from "#lib/pipeline/actors/countries";
import { findActors } from "#lib/pipeline/actors/find-actors";
import { foldName } from "#lib/pipeline/actors/name-words";
import { segment } from "#lib/pipeline/segment";

const named = (text: string) => findActors(segment(text)).map(({ name }) => name);

describe("the table of states", () => {
  it("holds the 193 members and the two observer states, each code and name once", () => {
    expect(COUNTRIES).toHaveLength(195);
    expect(OBSERVERS.size).toBe(2);
    expect(new Set(COUNTRIES.map(({ iso3 }) => iso3)).size).toBe(195);
    expect(new Set(COUNTRIES.map(({ name }) => name)).size).toBe(195);
    for (const { iso3 } of COUNTRIES) expect(iso3).toMatch(/^[A-Z]{3}$/);
  });

  it("gives no spelling to two states", () => {
    const spellings = COUNTRIES.flatMap(({ name, aliases, seats }) =>
      [name, ...aliases, ...seats].map(foldName),
    );
    const twice = spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at);
    expect(twice).toEqual([]);
  });

  it("finds every spelling in a list of voters", () => {
    for (const { name, aliases } of COUNTRIES) {
      for (const spelling of [name, ...aliases]) {
        const text = `At the United Nations, ${spelling}, Uruguay and Oman abstained.`;
        const expected =
          name === "Uruguay" || name === "Oman" ? [name, "Uruguay", "Oman"] : [name, "Uruguay", "Oman"];
        expect(named(text), spelling).toEqual(expected);
      }
    }
  });
});

describe("finding actors", () => {
  it("reads official forms, whatever accents, apostrophes and hyphens they are written with", () => {
    expect(
      named("The Democratic People’s Republic of Korea, Türkiye, Cote D'Ivoire and Viet Nam abstained."),
    ).toEqual(["North Korea", "Turkey", "Ivory Coast", "Vietnam"]);
    expect(named("Iran (Islamic Republic of), Bolivia (Plurinational State of), and Guinea Bissau")).toEqual([
      "Iran",
      "Bolivia",
      "Guinea-Bissau",
    ]);
  });

  it("keeps neighbours in name apart", () => {
    expect(
      named(
        "Niger, Nigeria, Guinea, Equatorial Guinea, Papua New Guinea, Dominica and the Dominican Republic",
      ),
    ).toEqual([
      "Niger",
      "Nigeria",
      "Guinea",
      "Equatorial Guinea",
      "Papua New Guinea",
      "Dominica",
      "Dominican Republic",
    ]);
  });

  it("tells the two Congos apart in one list and takes the short name up in prose", () => {
    expect(named("Congo and the Democratic Republic of the Congo abstained.")).toEqual([
      "Republic of the Congo",
      "Democratic Republic of the Congo",
    ]);
    expect(named("The Democratic Republic of Congo spoke first. Then Congo abstained.")).toEqual([
      "Democratic Republic of the Congo",
      "Democratic Republic of the Congo",
    ]);
  });

  it("tells the United States from the pronoun", () => {
    expect(named("The US told us that the U.S. and the USA are one.")).toEqual([
      "United States",
      "United States",
      "United States",
    ]);
    expect(named("Latin America and North America")).toEqual([]);
  });

  it("does not take persons for states", () => {
    expect(named("Rep. Jim Jordan and Jordan Lee met Chad Moore and Senator India Walsh.")).toEqual([]);
    expect(named("Jordan, Chad and India abstained at the United Nations.")).toEqual([
      "Jordan",
      "Chad",
      "India",
    ]);
  });

  it("takes Georgia for the American state where American legislators vote", () => {
    expect(named("Republicans in Georgia passed the bill.")).toEqual(["Republicans"]);
    expect(named("Georgia abstained at the United Nations.")).toEqual(["Georgia"]);
  });

  it("takes a capital for a government only where it acts", () => {
    expect(named("Moscow vetoed the draft.")).toEqual(["Russia"]);
    expect(named("Protests in Moscow and a parade in London went on.")).toEqual([]);
    expect(named("The Washington Post and the Paris Agreement")).toEqual([]);
  });

  it("does not find names inside compounds", () => {
    expect(named("A non-Russian, US-drafted text on the U.S.-Mexico border")).toEqual([]);
  });

  it("finds parties and groups of states by their kinds", () => {
    const kinds = findActors(segment("The GOP, Lib Dems, the EFF and the European nations disagreed.")).map(
      ({ name, kind }) => `${name}: ${kind}`,
    );
    expect(kinds).toEqual([
      "Republicans: party",
      "Liberal Democrats: party",
      "EFF: party",
      "European nations: group",
    ]);
  });

  it("takes National for a party in New Zealand only, and never inside another name", () => {
    const named = (text: string) => findActors(segment(text)).map(({ name }) => name);
    expect(named("In New Zealand, National and Labour voted for the bill.")).toContain("National");
    expect(named("The National Assembly adopted the bill; the National Guard was called.")).toEqual([]);
  });

  it("gives offsets that hold", () => {
    const text = "Bosnia and Herzegovina, the U.S. and Micronesia (Federated States of) voted.";
    for (const { start, end, text: exact } of findActors(segment(text)))
      expect(text.slice(start, end)).toBe(exact);
  });
});
