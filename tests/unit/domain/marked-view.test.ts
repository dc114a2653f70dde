import { describe, expect, it } from "vitest";
import { choiceInWords, markQuestion } from "#lib/domain/marked-view";
import { pointsInWords } from "#lib/domain/outcome";
import type { Question } from "#lib/domain/question";
import { readChoice, type ChoiceFields } from "#lib/domain/read-choice";
import { fixtureRevision } from "#tests/fixtures/quiz";

const { article, rollCalls, questions } = fixtureRevision;
const order = { seed: 1, shuffle: { questions: false, options: false } };

function marked(id: string, fields?: ChoiceFields) {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const read = fields && readChoice(question, fields);
  if (read && !read.ok) throw new Error(read.problem);
  return markQuestion(question, read?.choice, order, { article, rollCalls });
}

describe("a question after the count", () => {
  it("tells right, partly right, not right and not answered apart", () => {
    expect(marked("q_1", { option: "opt_b" }).outcome).toBe("right");
    expect(marked("q_1", { option: "opt_a" }).outcome).toBe("wrong");
    expect(marked("q_2", { option: "opt_a" })).toMatchObject({ outcome: "part", points: 50 });
    expect(marked("q_1").outcome).toBe("open");
    expect(marked("q_1").points).toBeUndefined();
  });

  it("shows the key and the choice on every option", () => {
    expect(
      marked("q_2", { option: ["opt_a", "opt_c"] }).options.map(({ option, chosen, right }) => [
        option.text,
        chosen,
        right,
      ]),
    ).toEqual([
      ["Ines Hale", true, true],
      ["Jon Brandt", false, true],
      ["Mia Tarn", true, false],
      ["Rosa Quill", false, false],
    ]);
  });

  it("shows both sides of true or false, and the correction", () => {
    const view = marked("q_4", { value: "true" });
    expect(view.options.map(({ option, chosen, right }) => [option.text, chosen, right])).toEqual([
      ["True", true, false],
      ["False", false, true],
    ]);
    expect(view.correction).toContain("2 abstentions");
  });

  it("shows no correction of a claim that is true", () => {
    const claim = questions.find(({ id }) => id === "q_4");
    const turned = { ...claim, key: true, origin: "teacher" } as Question;
    expect(markQuestion(turned, undefined, order, { article, rollCalls }).correction).toBeUndefined();
  });

  it("pairs every statement with the right speaker and the chosen one", () => {
    const view = marked("q_3", { "pair:opt_p1": "opt_b", "pair:opt_p2": "opt_c" });
    expect(view.points).toBe(50);
    expect(view.pairs.map(({ chosen, right }) => [chosen, right])).toEqual([
      ["Ines Hale", "Ines Hale"],
      ["Jon Brandt", "Kofi Osei"],
    ]);
  });

  it("tells whether a teacher vouches for it, and whether there is a source", () => {
    const [question] = questions;
    if (!question) throw new Error("no question");
    const sources = { article, rollCalls };
    const by = (changes: Partial<Question>) =>
      markQuestion({ ...question, ...changes } as Question, undefined, order, sources).byTeacher;
    expect(by({})).toBeUndefined();
    expect(by({ origin: "teacher" })).toBe("changed");
    expect(by({ origin: "teacher", kind: "own" })).toBe("written");
    expect(by({ origin: "teacher", kind: "own", evidence: [], factIds: [] })).toBe("no-source");
    // A span that does not stand is not shown, and so is no source.
    const moved = question.evidence.flatMap((item) =>
      item.type === "span" ? [{ ...item, start: 0, end: 5 }] : [],
    );
    expect(by({ origin: "teacher", evidence: moved })).toBe("no-source");
  });

  it("says in words what was chosen", () => {
    expect(choiceInWords(marked("q_2", { option: ["opt_a", "opt_c"] }))).toBe("Ines Hale, Mia Tarn");
    expect(choiceInWords(marked("q_4", { value: "true" }))).toBe("True");
    expect(choiceInWords(marked("q_1"))).toBeUndefined();
  });

  it("writes points without trailing zeros", () => {
    expect([750, 1000, 33, 0].map(pointsInWords)).toEqual(["7.5", "10", "0.33", "0"]);
  });
});
