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
    ["Ann Diaz shot back, “We will not wait for them.”", "We will not wait for them."],
    [
      "Ann Diaz had a blunt message for the council: “We will not wait for them.”",
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

  it("reads a judging verb only with quoted words", () => {
    expect(said("Ann Diaz called the plan “a bad day for everyone”.")).toEqual([
      "Ann Diaz | mixed | the plan “a bad day for everyone”",
    ]);
    expect(said("Ann Diaz called the plan bad.")).toEqual([]);
  });
});
