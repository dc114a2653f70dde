import { describe, expect, it } from "vitest";
import { readDraftContent } from "#lib/domain/read-draft-content";
import type { Question } from "#lib/domain/question";
import { fixtureRevision } from "#tests/fixtures/quiz";

const [single, multiple, matching, boolean] = fixtureRevision.questions as [
  Question,
  Question,
  Question,
  Question,
];

const content = (...questions: object[]) => ({
  title: "A tram line",
  summary: "One vote.",
  articleShared: false,
  items: questions.map((question) => ({ question, use: true })),
});

/** The problems of a content with these questions. */
function problems(...questions: object[]): Record<string, string> {
  const read = readDraftContent(content(...questions));
  return read.ok ? {} : read.problems;
}

describe("what a desk sends", () => {
  it("is read with every question as a teacher's", () => {
    const read = readDraftContent(content(single, multiple, matching, boolean));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.content.items.map(({ question }) => question.origin)).toEqual(
      Array.from({ length: 4 }, () => "teacher"),
    );
  });

  it("may be without evidence and reasons, which only a teacher's question may", () => {
    const bare = {
      ...single,
      evidence: [],
      factIds: [],
      options: single.shape === "single" ? single.options.map(({ basis: _basis, ...option }) => option) : [],
    };
    expect(problems(bare)).toEqual({});
  });

  it.each([
    ["an empty stem", { ...single, stem: "" }, "q_1.stem"],
    ["no explanation", { ...single, explanation: "" }, "q_1.explanation"],
    ["a key that is no choice", { ...single, key: "opt_f" }, "q_1.key"],
    ["a key given twice", { ...multiple, key: ["opt_a", "opt_a"] }, "q_2.key"],
    ["no key at all", { ...multiple, key: [] }, "q_2.key"],
    ["a statement without its person", { ...matching, key: { opt_p1: "opt_b" } }, "q_3.key"],
    ["a person who is no choice", { ...matching, key: { opt_p1: "opt_b", opt_p2: "opt_z" } }, "q_3.key"],
    ["a truth that is neither", { ...boolean, key: "maybe" }, "q_4.key"],
    ["too few choices", { ...single, options: [{ id: "opt_b", text: "Yes" }] }, "q_1.options"],
    ["a choice without words", { ...single, options: ["", "b", "c"].map(choice) }, "q_1.options.0.text"],
    ["two choices of one id", { ...single, options: ["a", "b", "b"].map(choice) }, "q_1.options"],
    ["two statements of one id", { ...matching, prompts: ["a", "a"].map(choice) }, "q_3.prompts"],
    ["another shape", { ...single, shape: "essay" }, "q_1.shape"],
  ])("has %s told at its field", (_, question, field) => {
    expect(Object.keys(problems(question))).toContain(field);
    expect(Object.values(problems(question)).join()).not.toMatch(
      /expected|received|Invalid|Too (?:small|big)/,
    );
  });

  it("is told all its problems at once, and of two questions with one id", () => {
    expect(Object.keys(problems({ ...single, stem: "" }, { ...boolean, explanation: "" }))).toEqual([
      "q_1.stem",
      "q_4.explanation",
    ]);
    expect(Object.keys(problems(single, single))).toEqual(["q_1.id"]);
  });

  it.each([undefined, null, 7, "x", [], {}, { items: 3 }, { items: [null] }, { items: [{ question: 1 }] }])(
    "is refused and not thrown at when it is %j",
    (raw) => {
      expect(readDraftContent(raw).ok).toBe(false);
    },
  );

  it("holds so many questions and no more", () => {
    const many = Array.from({ length: 41 }, (_, i) => ({ ...boolean, id: `q_${i}` }));
    expect(problems(...many)).toEqual({ items: "A desk holds 40 questions." });
  });
});

function choice(text: string) {
  return { id: `opt_${text || "a"}`, text };
}
