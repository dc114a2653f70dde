import { beforeEach, describe, expect, it } from "vitest";
import { at, create, desk, signedIn, teacher } from "#tests/support/desk-world";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import type { DraftItem } from "#lib/domain/draft";
import { post, yes } from "#tests/support/desk-requests";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const aSentence: unknown = expect.any(String);
useEmbeddedStore();

beforeEach(() => signedIn(teacher));

describe("questions written by the pipeline later on", () => {
  it("replace one in its place, as its own, and the same when the request is repeated", async () => {
    const quiz = await create({ count: "12" });
    let rewritten = 0;
    for (const { question } of quiz.content.items) {
      const now = await desk(quiz.quizId);
      const form = at(now, { questionId: question.id });
      const saved = yes(await post(actions.rewriteItem, form));
      if (saved.rewritten === undefined) {
        expect(saved).toMatchObject({ version: now.version, notice: aSentence });
        continue;
      }
      rewritten += 1;
      expect(saved.version).toBe(now.version + 1);
      expect(saved.items.map((item) => item.question.id)).toEqual(
        quiz.content.items.map((item) => item.question.id),
      );
      const other = saved.items.find((item) => item.question.id === question.id)?.question;
      expect(other).not.toEqual(question);
      expect(other?.origin).toBeUndefined();
      expect(yes(await post(actions.rewriteItem, form))).toEqual(saved);
    }
    expect(rewritten).toBeGreaterThan(0);
  });

  it("are not found for a question that is not on the desk", async () => {
    const quiz = await create();
    expect(await post(actions.rewriteItem, at(quiz, { questionId: "q_99" }))).toMatchObject({
      code: "not-found",
    });
  });

  it("are added as long as the article gives some that ask for nothing known, then it says so", async () => {
    let quiz = await create({ count: "5" });
    for (let turn = 0; turn < 6; turn += 1) {
      const form = at(quiz, { count: "4", difficulty: "mixed" });
      const more = yes(await post(actions.proposeMore, form));
      if (more.added.length > 0) expect(yes(await post(actions.proposeMore, form))).toEqual(more);
      if (more.added.length < 4) expect(more.notice).toEqual(aSentence);
      expect(more.items.slice(-more.added.length || more.items.length)).toSatisfy((items: DraftItem[]) =>
        items.every(({ question }) => question.origin === undefined),
      );
      quiz = await desk(quiz.quizId);
      const ids = quiz.content.items.map(({ question }) => question.id);
      expect(new Set(ids).size).toBe(ids.length);
      if (more.added.length === 0) break;
    }
    expect(yes(await post(actions.proposeMore, at(quiz, { count: "4" }))).added).toEqual([]);
    const stems = quiz.content.items.map(({ question }) => question.stem + (question.quotation ?? ""));
    expect(new Set(stems).size).toBe(stems.length);
  });
});
