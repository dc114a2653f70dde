import { expect, it } from "vitest";
import { signedIn, teacher } from "#tests/support/desk-world";
import { assign } from "../../../app/(site)/teach/assign/[ref]/actions";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import type { Action } from "#lib/data/action-gate";
import { getDeskView } from "#lib/data/assignment-views";
import { getDeskQuiz, getPreview } from "#lib/data/desk";
import { ARTICLE, post, yes } from "#tests/support/desk-requests";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const store = useEmbeddedStore();

const RELEASE =
  "The General Assembly adopted the text by a recorded vote of 10 in favour to 1 against (Ghana), with 2 abstentions (Malta, Nepal).";

async function trips(work: () => Promise<unknown>): Promise<number> {
  store.reset();
  await work();
  return store.trips.length;
}

/** Beside these, every action looks up the account of whoever calls it: one more. */
it("each thing done at the desk costs few trips to the store: the quiz, the rate limit, and the work", async () => {
  signedIn(teacher);
  const fields: Record<string, string> = { text: ARTICLE, title: "Two votes" };
  const does = <T>(action: Action<T>, more: Record<string, string> = {}) =>
    trips(async () => yes(await post(action, { ...fields, ...more })));
  let quizId = "";
  const created = trips(async () => {
    quizId = (await post(actions.createQuiz, fields)).sentTo?.split("/").at(-1) ?? "";
  });
  expect(await created).toBe(2);
  const quiz = await getDeskQuiz(quizId, teacher);
  Object.assign(fields, { quizId, base: "1", count: "3", confirm: "yes" });
  const content = JSON.stringify({ ...quiz?.content, title: "Changed" });

  expect(await does(actions.saveDraft, { content })).toBe(3);
  expect(await does(actions.saveDraft, { content })).toBe(2); // sent again
  expect(await does(actions.publishQuiz, { base: "2" })).toBe(4);
  await getDeskQuiz(quizId, teacher); // reads what is published, which spares the one who gives it a trip
  expect(await does(actions.proposeMore, { base: "2" })).toBeLessThanOrEqual(3);
  const { version: base } = (await getDeskQuiz(quizId, teacher))!;
  const record = { base: String(base), recordText: RELEASE, recordDate: "2031-03-04" };
  expect(await does(actions.attachRecord, record)).toBe(3);
  expect(await does(actions.changeRecords, { base: String(base + 1), records: "[]" })).toBe(3);
  expect(await does(actions.archiveQuiz)).toBe(3);
  expect(await does(actions.unarchiveQuiz)).toBe(3);
  expect(await does(actions.duplicateQuiz)).toBe(3);
  const given = does(assign, {
    ref: quizId,
    zone: "UTC",
    opens: "2026-01-01T10:00",
    closes: new Date(Date.now() + 7_200_000).toISOString().slice(0, 16),
    feedback: "at-end",
    attempts: "one",
    names: "pseudonyms",
  });
  expect(await given).toBe(4);
  expect(await trips(() => getDeskView(teacher, Date.now()))).toBe(3); // two of them at once
  expect(await trips(() => getDeskQuiz(quizId, teacher))).toBe(1);
  expect(await trips(() => getPreview(quizId, teacher, 1))).toBe(1);
  expect(await does(actions.deleteQuiz)).toBe(8);
});
