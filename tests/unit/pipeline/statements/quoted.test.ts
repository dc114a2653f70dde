import { describe, expect, it } from "vitest";
import { readStatements, said } from "#tests/unit/pipeline/statements/said";

describe("statements: quotations", () => {
  it.each([
    ["Ann Diaz said, “We will not wait for them.”", "We will not wait for them."],
    ["“We will not wait for them,” Ann Diaz said.", "We will not wait for them,"],
    ["“We will not wait for them,” said Ann Diaz, a member of the panel.", "We will not wait for them,"],
    ["‘We will not wait for them,’ said Ann Diaz.", "We will not wait for them,"],
    ["''We will not wait for them,'' Ann Diaz said.", "We will not wait for them,"],
    ['"Who waits for them now?" Ann Diaz asked.', "Who waits for them now?"],
    [
      "“We will not wait for them,” Ann Diaz (D-N.M.), who chairs the panel, told reporters.",
      "We will not wait for them,",
    ],
    ["Ann Diaz told Leeds Radio on Monday: “We will not wait for them.”", "We will not wait for them."],
    ["In a letter to the mayor, Ann Diaz wrote: “We will not wait for them.”", "We will not wait for them."],
    ["‘We will not wait for them’: Ann Diaz on the bridge", "We will not wait for them"],
    ["“We will not wait for them” — Ann Diaz", "We will not wait for them"],
    ["“We will not wait for them,” Ann Diaz was quoted as saying.", "We will not wait for them,"],
    ["Ann Diaz's message to the town was simple: “We will not wait for them.”", "We will not wait for them."],
    ["“Will they wait for us now?” posed Ann Diaz.", "Will they wait for us now?"],
    ["Ann Diaz shot back, “We will not wait for them.”", "We will not wait for them."],
    [
      "Ann Diaz had a blunt message for the council: “We will not wait for them.”",
      "We will not wait for them.",
    ],
    ["Ann Diaz praised the plan, writing:\n“We will not wait for them.”", "We will not wait for them."],
    ["“We will not wait for them - A” Ann Diaz tweeted.", "We will not wait for them - A"],
    ["The fear (“We will not wait for them,” Ann Diaz wrote) is old.", "We will not wait for them,"],
    [
      "Mr Roe having left, Ann Diaz, asked about the wait, said: “We will not wait for them.”",
      "We will not wait for them.",
    ],
  ])("gives %j to its speaker", (body, content) => {
    expect(said(body)).toEqual([`Ann Diaz | direct | ${content}`]);
  });

  it("joins a quotation split by its attribution", () => {
    expect(said("“We won,” Ann Diaz said, “and they know it.”")).toEqual([
      "Ann Diaz | direct | We won, and they know it.",
    ]);
  });

  it("goes on with sentences that are nothing but speech", () => {
    const body =
      "“We won,” Ann Diaz said. “They know it. All of them.”\n\n“It was time.”\n\nThe hall emptied.";
    const [fact, ...others] = readStatements(body).statements;
    expect(others).toEqual([]);
    expect(fact?.content).toBe("We won, They know it. All of them. It was time.");
    expect(fact?.evidence).toHaveLength(3);
  });

  it("shows the whole of a quotation over paragraphs as evidence, whether its speaker comes last or first", () => {
    const quote = "“We came to talk.\n“We stayed to listen,”";
    for (const body of [`${quote} Ann Diaz said.`, `Ann Diaz wrote: ${quote.replace("n,”", "n.”")}`]) {
      const [fact] = readStatements(body).statements;
      const [span] = fact?.evidence ?? [];
      expect(span?.type === "span" && span.exact).toContain("came to talk.\n“We stayed");
      expect(readStatements(body).rejections).toEqual([]);
    }
  });

  it("keeps a quotation over two paragraphs as one", () => {
    expect(said("“We came to talk.\n“We stayed to listen,” Ann Diaz said.")).toEqual([
      "Ann Diaz | direct | We came to talk.\n“We stayed to listen,",
    ]);
  });

  it("takes the clause that leads into a quotation with it", () => {
    expect(said("The plan “has no friends left in this town,” Ann Diaz said.")).toEqual([
      "Ann Diaz | mixed | The plan “has no friends left in this town,”",
    ]);
  });

  it.each([
    ["Ann Diaz called the plan “a shame,” referring to its cost.", "the plan “a shame,”"],
    ["Ann Diaz dismissed the claims as “a joke” and warned of more.", "the claims as “a joke”"],
    [
      "Ann Diaz denounced the text as “a wish list” before lunch was served.",
      "the text as “a wish list” before lunch was served",
    ],
  ])("ends a judgment with its quotation: %j", (body, content) => {
    expect(said(body)[0]).toBe(`Ann Diaz | mixed | ${content}`);
  });

  it("gives what a firm by some name says to the firm's man, not to the name", () => {
    expect(said("Ann Diaz, at a firm called Acme Tides, argues that the plan is “a shame”.")).toEqual([
      "Ann Diaz | mixed | that the plan is “a shame”",
    ]);
  });

  it("reads words of another quoted in passing", () => {
    expect(said("The bridge was, in the words of Ann Diaz, “the pride of the town”.")).toEqual([
      "Ann Diaz | direct | the pride of the town",
    ]);
  });

  it("takes a whole turn of an interview", () => {
    const body =
      "Ann Diaz: I was asked to wait. That is another thing.\nTom Roe: Would you go back?\nDiaz: No, I would not.";
    expect(said(body)).toEqual([
      "Ann Diaz | indirect | I was asked to wait. That is another thing",
      "Tom Roe | indirect | Would you go back",
      "Ann Diaz | indirect | No, I would not",
    ]);
  });

  it("takes no table for speech", () => {
    expect(said("Ann Diaz rose.\nAnn Diaz: 45 per cent, third place")).toEqual([]);
  });

  it("reads a judging verb only with quoted words", () => {
    expect(said("Ann Diaz called the plan “a bad day for everyone”.")).toEqual([
      "Ann Diaz | mixed | the plan “a bad day for everyone”",
    ]);
    expect(said("Ann Diaz called the plan bad.")).toEqual([]);
  });
});
