import { beforeEach, describe, expect, it } from "vitest";
import { at, create, desk, saving, signedIn, teacher } from "#tests/support/desk-world";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import { getDeskQuiz, getPreview, listOwnQuizzes } from "#lib/data/desk";
import { keys } from "#lib/kv/keys";
import { createAssignment } from "#lib/store/assignment-store";
import { findRevision } from "#lib/store/quiz-store";
import { keysLeft, post, yes } from "#tests/support/desk-requests";
import { someAssignment, someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const aSentence: unknown = expect.any(String);
const store = useEmbeddedStore();

beforeEach(() => signedIn(teacher));

describe("an own quiz", () => {
  it("is copied once for two presses of the button, and the copy is not published", async () => {
    const quiz = await create();
    yes(await post(actions.publishQuiz, at(quiz)));
    const [one, two] = [
      await post(actions.duplicateQuiz, { quizId: quiz.quizId }),
      await post(actions.duplicateQuiz, { quizId: quiz.quizId }),
    ];
    expect(one.sentTo).toBe(two.sentTo);
    const copy = await desk(one.sentTo?.split("/").at(-1) ?? "");
    expect(copy.content).toEqual({ ...quiz.content, title: "Copy of Two votes" });
    expect(copy.published).toBeUndefined();
    expect(await listOwnQuizzes(teacher)).toHaveLength(2);
  });

  it("says that it is a copy once, though it be a copy's copy", async () => {
    const quiz = await create({ title: "Copy of Two votes" });
    const { sentTo } = await post(actions.duplicateQuiz, { quizId: quiz.quizId });
    const copy = await desk(sentTo?.split("/").at(-1) ?? "");
    expect(copy.content.title).toBe("Copy of Two votes");
    expect(copy.quizId).not.toBe(quiz.quizId);
  });

  it("goes into the archive and comes back", async () => {
    const { quizId } = await create();
    yes(await post(actions.archiveQuiz, { quizId }));
    expect(await listOwnQuizzes(teacher)).toEqual([]);
    expect(await listOwnQuizzes(teacher, { archived: true })).toMatchObject([{ quizId, archived: true }]);
    expect((await desk(quizId)).archived).toBe(true);
    yes(await post(actions.unarchiveQuiz, { quizId }));
    expect(await listOwnQuizzes(teacher)).toMatchObject([{ quizId, archived: false }]);
  });

  it("is found by words of its title, whatever their case and accents", async () => {
    await create({ title: "A vote in Köln" });
    await create({ title: "A vote in Paris" });
    expect(await listOwnQuizzes(teacher, { search: "koln VOTE" })).toMatchObject([
      { title: "A vote in Köln" },
    ]);
    expect(await listOwnQuizzes(teacher, { search: " " })).toHaveLength(2);
  });

  it("is deleted only when that was confirmed, and then nothing of it is left", async () => {
    const quiz = await create();
    yes(await post(actions.publishQuiz, at(quiz)));
    const { quizId } = quiz;
    expect(await post(actions.deleteQuiz, { quizId })).toMatchObject({ fieldErrors: { confirm: aSentence } });
    expect(await post(actions.deleteQuiz, { quizId, confirm: "yes" })).toMatchObject({
      sentTo: "/teach?deleted=quiz",
    });
    expect(await getDeskQuiz(quizId, teacher)).toBeUndefined();
    expect(await keysLeft(store.kv)).toEqual([]);
  });

  it("gets another id when its form is sent again after it was deleted and a class keeps it", async () => {
    const token = "abcdefghijklmnopqrstuv";
    const { quizId, ...rest } = await create({ token });
    yes(await post(actions.publishQuiz, at({ quizId, ...rest })));
    const given = await findRevision({ quizId, revision: 1 });
    if (!given) throw new Error("no revision");
    const owner = someUser({ id: teacher.userId });
    await createAssignment(someAssignment(given, owner));
    await post(actions.deleteQuiz, { quizId, confirm: "yes" });

    const again = await create({ token });
    expect(again.quizId).not.toBe(quizId);
    expect((await create({ token })).quizId).toBe(again.quizId);
    expect(yes(await post(actions.publishQuiz, at(again)))).toEqual({ revision: 1 });
    expect(await store.kv.get(keys.revision(given))).toEqual(given);
    expect(await store.kv.ttl(keys.goneQuiz(quizId))).toBe(await store.kv.ttl(keys.revision(given)));
  });

  it("is read anew when its form is sent again after it was deleted and no class had it", async () => {
    const token = "abcdefghijklmnopqrstuv";
    const quiz = await create({ token });
    yes(await post(actions.publishQuiz, at(quiz)));
    expect((await findRevision({ quizId: quiz.quizId, revision: 1 }))?.title).toBe("Two votes");
    await post(actions.deleteQuiz, { quizId: quiz.quizId, confirm: "yes" });

    const again = await create({ token });
    expect(again.quizId).toBe(quiz.quizId);
    yes(await post(actions.saveDraft, saving(again, { ...again.content, title: "Born again" })));
    yes(await post(actions.publishQuiz, at(await desk(again.quizId))));
    expect((await findRevision({ quizId: again.quizId, revision: 1 }))?.title).toBe("Born again");
  });

  it("is previewed as a student sees it, and marked when an answer is given", async () => {
    const quiz = await create({ kinds: "how-voted" });
    const [item] = quiz.content.items;
    const preview = await getPreview(quiz.quizId, teacher, 1);
    expect(preview).toMatchObject({ n: 1, count: quiz.content.items.length, title: "Two votes" });
    expect(JSON.stringify(preview)).not.toContain("basis");
    expect(preview?.marked).toBeUndefined();
    const key = item?.question.shape === "single" ? item.question.key : "";
    expect((await getPreview(quiz.quizId, teacher, 1, { option: key }))?.marked?.outcome).toBe("right");
    expect((await getPreview(quiz.quizId, teacher, 1, { option: "opt_zz" }))?.problem).toEqual(aSentence);
    expect(await getPreview(quiz.quizId, teacher, 99)).toBeUndefined();
    expect(await getPreview("x", teacher, 1)).toBeUndefined();
  });
});
