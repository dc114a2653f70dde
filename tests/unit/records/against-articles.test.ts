import { describe, expect, it } from "vitest";
import { QuizId } from "#lib/domain/ids";
import { buildQuiz } from "#lib/pipeline/build-quiz";
import { readArticle } from "#lib/pipeline/read-article";
import { read } from "#tests/fixtures/records/read-fixture";

const ARTICLE = `The United Nations General Assembly on 4 March 2031 adopted the lantern resolution by a vote of 9 in favour to 3 against, with 2 abstentions.

France, Canada and Kenya voted for the resolution. Chile, Ghana and Peru voted against it. Fiji and Tonga abstained.

Ferry traffic on the rivers had doubled in ten years, according to the organisation's own figures.`;

const RELEASE = `GA/99001

4 March 2031

The Assembly adopted the draft resolution titled “The lantern resolution” by a recorded vote of 9 in favour to 3 against, with 2 abstentions, as follows:

In favour: Canada, France, India, Japan, Kenya, Mexico, Norway, Senegal, Viet Nam.

Against: Chile, Ghana, Peru.

Abstain: Fiji, Tonga.
`;

function build(text: string, release = RELEASE) {
  const { article } = readArticle(text, { title: "Assembly votes on lanterns", datePublished: "2031-03-04" });
  const { quiz, rejections } = buildQuiz({
    article,
    quizId: QuizId.parse("quiz_lanterns"),
    title: "Lanterns",
    summary: "Questions on one article.",
    rollCalls: read(release).records,
    count: 25,
  });
  const about = (voter: string) =>
    (quiz?.questions ?? []).filter((question) =>
      JSON.stringify([question.stem, question.explanation]).includes(voter),
    );
  return {
    quiz,
    about,
    reasons: rejections.filter(({ stage }) => stage === "link").map(({ reason }) => reason),
  };
}

describe("an article beside its official record", () => {
  it("agrees, and nothing is left out", () => {
    const { quiz, reasons, about } = build(ARTICLE);
    expect(reasons).toEqual([]);
    expect(quiz?.questions.length).toBeGreaterThan(5);
    expect(about("Kenya").length).toBeGreaterThan(0);
  });

  it("says a wrong position: both are told, and nothing is asked about that voter", () => {
    const { reasons, about } = build(
      ARTICLE.replace("France, Canada and Kenya", "France and Canada").replace(
        "Chile, Ghana",
        "Chile, Kenya, Ghana",
      ),
    );
    expect(reasons).toEqual([
      "The article says: Kenya voted against the lantern resolution. The record says: Kenya voted for.",
    ]);
    expect(about("Kenya")).toEqual([]);
  });

  it("names a wrong country: the record's answer stands beside it, and nothing is asked", () => {
    for (const [wrong, said] of [
      ["Norway", /voted against.* The record says: Norway voted for/],
      ["Guyana", /voted against.* The record says: Guyana took no part/],
    ] as const) {
      const { reasons, about } = build(ARTICLE.replace("Chile, Ghana", `Chile, ${wrong}`));
      expect(reasons).toEqual([expect.stringMatching(said)]);
      expect(about(wrong)).toEqual([]);
    }
  });

  it("swaps two numbers: both counts are told, and no number is asked for", () => {
    const { quiz, reasons } = build(ARTICLE.replace("3 against, with 2", "2 against, with 3"));
    expect(reasons).toEqual([
      "The article gives the vote on the lantern resolution as 9 for, 2 against, 3 abstentions. The record gives 9 for, 3 against, 2 abstentions.",
    ]);
    expect(quiz?.questions.filter(({ kind }) => kind === "tally" || kind === "place-the-count")).toEqual([]);
  });

  it("has another outcome: both are told, and it is not asked for", () => {
    const rejected = ARTICLE.replace("adopted the lantern", "rejected the lantern");
    const { quiz, reasons } = build(rejected.replace("by a vote of 9 in favour to 3 against", "on Tuesday"));
    expect(reasons).toEqual([
      "The article says the lantern resolution was rejected; the record says it was adopted.",
    ]);
    expect(quiz?.questions.filter(({ kind }) => kind === "outcome")).toEqual([]);
  });

  it("has a record that contradicts itself: its numbers settle nothing", () => {
    const silent = ARTICLE.replace(" by a vote of 9 in favour to 3 against, with 2 abstentions", "");
    const { quiz } = build(silent, RELEASE.replace("3 against, with", "2 against, with"));
    expect(quiz?.questions.filter(({ kind }) => kind === "tally" || kind === "place-the-count")).toEqual([]);
  });
});
