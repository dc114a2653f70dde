import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { QuizRevision } from "#lib/domain/quiz";
import { quizCard } from "#lib/domain/quiz-card";

const revision = QuizRevision.parse(
  JSON.parse(
    readFileSync(new URL("../../../quizzes/un-votes-ukraine-2025/quiz.json", import.meta.url), "utf8"),
  ),
);

describe("quizCard", () => {
  const card = quizCard("un-votes-ukraine-2025", revision);

  it("names the quiz, its votes and its speakers", () => {
    expect(card.title).toBe(revision.title);
    expect(card.questionCount).toBe(revision.questions.length);
    expect(card.motions.length).toBeGreaterThan(0);
    expect(card.speakers.length).toBeGreaterThan(0);
  });

  it("orders speakers by surname", () => {
    const surnames = card.speakers.map((name) => name.split(" ").at(-1) ?? "");
    expect(surnames).toEqual([...surnames].sort((a, b) => a.localeCompare(b, "en")));
  });

  it("gives no tally away", () => {
    const told = JSON.stringify(card);
    for (const fact of revision.facts) {
      if (fact.type !== "tally") continue;
      for (const number of [fact.for, fact.against, fact.abstain]) {
        if (number !== undefined && number > 12) expect(told).not.toMatch(new RegExp(`\\b${number}\\b(?!-)`));
      }
    }
  });
});
