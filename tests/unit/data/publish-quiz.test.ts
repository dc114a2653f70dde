import { beforeEach, describe, expect, it } from "vitest";
import { at, create, desk, saving, signedIn, teacher, withItem } from "#tests/support/desk-world";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import { findQuizToGive } from "#lib/data/assignment-views";
import { listOwnQuizzes } from "#lib/data/desk";
import { contentDigest } from "#lib/data/publish-draft";
import type { DeskQuiz } from "#lib/domain/desk-view";
import { keys } from "#lib/kv/keys";
import { claimRevision, loadDraft } from "#lib/store/draft-store";
import { findRevision } from "#lib/store/quiz-store";
import { post, yes } from "#tests/support/desk-requests";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const aSentence: unknown = expect.any(String);
const store = useEmbeddedStore();

beforeEach(() => signedIn(teacher));

describe("publishing", () => {
  it("makes the next revision of what is used, once for the same content", async () => {
    const quiz = await create();
    const draft = withItem(quiz, 1, (item) => ({ ...item, use: false }));
    yes(await post(actions.saveDraft, saving(quiz, draft)));
    const now = await desk(quiz.quizId);
    expect(yes(await post(actions.publishQuiz, at(now)))).toEqual({ revision: 1 });
    expect(yes(await post(actions.publishQuiz, at(now)))).toEqual({ revision: 1 });
    const revision = await findRevision({ quizId: quiz.quizId, revision: 1 });
    expect(revision?.questions).toHaveLength(quiz.content.items.length - 1);
    expect(revision?.questions.map(({ id }) => id)).toEqual(revision?.questions.map((_, i) => `q_${i + 1}`));
    expect((await desk(quiz.quizId)).published).toMatchObject({ revision: 1, changedSince: false });
    expect(await listOwnQuizzes(teacher)).toMatchObject([{ published: { revision: 1 } }]);
  });

  it("leaves revisions as they are while the draft goes on", async () => {
    const quiz = await create();
    yes(await post(actions.publishQuiz, at(quiz)));
    const first = await findRevision({ quizId: quiz.quizId, revision: 1 });
    yes(await post(actions.saveDraft, saving(quiz, { ...quiz.content, title: "Revised" })));
    const now = await desk(quiz.quizId);
    expect(now.published).toMatchObject({ revision: 1, changedSince: true });
    expect(yes(await post(actions.publishQuiz, at(now)))).toEqual({ revision: 2 });
    expect(await store.kv.get(keys.revision({ quizId: quiz.quizId, revision: 1 }))).toEqual(first);
    expect(await findRevision({ quizId: quiz.quizId, revision: 2 })).toMatchObject({ title: "Revised" });
  });

  it("is refused without a question, and of a version that is not the newest", async () => {
    const quiz = await create();
    const none = { ...quiz.content, items: quiz.content.items.map((item) => ({ ...item, use: false })) };
    yes(await post(actions.saveDraft, saving(quiz, none)));
    expect(await post(actions.publishQuiz, at(quiz))).toMatchObject({
      code: "conflict",
      newest: { version: 2 },
    });
    expect(await post(actions.publishQuiz, at(await desk(quiz.quizId)))).toMatchObject({
      code: "invalid-input",
      fieldErrors: { items: aSentence },
    });
    expect(await findRevision({ quizId: quiz.quizId, revision: 1 })).toBeUndefined();
  });
});

describe("a publication that was cut short", () => {
  /** The number is taken, the revision was never written. */
  async function cutShort(): Promise<DeskQuiz> {
    const quiz = await create();
    const found = await loadDraft(quiz.quizId, teacher.userId);
    if (!found) throw new Error("no draft");
    const { draft } = found;
    await claimRevision(draft, { revision: 1, at: 5, digest: contentDigest(draft.newest, draft) });
    return quiz;
  }

  it("is completed by looking at the desk, which offers no second publishing", async () => {
    const { quizId } = await cutShort();
    expect((await desk(quizId)).published).toEqual({ revision: 1, at: 5, changedSince: false });
    expect(await store.kv.exists(keys.revision({ quizId, revision: 1 }))).toBe(1);
  });

  it("is completed when the quiz is about to be given to a class", async () => {
    const { quizId, content } = await cutShort();
    expect(await findQuizToGive(quizId, teacher)).toMatchObject({ questionCount: content.items.length });
    expect(await store.kv.exists(keys.revision({ quizId, revision: 1 }))).toBe(1);
  });

  it("can be published again after a change", async () => {
    const quiz = await cutShort();
    yes(await post(actions.saveDraft, saving(quiz, { ...quiz.content, title: "Revised" })));
    const now = await desk(quiz.quizId);
    expect(now.published).toMatchObject({ changedSince: true });
    expect(yes(await post(actions.publishQuiz, at(now)))).toEqual({ revision: 2 });
    expect((await findQuizToGive(quiz.quizId, teacher))?.title).toBe("Revised");
  });
});
