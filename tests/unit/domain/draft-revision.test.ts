import { describe, expect, it } from "vitest";
import type { DraftContent } from "#lib/domain/draft";
import { draftRevision } from "#lib/domain/draft-revision";
import type { Question } from "#lib/domain/question";
import { fixtureRevision } from "#tests/fixtures/quiz";
import { someSource } from "#tests/support/some-draft";

const { quizId, title, summary, questions } = fixtureRevision;
const build = (items: DraftContent["items"]) =>
  draftRevision(quizId, { title, summary, articleShared: true, items }, someSource, 3);
const used = (question: Question, use = true) => ({ question, use });

describe("a draft as it would be published", () => {
  it("holds the used questions in the desk's order, numbered anew", () => {
    const built = build([...questions].reverse().map((question, i) => used(question, i !== 1)));
    expect(built).toMatchObject({ ok: true, revision: { quizId, revision: 3, title } });
    const made = built.ok ? built.revision.questions : [];
    expect(made.map(({ id }) => id)).toEqual(["q_1", "q_2", "q_3", "q_4"]);
    expect(made.map(({ stem }) => stem)).toEqual([4, 2, 1, 0].map((i) => questions[i]?.stem));
  });

  it("keeps whose each question is", () => {
    const own = { ...questions[0], origin: "teacher", evidence: [], factIds: [] } as unknown as Question;
    const built = build([used(own), ...questions.slice(1).map((question) => used(question))]);
    expect(built.ok && built.revision.questions.map(({ origin }) => origin)).toEqual([
      "teacher",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is refused without questions, with too many, and with one that is not whole", () => {
    expect(build([])).toMatchObject({ ok: false, problems: { items: expect.any(String) as unknown } });
    const many = Array.from({ length: 26 }, () => used(questions[3]!));
    expect(build(many)).toMatchObject({
      ok: false,
      problems: { items: expect.stringContaining("26") as unknown },
    });
    const bare = { ...questions[1], evidence: [] } as unknown as Question;
    expect(build([used(questions[0]!), used(bare)])).toMatchObject({
      ok: false,
      problems: { "q_2.evidence": expect.any(String) as unknown },
    });
  });
});
