import { beforeEach, describe, expect, it } from "vitest";
import { create, signedIn, teacher as owner } from "#tests/support/desk-world";
import { assign } from "../../../app/(site)/teach/assign/[ref]/actions";
import * as deskActions from "../../../app/(site)/teach/quizzes/actions";
import type { Action, Viewer } from "#lib/data/action-gate";
import { findQuizToGive, getDeskView } from "#lib/data/assignment-views";
import { getDeskQuiz, getPreview, listOwnQuizzes } from "#lib/data/desk";
import type { DeskQuiz } from "#lib/domain/desk-view";
import { UserId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { findAssignment, listAssignments } from "#lib/store/assignment-store";
import { post, yes } from "#tests/support/desk-requests";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const other: Viewer = { userId: UserId.parse("user_other"), displayName: "Other" };
const store = useEmbeddedStore();

let quiz: DeskQuiz;

/** A whole form: whatever any action of a desk asks for, so that only the owner decides. */
const everything = () => ({
  quizId: quiz.quizId,
  base: String(quiz.version),
  content: JSON.stringify({ ...quiz.content, title: "Taken over" }),
  questionId: quiz.content.items[0]?.question.id ?? "",
  count: "3",
  confirm: "yes",
  recordText:
    "By a recorded vote of 3 in favour to 1 against, with 2 abstentions, it adopted the resolution.",
  records: "[]",
  contradiction: "0",
});

const giving = (ref: string) => ({
  ref,
  title: "Two votes",
  zone: "UTC",
  opens: "2026-01-01T10:00",
  closes: new Date(Date.now() + 7_200_000).toISOString().slice(0, 16),
  feedback: "at-end",
  attempts: "one",
  names: "pseudonyms",
});

/** Everything stored of the quiz and its owner. */
async function stored(): Promise<unknown> {
  return Promise.all([
    store.kv.hgetall(keys.draft(quiz.quizId)),
    store.kv.hgetall(keys.userQuizzes(owner.userId)),
    store.kv.hgetall(keys.userQuizzes(other.userId)),
    store.kv.get(keys.revision({ quizId: quiz.quizId, revision: 1 })),
  ]);
}

beforeEach(async () => {
  signedIn(owner);
  quiz = await create();
});

const strangers: [string, Viewer | undefined, string][] = [
  ["another teacher", other, "not-found"],
  ["nobody", undefined, "not-signed-in"],
];
const { createQuiz: _anybodys, ...ofOwners } = deskActions;
const ownersActions = Object.entries(ofOwners) as [string, Action<unknown>][];

describe("a quiz, for everybody but its owner", () => {
  it.each(
    strangers.flatMap(([name, viewer, code]) =>
      ownersActions.map(([action, call]) => ({ name, viewer, code, action, call })),
    ),
  )("$action does nothing for $name", async ({ viewer, code, call }) => {
    const before = await stored();
    signedIn(viewer);
    const answer = await post(call, everything());
    expect(answer).toMatchObject({ ok: false, code });
    // Nor do the words of the refusal tell that there is one.
    const unknown = await post(call, { ...everything(), quizId: "quiz_nobodys" });
    expect({ ...answer, values: undefined }).toEqual({ ...unknown, values: undefined });
    expect(await stored()).toEqual(before);
  });

  it("has no desk, no preview and no line in a list", async () => {
    expect(await getDeskQuiz(quiz.quizId, other)).toBeUndefined();
    expect(await getPreview(quiz.quizId, other, 1)).toBeUndefined();
    expect(await listOwnQuizzes(other)).toEqual([]);
    expect((await getDeskView(other, Date.now())).own).toEqual([]);
    expect(await findQuizToGive(quiz.quizId, other)).toBeUndefined();
    expect(await findQuizToGive(quiz.quizId, undefined)).toBeUndefined();
  });

  it("cannot be given to a class", async () => {
    yes(await post(deskActions.publishQuiz, everything()));
    signedIn(other);
    expect(await post(assign, giving(quiz.quizId))).toMatchObject({ ok: false, code: "not-found" });
    expect(await listAssignments(other.userId)).toEqual([]);
  });
});

describe("a quiz, for its owner", () => {
  it("is given to a class once it is published, and the class keeps its revision", async () => {
    expect(await post(assign, giving(quiz.quizId))).toMatchObject({ ok: false, code: "invalid-input" });
    expect(await findQuizToGive(quiz.quizId, owner)).toMatchObject({ questionCount: 0, own: true });
    yes(await post(deskActions.publishQuiz, everything()));
    expect(await findQuizToGive(quiz.quizId, owner)).toMatchObject({ ref: quiz.quizId, title: "Two votes" });
    yes(await post(assign, giving(quiz.quizId)));
    yes(await post(deskActions.saveDraft, everything()));
    quiz = (await getDeskQuiz(quiz.quizId, owner)) ?? quiz;
    yes(await post(deskActions.publishQuiz, everything()));
    const [given] = await listAssignments(owner.userId);
    expect(given).toMatchObject({ quizId: quiz.quizId, revision: 1 });
    const view = await getDeskView(owner, Date.now());
    expect(view.own).toMatchObject([{ quizId: quiz.quizId, published: { revision: 2 } }]);
    expect(view.assignments).toHaveLength(1);
  });

  it("is whole when its publication was cut short before the revision was written", async () => {
    const stops = async (commands: number) => {
      store.breakAfter(commands);
      await post(deskActions.publishQuiz, everything());
      store.breakAfter(undefined);
    };
    const revision = keys.revision({ quizId: quiz.quizId, revision: 1 });
    for (let commands = 0; commands < 12 && !(await store.kv.exists(revision)); commands += 1) {
      await stops(commands);
      const taken = await store.kv.hexists(keys.draft(quiz.quizId), "p1");
      if (taken) break;
    }
    expect(await store.kv.exists(revision)).toBe(0);
    yes(await post(assign, giving(quiz.quizId)));
    expect(await store.kv.exists(revision)).toBe(1);
    expect(yes(await post(deskActions.publishQuiz, everything()))).toEqual({ revision: 1 });
  });

  it("asks to be published again when it was changed after a publication cut short", async () => {
    yes(await post(deskActions.publishQuiz, everything()));
    await store.kv.del(keys.revision({ quizId: quiz.quizId, revision: 1 }));
    yes(await post(deskActions.saveDraft, everything()));
    expect(await post(assign, giving(quiz.quizId))).toMatchObject({ code: "invalid-input" });
    expect(yes(await post(deskActions.publishQuiz, { ...everything(), base: "2" }))).toEqual({ revision: 2 });
    yes(await post(assign, giving(quiz.quizId)));
  });

  it("may be deleted while a class has it: the class's revision stays as long as the class", async () => {
    yes(await post(deskActions.publishQuiz, everything()));
    yes(await post(assign, giving(quiz.quizId)));
    const [given] = await listAssignments(owner.userId);
    yes(await post(deskActions.deleteQuiz, everything()));
    const revision = keys.revision({ quizId: quiz.quizId, revision: 1 });
    const left = (await store.kv.ttl(revision)) - (await store.kv.ttl(keys.assignment(given!.code)));
    expect(Math.abs(left)).toBeLessThanOrEqual(1);
    expect(await findAssignment(given!.code)).toMatchObject({ quizId: quiz.quizId });
  });

  it("is not public", async () => {
    yes(await post(deskActions.publishQuiz, everything()));
    expect(await store.kv.exists(keys.publicQuizzes(), keys.quiz(quiz.quizId))).toBe(0);
  });
});
