import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { spanHolds } from "#lib/domain/evidence";
import { QuizRevision } from "#lib/domain/quiz";
import { buildFromText } from "#lib/cli/quiz-build";
import { readRollCalls } from "#lib/cli/quiz-io";
import { lintQuiz } from "#lib/pipeline/lint/lint";

// Whole builds; a loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const folders = readdirSync("quizzes", { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))("the shipped quiz %s", (slug) => {
  const folder = join("quizzes", slug);
  const text = readFileSync(join(folder, "quiz.json"), "utf8");
  const quiz = QuizRevision.parse(JSON.parse(text));

  it("is what the pipeline makes of its article and roll calls, byte for byte", () => {
    const rollCalls = readRollCalls(join(folder, "rollcalls"));
    const { built } = buildFromText(join(folder, "article.md"), {}, rollCalls, {
      slug,
      revision: quiz.revision,
    });
    expect(`${JSON.stringify(built.quiz, null, 2)}\n`).toBe(text);
  });

  it("has at least ten questions, none twice, of at least six kinds", () => {
    expect(quiz.questions.length).toBeGreaterThanOrEqual(10);
    const asked = quiz.questions.map(({ stem, quotation }) => `${stem}\n${quotation ?? ""}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(quiz.questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  it("shows evidence that stands, for every question and every option", () => {
    const ids = new Set(quiz.facts.map(({ id }) => id));
    for (const question of quiz.questions) {
      for (const item of question.evidence)
        if (item.type === "span") expect(spanHolds(quiz.article.body, item)).toBe(true);
      const options = question.shape === "boolean" ? [] : question.options;
      for (const { basis } of options) for (const id of basis?.factIds ?? []) expect(ids).toContain(id);
    }
  });

  it("offers no wrong option that the record does not contradict", () => {
    for (const question of quiz.questions) {
      if (question.kind !== "which-voted" && question.kind !== "who-voted-alike") continue;
      if (question.shape !== "single" && question.shape !== "multiple") continue;
      const keys: readonly string[] = [question.key].flat();
      const votes = question.options.map(({ id, text, basis }) => {
        const fact = quiz.facts.find((one) => basis?.factIds.includes(one.id));
        expect(fact).toMatchObject({ type: "vote", voter: text });
        const vote = fact?.type === "vote" ? fact : undefined;
        return { right: keys.includes(id), motion: vote?.motionId, position: vote?.position };
      });
      const right = votes.find((vote) => vote.right);
      for (const vote of votes) {
        expect(vote.motion).toBe(right?.motion);
        expect(vote.position === right?.position).toBe(vote.right);
      }
    }
  });

  it("gives each article's vote that a roll call shows the row that shows it", () => {
    const recorded = new Set(
      quiz.motions.flatMap(({ id, evidence }) => (evidence.some(({ type }) => type === "row") ? [id] : [])),
    );
    expect(recorded.size).toBe(quiz.rollCalls.length);
    for (const fact of quiz.facts) {
      if (fact.type !== "vote" || fact.tier !== "published" || !recorded.has(fact.motionId)) continue;
      expect(fact.evidence.some(({ type }) => type === "row")).toBe(true);
    }
    expect(
      quiz.rejections.filter(({ ruleId }) => /^record-|not-in-record|open-in-record/.test(ruleId)),
    ).toEqual([]);
  });

  it("leaves the lint nothing to say", () => {
    expect(lintQuiz(quiz.questions, quiz)).toEqual([]);
  });
});

describe("the founding quiz", () => {
  const quiz = QuizRevision.parse(
    JSON.parse(readFileSync("quizzes/un-votes-ukraine-2025/quiz.json", "utf8")),
  );

  it("has twelve questions of all four shapes", () => {
    expect(quiz.questions).toHaveLength(12);
    expect(new Set(quiz.questions.map(({ shape }) => shape)).size).toBe(4);
  });

  it("names no member whose vote our record does not hold", () => {
    const unknown = quiz.rollCalls.flatMap(({ votes }) =>
      votes.filter(({ vote }) => vote === null).map(({ voter }) => voter),
    );
    expect(unknown.length).toBe(63);
    const options = quiz.questions.flatMap((question) =>
      question.shape === "boolean" ? [] : question.options,
    );
    expect(options.map(({ text }) => text).filter((text) => unknown.includes(text))).toEqual([]);
  });
});
