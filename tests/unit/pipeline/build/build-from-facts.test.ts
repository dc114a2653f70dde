import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { spanHolds } from "#lib/domain/evidence";
import { QuizId } from "#lib/domain/ids";
import type { Question } from "#lib/domain/question";
import { QuizRevision } from "#lib/domain/quiz";
import { buildFromFacts, type BuildInput } from "#lib/pipeline/build-from-facts";
import { lintQuestion, lintQuiz } from "#lib/pipeline/lint/lint";
import { exchange, river } from "#tests/fixtures/pipeline/river";

// Properties run many builds; a loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const quizId = QuizId.parse("quiz_river");
const seeds = fc.integer({ min: 0, max: 4294967295 });

function build(rename?: (text: string) => string, input: Partial<BuildInput> = {}) {
  const { article, facts, rollCalls } = river(rename);
  return buildFromFacts(
    { article, rollCalls, quizId, title: "Two votes", summary: "On water.", ...input },
    facts,
  );
}

function questionsOf(rename?: (text: string) => string, input?: Partial<BuildInput>): Question[] {
  return build(rename, input).quiz?.questions ?? [];
}

/** As text, without what names the input or may cut a name in two: the article's id, the context of spans. */
function comparable(questions: Question[]): string {
  return JSON.stringify(questions, (key, value: unknown) =>
    key === "articleId" || key === "prefix" || key === "suffix" ? undefined : value,
  );
}

describe("building a quiz from facts", () => {
  it("gives a valid revision with all four shapes and at least six kinds", () => {
    const questions = questionsOf(undefined, { count: 12 });
    expect(QuizRevision.parse(build(undefined, { count: 12 }).quiz).questions.length).toBeGreaterThanOrEqual(
      10,
    );
    expect(new Set(questions.map(({ shape }) => shape)).size).toBe(4);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  it("gives the same bytes for the same input and seed", () => {
    fc.assert(
      fc.property(
        seeds,
        (seed) => JSON.stringify(build(undefined, { seed })) === JSON.stringify(build(undefined, { seed })),
      ),
      { numRuns: 6 },
    );
  });

  it.each([
    ["France", "Russia"],
    ["Norway", "Brazil"],
    ["Poland", "Israel"],
  ])(
    "exchanges %s and %s in the output when they are exchanged in the input, and changes nothing else",
    (a, b) => {
      const swap = exchange(a, b);
      const isoSwap = exchange(a.slice(0, 3).toUpperCase(), b.slice(0, 3).toUpperCase());
      fc.assert(
        fc.property(seeds, (seed) => {
          const plain = comparable(questionsOf(undefined, { seed, count: 14 }));
          const swapped = comparable(questionsOf(swap, { seed, count: 14 }));
          expect(isoSwap(swap(plain))).toBe(swapped);
        }),
        { numRuns: 12 },
      );
    },
  );

  it("exchanges two speakers in the output when they are exchanged in the input, and changes nothing else", () => {
    const swap = exchange("Anna Berg", "Olga Lund");
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(swap(comparable(questionsOf(undefined, { seed, count: 14 })))).toBe(
          comparable(questionsOf(swap, { seed, count: 14 })),
        );
      }),
      { numRuns: 12 },
    );
  });

  it("leaves its own lint nothing to say about any question, whatever the seed", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 5, max: 16 }), (seed, count) => {
        const { quiz } = build(undefined, { seed, count });
        if (quiz === undefined) throw new Error("no quiz");
        expect(quiz.questions.flatMap((question) => lintQuestion(question, quiz))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("shows after no answer what a later question asks, whatever the seed, while the article is rich enough", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 5, max: 9 }), (seed, count) => {
        const { quiz } = build(undefined, { seed, count });
        if (quiz === undefined) throw new Error("no quiz");
        expect(lintQuiz(quiz.questions, quiz).filter(({ ruleId }) => ruleId === "leak")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("is easier or harder when a teacher asks for that", () => {
    const mean = (difficulty: "easier" | "harder") => {
      const levels = questionsOf(undefined, { difficulty, count: 8 }).map((question) => question.difficulty);
      return levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
    };
    expect(mean("easier")).toBeLessThan(mean("harder"));
  });

  it("shows for every question evidence that stands in the article or the roll call", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { quiz } = build(undefined, { seed, count: 25 });
        for (const { evidence } of quiz?.questions ?? []) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const item of evidence) {
            if (item.type === "span") expect(spanHolds(quiz?.article.body ?? "", item)).toBe(true);
            else expect(quiz?.rollCalls.map(({ id }) => id)).toContain(item.rollCallId);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("never names a member whose vote the record leaves open", () => {
    fc.assert(
      fc.property(
        seeds,
        (seed) => !JSON.stringify(questionsOf(undefined, { seed, count: 25 })).includes("Serbia"),
      ),
      { numRuns: 20 },
    );
  });

  it("asks only the kinds that are wanted", () => {
    const kinds = questionsOf(undefined, { kinds: ["who-said", "tally"] }).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["who-said", "tally"]));
  });

  it("says so when the text gives fewer questions than were asked for", () => {
    const { rejections } = build(undefined, { count: 25, kinds: ["tally"] });
    expect(rejections.find(({ ruleId }) => ruleId === "thin-article")?.reason).toMatch(/fewer than the 25/);
  });

  it("makes no quiz from a text without facts", () => {
    const { article } = river();
    const empty = { motions: [], votes: [], tallies: [], statements: [], offices: [], rejections: [] };
    const { quiz, rejections } = buildFromFacts({ article, quizId, title: "t", summary: "s" }, empty);
    expect(quiz).toBeUndefined();
    expect(rejections.at(-1)?.ruleId).toBe("thin-article");
  });

  it("keeps the facts of the article, and of the record those that a question rests on", () => {
    const { quiz } = build(undefined, { count: 12 });
    const ids = quiz?.facts.map(({ id }) => id) ?? [];
    const used = quiz?.questions.flatMap(({ factIds }) => factIds) ?? [];
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(ids.filter((id) => id.startsWith("fact_v")).length).toBe(11);
  });
});
