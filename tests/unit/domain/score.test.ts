import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OptionId, FactId, QuestionId, ArticleId } from "#lib/domain/ids";
import { Question } from "#lib/domain/question";
import type { Choice } from "#lib/domain/response";
import { choiceFits, mark } from "#lib/domain/score";

const option = (letter: string) => ({
  id: OptionId.parse(`opt_${letter}`),
  text: letter,
  basis: { factIds: [FactId.parse("fact_v1")], note: "as the sentence says" },
});
const base = {
  id: QuestionId.parse("q_1"),
  kind: "which-voted",
  stem: "Which of these voted against?",
  explanation: "Avaria and Belmora voted against.",
  factIds: ["fact_v1"],
  difficulty: 1,
  evidence: [
    {
      type: "span",
      articleId: ArticleId.parse("article_1"),
      exact: "Avaria",
      prefix: "",
      suffix: " voted",
      start: 0,
      end: 6,
    },
  ],
};
const letters = ["a", "b", "c", "d"];
const options = letters.map(option);
const [a, b, c] = options.map(({ id }) => id) as [OptionId, OptionId, OptionId, OptionId];

const single = Question.parse({ ...base, shape: "single", options, key: a });
const multiple = Question.parse({ ...base, shape: "multiple", options, key: [a, b] });
const boolean = Question.parse({ ...base, shape: "boolean", key: false });
const matching = Question.parse({
  ...base,
  shape: "matching",
  prompts: ["p", "q", "r"].map((letter) => ({ id: `opt_${letter}`, text: letter })),
  options,
  key: { opt_p: a, opt_q: b, opt_r: c },
});

const chooseMultiple = (...chosen: OptionId[]): Choice => ({ shape: "multiple", options: chosen });

describe("mark", () => {
  test("gives a single choice all or nothing", () => {
    expect(mark(single, { shape: "single", option: a })).toBe(100);
    expect(mark(single, { shape: "single", option: b })).toBe(0);
  });

  test("takes a wrong tick off a right one, and never goes below zero", () => {
    expect(mark(multiple, chooseMultiple(a, b))).toBe(100);
    expect(mark(multiple, chooseMultiple(a))).toBe(50);
    expect(mark(multiple, chooseMultiple(a, c))).toBe(0);
    expect(mark(multiple, chooseMultiple(c))).toBe(0);
  });

  test("does not count the same tick twice", () => {
    expect(mark(multiple, chooseMultiple(a, a))).toBe(50);
  });

  test("gives matching its share of right pairs, in whole hundredths", () => {
    expect(mark(matching, { shape: "matching", pairs: { opt_p: a, opt_q: c, opt_r: b } as never })).toBe(33);
    expect(mark(matching, { shape: "matching", pairs: { opt_p: a, opt_q: b, opt_r: c } as never })).toBe(100);
  });

  test("marks true or false against the key", () => {
    expect(mark(boolean, { shape: "boolean", value: false })).toBe(100);
    expect(mark(boolean, { shape: "boolean", value: true })).toBe(0);
  });

  test("gives nothing for a choice of another shape", () => {
    expect(mark(single, { shape: "boolean", value: true })).toBe(0);
  });

  test("stays between 0 and 100 and whole, whatever is ticked", () => {
    fc.assert(
      fc.property(fc.subarray([...options.map(({ id }) => id)], { minLength: 1 }), (chosen) => {
        const points = mark(multiple, { shape: "multiple", options: chosen });
        return Number.isInteger(points) && points >= 0 && points <= 100;
      }),
    );
  });
});

describe("choiceFits", () => {
  test("refuses ids the question does not have, and ticks given twice", () => {
    const stranger = OptionId.parse("opt_z");
    expect(choiceFits(single, { shape: "single", option: stranger })).toBe(false);
    expect(choiceFits(multiple, chooseMultiple(a, stranger))).toBe(false);
    expect(choiceFits(multiple, chooseMultiple(a, a))).toBe(false);
    expect(choiceFits(multiple, chooseMultiple(a, c))).toBe(true);
  });

  test("wants every prompt of a matching question paired, and no other", () => {
    expect(choiceFits(matching, { shape: "matching", pairs: { opt_p: a } as never })).toBe(false);
    expect(
      choiceFits(matching, { shape: "matching", pairs: { opt_p: a, opt_q: a, opt_r: a } as never }),
    ).toBe(true);
    expect(
      choiceFits(matching, { shape: "matching", pairs: { opt_p: a, opt_q: a, opt_x: a } as never }),
    ).toBe(false);
  });

  test("refuses a choice of another shape", () => {
    expect(choiceFits(boolean, { shape: "single", option: a })).toBe(false);
    expect(choiceFits(single, { shape: "boolean", value: true })).toBe(false);
  });
});
