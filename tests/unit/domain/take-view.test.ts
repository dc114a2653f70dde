import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionOrder, takeQuestion } from "#lib/domain/take-view";
import { CANARY, fixtureRevision } from "#tests/fixtures/quiz";

const { questions } = fixtureRevision;
const shuffled = (seed: number) => ({ seed, shuffle: { questions: true, options: true } });

describe("what is shown before the answer", () => {
  it("never holds the key, a reason, a proof or a correction", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...questions), (seed, question) => {
        const shown = takeQuestion(question, shuffled(seed));
        const text = JSON.stringify(shown);
        expect(text).not.toContain(CANARY);
        expect(Object.keys(shown).sort()).toEqual(
          Object.keys(shown)
            .filter((key) => ["id", "stem", "quotation", "shape", "options", "prompts"].includes(key))
            .sort(),
        );
        expect(text).not.toMatch(/"(key|basis|explanation|correction|factIds|evidence|difficulty|kind)"/);
      }),
    );
  });

  it("keeps every option", () => {
    for (const question of questions) {
      if (question.shape === "boolean") continue;
      const shown = takeQuestion(question, shuffled(3));
      expect("options" in shown && shown.options.map(({ id }) => id).sort()).toEqual(
        question.options.map(({ id }) => id).sort(),
      );
    }
  });

  it("keeps votes in the order of a ballot, whatever the seed", () => {
    const [howVoted] = questions;
    for (let seed = 0; seed < 20; seed += 1) {
      const shown = howVoted && takeQuestion(howVoted, shuffled(seed));
      expect(shown && "options" in shown && shown.options.map(({ text }) => text)).toEqual([
        "For",
        "Against",
        "Abstained",
      ]);
    }
  });

  it("lists the names to match alphabetically", () => {
    const matching = questions.find(({ shape }) => shape === "matching");
    const shown = matching && takeQuestion(matching, shuffled(5));
    expect(shown && "options" in shown && shown.options.map(({ text }) => text)).toEqual([
      "Ines Hale",
      "Jon Brandt",
      "Kofi Osei",
    ]);
  });

  it("keeps the quiz's own order when nothing is to be shuffled", () => {
    const order = { seed: 9, shuffle: { questions: false, options: false } };
    expect(questionOrder(questions, order)).toEqual(questions);
  });

  it("orders questions differently for different attempts", () => {
    const orders = new Set(
      Array.from({ length: 30 }, (_, seed) =>
        questionOrder(questions, shuffled(seed))
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(10);
  });
});
