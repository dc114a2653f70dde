import { describe, expect, it } from "vitest";
import { ArticleId } from "#lib/domain/ids";
import { findActors } from "#lib/pipeline/actors/find-actors";
import { findPeople } from "#lib/pipeline/actors/people";
import { segment } from "#lib/pipeline/segment";
import { extractVotes } from "#lib/pipeline/votes/extract-votes";
import { expected, votesOf } from "#tests/unit/pipeline/votes/read-report";

const UN = "The UN Security Council voted on a draft resolution on the dam. ";

describe("reading diplomats as their states", () => {
  for (const [phrasing, text, votes] of [
    ["an adjective of the state", "The Kenyan ambassador voted against.", ["Kenya against"]],
    [
      "a name after the office",
      "The British ambassador, Dame Ida Kern, abstained, while the Chinese envoy vetoed the text.",
      ["United Kingdom abstain", "China veto"],
    ],
    [
      "a name before the office",
      "Ida Kern, the U.S. ambassador to the United Nations, cast the only vote against.",
      ["United States against"],
    ],
    ["an owner", "India's permanent representative, Joel Marsh, abstained.", ["India abstain"]],
    [
      "several adjectives",
      "The Algerian and South African envoys voted in favour.",
      ["Algeria, South Africa for"],
    ],
    ["a state after the office", "The representative of Nepal voted in favour of it.", ["Nepal for"]],
    ["delegations", "The British and French delegations abstained.", ["United Kingdom, France abstain"]],
    ["a diplomat who only spoke", "The Kenyan ambassador said others had voted against it.", []],
    ["several speakers of one state", "American delegates voted for the plank.", []],
  ] as const)
    it(`reads ${phrasing}`, () => {
      expect(votesOf(UN + text)).toEqual(expected(...votes));
    });

  it("takes a member of a parliament for no diplomat", () => {
    expect(
      votesOf("The House passed the bill 220-210. US Representative Ida Kern voted against it."),
    ).toEqual(["Ida Kern=against"]);
  });
});

/** As the pipeline reads it: with the people of the text and their offices. */
function read(text: string) {
  const doc = segment(text);
  return extractVotes(doc, findActors(doc), ArticleId.parse("article_0"), findPeople(doc)).votes;
}

function shown(text: string): string[] {
  return read(text)
    .map(({ voter, position, tier }) => `${voter}=${position}${tier === "candidate" ? "?" : ""}`)
    .sort();
}

describe("reading voters known by office", () => {
  const COMMONS = "MPs passed the Harbour Bill by 301 votes to 244 in the House of Commons. ";

  it("names the one who holds the office, and shows where the text says so", () => {
    const text = `${COMMONS}The Foreign Secretary, Owen Tarrant, had his doubts. In the end the Foreign Secretary abstained.`;
    expect(shown(text)).toEqual(["Owen Tarrant=abstain"]);
    const evidence = read(text)[0]?.evidence.map((item) => (item.type === "span" ? item.exact : ""));
    expect(evidence?.[0]).toContain("Owen Tarrant");
    expect(evidence?.[1]).toContain("abstained");
  });
  it("finds a minister for a field by either form of the office", () => {
    expect(
      shown(
        `The Dáil passed the bill by 78 votes to 61. Minister for Health Rosa Bellamy spoke. The health minister voted for it.`,
      ),
    ).toEqual(["Rosa Bellamy=for"]);
  });
  it("shows an office that nobody is said to hold to the teacher only", () => {
    expect(shown(`${COMMONS}The Home Secretary voted for the bill.`)).toEqual(["the Home Secretary=for?"]);
  });
  it("takes no shadow minister for the minister", () => {
    expect(
      shown(`${COMMONS}Shadow Foreign Secretary Ida Kern spoke. The Foreign Secretary voted for the bill.`),
    ).toEqual(["the Foreign Secretary=for?"]);
  });
  it("leaves an office out that many hold", () => {
    expect(shown(`${COMMONS}The minister voted for the bill.`)).toEqual([]);
  });
  it("finds nobody where two hold the office", () => {
    expect(
      shown(
        `${COMMONS}The mayor of Dunmore, Ida Kern, and the mayor of Tarsk, Joel Marsh, came. The mayor voted for the bill.`,
      ),
    ).toEqual([]);
  });
  it("reads a name behind the field of an office", () => {
    expect(
      shown(`The Dáil passed the bill by 78 votes to 61. Minister for Health Rosa Bellamy voted for it.`),
    ).toEqual(["Rosa Bellamy=for"]);
  });
  it("leaves out what an office-holder is to do", () => {
    expect(shown(`${COMMONS}The Home Secretary would vote for the amendment.`)).toEqual([]);
  });
});
