import { describe, expect, it } from "vitest";
import type { Question } from "#lib/domain/question";
import { settleQuestion } from "#lib/domain/settle-question";
import { fixtureRevision } from "#tests/fixtures/quiz";

const [question] = fixtureRevision.questions;
const settle = (changes: object) => settleQuestion({ ...question, ...changes } as Question, fixtureRevision);
const [span, row] = question?.evidence ?? [];

describe("a question that a browser sent", () => {
  it("is the teacher's, with all that stands in the source", () => {
    expect(settle({})).toEqual({ question: { ...question, origin: "teacher" }, problems: {} });
  });

  it.each([
    ["a span moved by one", { ...span, start: 1 }],
    ["a span with other words", { ...span, exact: "An invented sentence." }],
    ["a span of another article", { ...span, articleId: "article_other" }],
    ["a span beyond the article", { ...span, start: 1e6, end: 1e6 + 5 }],
    ["a row of another roll call", { ...row, rollCallId: "roll_other" }],
    ["a row of a voter who is not in it", { ...row, voter: "Nobody" }],
  ])("loses %s, and says so", (_, forged) => {
    const settled = settle({ evidence: [forged, span] });
    expect(settled.question.evidence).toEqual([span]);
    expect(settled.problems).toHaveProperty("evidence");
  });

  it("has the words around a span cut anew", () => {
    expect(
      settle({ evidence: [{ ...span, prefix: "forged ", suffix: " forged" }] }).question.evidence,
    ).toEqual([span]);
  });

  it("loses facts that are not there, and reasons that rested on them alone", () => {
    const basis = { factIds: ["fact_none"], note: "Because." };
    const options = question?.shape === "single" ? question.options : [];
    const settled = settle({
      factIds: ["fact_v1", "fact_none"],
      options: options.map((option, i) => (i === 0 ? { ...option, basis } : option)),
    });
    expect(settled.question.factIds).toEqual(["fact_v1"]);
    expect(settled.problems).toHaveProperty("factIds");
    const { question: kept } = settled;
    expect(kept.shape === "single" && kept.options.map((option) => option.basis !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
