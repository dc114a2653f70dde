import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanHolds } from "#lib/domain/evidence";
import { OfficeFact, Rejection, StatementFact } from "#lib/domain/fact";
import { readStatements, said } from "#tests/unit/pipeline/statements/said";

const speakers = (body: string): string[] => readStatements(body).statements.map(({ speaker }) => speaker);
const tiers = (body: string): string[] => readStatements(body).statements.map(({ tier }) => tier);
const rules = (body: string): string[] => readStatements(body).rejections.map(({ ruleId }) => ruleId);

describe("statements: speakers", () => {
  it("links surnames and pronouns to the full name", () => {
    const body = "Ann Diaz rose. Ms Diaz said the bridge was safe. She said it was new.";
    expect(speakers(body)).toEqual(["Ann Diaz", "Ann Diaz"]);
  });

  it("prefers who spoke last for a pronoun, and does not publish it while another fits", () => {
    const body = "“It is safe to walk on,” Tom Roe told Sam Poe. “It is also quite new,” he said.";
    expect(speakers(body)).toEqual(["Tom Roe", "Tom Roe"]);
    expect(tiers(body)).toEqual(["published", "candidate"]);
  });

  it("does not give a spokesman's words to the person he speaks for", () => {
    expect(speakers("A spokesman for Ann Diaz said the bridge was safe.")).toEqual([
      "A spokesman for Ann Diaz",
    ]);
    expect(speakers("Ann Diaz's office said the bridge was safe.")).toEqual(["Ann Diaz's office"]);
  });

  it("does not publish a pronoun after somebody without a name spoke", () => {
    const body =
      "The plan is Ann Diaz's. “It is too dear for us,” a shopkeeper said. “It will ruin us all here,” she added.";
    expect(tiers(body)).toEqual(["candidate", "candidate"]);
  });

  it("reads a pronoun behind according to", () => {
    expect(speakers("Ann Diaz rose. According to her, the bridge was safe.")).toEqual(["Ann Diaz"]);
  });

  it("takes no clause for a speaker", () => {
    const body = "In March the mayor and her rival sat face to face with Ann Diaz, saying it was safe.";
    expect(speakers(body)).not.toContain("the mayor and her rival sat face to face with Ann Diaz");
  });

  it("keeps whom a pronoun stands for in mind", () => {
    const body = "Ann Diaz left in May. She met Eva Roe there. She said the bridge was safe.";
    expect(speakers(body)).toEqual(["Ann Diaz"]);
  });

  it("gives the words of the main clause's subject to it", () => {
    const body = "Ann Diaz rose. Recalling “the price of silence in those years,” the letter went out.";
    expect(speakers(body)).toEqual(["the letter"]);
  });

  it("publishes no hearsay", () => {
    const body = "The Post reported that Ann Diaz said that the bridge was safe.";
    expect(tiers(body)).toEqual(["candidate", "candidate"]);
  });

  it("takes short forms of a first name for the same person", () => {
    expect(speakers("Sandra Roe rose. Sandy Roe left. Roe said the bridge was safe.")).toEqual([
      "Sandra Roe",
    ]);
    expect(speakers("Lucy Roe rose. Sandy Roe left. Lucy Roe said it was safe.")).toEqual(["Lucy Roe"]);
  });

  it("publishes no surname that two people share", () => {
    const body = "Ann Roe met Tom Roe. “The bridge is quite safe today,” Roe said.";
    expect(tiers(body)).toEqual(["candidate"]);
    expect(rules(body)).toEqual(["speaker-ambiguous"]);
  });

  it("keeps organisations and unnamed sources out of the published tier", () => {
    expect(tiers("The ministry said that the bridge was safe.")).toEqual(["candidate"]);
    expect(tiers("“The bridge is quite safe today,” officials said.")).toEqual(["candidate"]);
  });

  it("names office, cue and manner of a published statement", () => {
    const [fact] = readStatements(
      "Kenyan Trade Minister Amina Okello emphasised, “The port must stay open.”",
    ).statements;
    expect(fact).toMatchObject({
      tier: "published",
      speaker: "Amina Okello",
      speakerKind: "person",
      role: "Kenyan Trade Minister",
      cue: "emphasised",
      manner: "direct",
    });
  });

  it("publishes an office the text itself gives beside the full name, no other", () => {
    const offices = (body: string): string[] =>
      readStatements(body).offices.map(({ role, tier }) => `${role}: ${tier}`);
    expect(offices("Ann Diaz rose. Former Trade Minister Diaz left.")).toEqual([
      "Former Trade Minister: candidate",
    ]);
    expect(offices("“We met Deputy Trade Minister Ann Diaz,” he said.")).toEqual([
      "Deputy Trade Minister: candidate",
    ]);
    expect(offices("Deputy Trade Minister Ann Diaz rose.")).toEqual(["Deputy Trade Minister: published"]);
  });

  it("lists offices with office and name as evidence", () => {
    const [office] = readStatements("Kenyan Trade Minister Amina Okello rose.").offices;
    expect(office).toMatchObject({
      person: "Amina Okello",
      role: "Kenyan Trade Minister",
      tier: "published",
    });
  });
});

describe("statements: what is left out", () => {
  it.each([
    ["The hall heard “a long speech about nothing at all”.", "quote-without-cue"],
    ["The so-called “quiet” plan fell.", "scare-quotes"],
    ["The band played “The Long Way Home” twice.", "title-of-work"],
  ])("says why in %j", (body, ruleId) => {
    expect(rules(body)).toEqual([ruleId]);
  });
});

describe("statements: laws", () => {
  const piece = fc.constantFrom(
    "Ann Diaz ", "Mr Roe ", "said ", "told reporters ", "that ", "“", "”", '"', ", ", ". ", "the bridge was safe ", "he ",
    "who ", "according to ", "adding ", "— ", ": ", "(", ")", "\n", "and ", "but ", "while ", "as ", "the minister ", "’s claim ",
  ); // prettier-ignore

  it("makes only facts that parse and whose spans hold, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const body = pieces.join("");
        const { statements, offices, rejections } = readStatements(body);
        for (const fact of [
          ...statements.map((s) => StatementFact.parse(s)),
          ...offices.map((o) => OfficeFact.parse(o)),
        ]) {
          for (const span of fact.evidence) expect(span.type === "span" && spanHolds(body, span)).toBe(true);
        }
        for (const rejection of rejections) Rejection.parse(rejection);
      }),
    );
  });

  it("finds nobody where a source is nothing but marks", () => {
    expect(speakers("Ann Diaz Ann Diaz according to — ")).toEqual([]);
  });

  it("gives the same answer for the same text", () => {
    const body = "“We won,” Ann Diaz said. She added that it was over.";
    expect(readStatements(body)).toEqual(readStatements(body));
    expect(said(body)).toHaveLength(2);
  });
});
