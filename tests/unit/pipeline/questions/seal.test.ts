import { describe, expect, it } from "vitest";
import type { Question } from "#lib/domain/question";
import { sealOf } from "#lib/pipeline/questions/seal";
import { fixtureRevision } from "#tests/fixtures/quiz";

const { questions } = fixtureRevision;
const each = questions.map((question) => [question.kind, question] as const);

/** The same value with the fields of every object in another order, as a browser may send it. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, reversed(part)]),
  );
}

/** The same question with its options the other way round and other ids. */
function reordered(question: Question): Question {
  if (question.shape === "boolean") return question;
  const renamed = (id: string) => `${id}x`;
  const options = [...question.options].reverse().map((option) => ({ ...option, id: renamed(option.id) }));
  const key =
    question.shape === "single"
      ? renamed(question.key)
      : question.shape === "multiple"
        ? question.key.map(renamed).reverse()
        : Object.fromEntries(Object.entries(question.key).map(([prompt, id]) => [prompt, renamed(id)]));
  return { ...question, options, key } as Question;
}

describe("the seal of a question", () => {
  it.each(each)("of %s is the same however it was sent and arranged", (_, question) => {
    const seal = sealOf(question);
    expect(seal).toMatch(/^[\w-]{22}$/);
    expect(sealOf(reversed(question) as Question)).toBe(seal);
    expect(sealOf(reordered(question))).toBe(seal);
    expect(sealOf({ ...question, id: "q_77", origin: "teacher" } as unknown as Question)).toBe(seal);
  });

  it.each(each)("of %s is another for every change of what it says", (_, question) => {
    const seal = sealOf(question);
    const changed: object[] = [
      { stem: `${question.stem}?` },
      { explanation: "Otherwise." },
      { quotation: "Other words" },
      { factIds: [] },
      { evidence: [] },
      { difficulty: 3 },
      { kind: "own" },
    ];
    if (question.shape === "boolean") changed.push({ key: !question.key }, { correction: "Otherwise." });
    if (question.shape === "single")
      changed.push({ key: question.options.find(({ id }) => id !== question.key)?.id });
    if (question.shape === "multiple") changed.push({ key: question.key.slice(1) });
    if (question.shape === "matching") {
      const [a = "", b = ""] = Object.keys(question.key);
      changed.push({ key: { [a]: question.key[b], [b]: question.key[a] } });
    }
    if (question.shape !== "boolean") {
      const [first, ...rest] = question.options;
      changed.push({ options: rest }, { options: [{ ...first, text: "Other" }, ...rest] });
      changed.push({ options: [{ ...first, basis: undefined }, ...rest] });
    }
    for (const change of changed) expect(sealOf({ ...question, ...change })).not.toBe(seal);
  });
});
