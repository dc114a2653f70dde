import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { buildFromText } from "#lib/cli/quiz-build";
import { QuizRevision } from "#lib/domain/quiz";
import { lintQuestion } from "#lib/pipeline/lint/lint";

// Whole builds; a loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const FOLDER = "tests/fixtures/articles";
const build = (name: string, seed = 1) => buildFromText(join(FOLDER, name), { seed }, []).built;
const questions = (name: string, seed?: number) => build(name, seed).quiz?.questions ?? [];
const names = readdirSync(FOLDER);

describe.each(names)("questions from %s", (name) => {
  it("stand in the text, are asked once, and leave the lint nothing to say", () => {
    for (const seed of [1, 2]) {
      const { quiz } = build(name, seed);
      const { questions: asked, article } = QuizRevision.parse(quiz);
      const stems = asked.map(({ stem, quotation }) => `${stem}\n${quotation ?? ""}`);
      expect(new Set(stems).size).toBe(stems.length);
      for (const question of asked) {
        if (quiz) expect(lintQuestion(question, quiz)).toEqual([]);
        for (const item of question.evidence) {
          if (item.type === "span") expect(article.body.slice(item.start, item.end)).toBe(item.exact);
        }
      }
    }
  });

  it("never name the speaker, nor tell man from woman, where they ask who spoke", () => {
    for (const question of questions(name)) {
      if (question.kind !== "who-said" || question.shape !== "single") continue;
      const asked = `${question.stem} ${question.quotation ?? ""}`;
      for (const { text } of question.options) expect(asked).not.toContain(text.split(" ").at(-1));
      if (!question.stem.includes("said this")) expect(question.stem).not.toMatch(/\b(?:he|she|his|her)\b/i);
    }
  });
});

describe("texts that report no vote", () => {
  it.each(["no-votes.txt", "prevote-talk.txt"])("%s gives no question about votes", (name) => {
    const kinds = questions(name).map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.every((kind) => ["who-said", "what-said", "who-is", "match-speakers"].includes(kind))).toBe(
      true,
    );
  });
});

describe("a messy page", () => {
  it("is read once: title and doubled paragraphs give no question twice", () => {
    const { quiz, rejections } = build("messy.txt");
    const rules = rejections.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(["repeated-title", "doubled-paragraph"]));
    expect(rules).toContain("another-vote");
    expect(quiz?.facts.some((fact) => fact.type === "vote" && fact.voter === "Australia")).toBe(false);
    const said = quiz?.questions.filter(({ kind }) => kind === "who-said") ?? [];
    expect(said).toHaveLength(3);
    expect(
      said.every((question) => question.shape === "single" && question.options.every(({ detail }) => detail)),
    ).toBe(true);
  });
});

describe("a list of voters under one title", () => {
  it("is read without the title in the first name", () => {
    const voters =
      build("us-senate.txt").quiz?.facts.flatMap((fact) => (fact.type === "vote" ? [fact.voter] : [])) ?? [];
    expect(voters).toContain("Martha Greeley");
    expect(voters.filter((voter) => voter.startsWith("Senators"))).toEqual([]);
  });
});
