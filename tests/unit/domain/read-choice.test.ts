import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChoice } from "#lib/domain/read-choice";
import { choiceFits } from "#lib/domain/score";
import type { Question } from "#lib/domain/question";
import { fixtureRevision } from "#tests/fixtures/quiz";

const byShape = (shape: Question["shape"]) => {
  const found = fixtureRevision.questions.find((question) => question.shape === shape);
  if (!found) throw new Error(`the fixture has no ${shape} question`);
  return found;
};

describe("reading a choice out of a form", () => {
  it("reads one option, several options, true or false, and pairs", () => {
    expect(readChoice(byShape("single"), { option: "opt_b" })).toEqual({
      ok: true,
      choice: { shape: "single", option: "opt_b" },
    });
    expect(readChoice(byShape("multiple"), { option: ["opt_a", "opt_c"] })).toEqual({
      ok: true,
      choice: { shape: "multiple", options: ["opt_a", "opt_c"] },
    });
    expect(readChoice(byShape("multiple"), { option: "opt_a" })).toMatchObject({ ok: true });
    expect(readChoice(byShape("boolean"), { value: "false" })).toEqual({
      ok: true,
      choice: { shape: "boolean", value: false },
    });
    expect(readChoice(byShape("matching"), { "pair:opt_p1": "opt_a", "pair:opt_p2": "opt_c" })).toEqual({
      ok: true,
      choice: { shape: "matching", pairs: { opt_p1: "opt_a", opt_p2: "opt_c" } },
    });
  });

  it("asks for a choice when nothing was chosen, and for the rest when pairs are missing", () => {
    for (const shape of ["single", "multiple", "boolean", "matching"] as const) {
      expect(readChoice(byShape(shape), {})).toEqual({ ok: false, problem: "nothing-chosen" });
    }
    expect(readChoice(byShape("matching"), { "pair:opt_p1": "opt_a", "pair:opt_p2": "" })).toEqual({
      ok: false,
      problem: "incomplete",
    });
  });

  it.each([
    ["an option of another question", "single", { option: "opt_z" }],
    ["two options where one is asked", "single", { option: ["opt_a", "opt_b"] }],
    ["an option twice", "multiple", { option: ["opt_a", "opt_a"] }],
    ["an id that is none", "multiple", { option: ["__proto__"] }],
    ["neither true nor false", "boolean", { value: "maybe" }],
    ["a statement of another question", "matching", { "pair:opt_p1": "opt_a", "pair:opt_p9": "opt_b" }],
    [
      "a statement too many",
      "matching",
      { "pair:opt_p1": "opt_a", "pair:opt_p2": "opt_b", "pair:opt_p3": "opt_c" },
    ],
    [
      "a name twice for one statement",
      "matching",
      { "pair:opt_p1": ["opt_a", "opt_b"], "pair:opt_p2": "opt_b" },
    ],
  ] as const)("refuses %s", (_name, shape, fields) => {
    expect(readChoice(byShape(shape), fields)).toEqual({ ok: false, problem: "does-not-fit" });
  });

  it("ignores fields of another shape", () => {
    expect(readChoice(byShape("boolean"), { option: "opt_a" })).toEqual({
      ok: false,
      problem: "nothing-chosen",
    });
  });

  it("lets nothing through that could not be marked, whatever is sent", () => {
    const field = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom("opt_a", "opt_b", "true"));
    const name = fc.constantFrom(
      "option",
      "value",
      "pair:opt_p1",
      "pair:opt_p2",
      "pair:__proto__",
      "question",
    );
    fc.assert(
      fc.property(
        fc.dictionary(name, field),
        fc.constantFrom(...fixtureRevision.questions),
        (fields, question) => {
          const read = readChoice(question, fields);
          if (read.ok) expect(choiceFits(question, read.choice)).toBe(true);
        },
      ),
    );
  });
});
