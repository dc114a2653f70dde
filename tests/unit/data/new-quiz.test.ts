import { beforeEach, describe, expect, it } from "vitest";
import { create, desk, signedIn, teacher } from "#tests/support/desk-world";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import { listOwnQuizzes } from "#lib/data/desk";
import { ARTICLE, keysLeft, post } from "#tests/support/desk-requests";
import { formOf } from "#tests/support/fake-request";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const aSentence: unknown = expect.any(String);
const store = useEmbeddedStore();

beforeEach(() => signedIn(teacher));

describe("a new quiz", () => {
  it("is made from a text, with questions that are the pipeline's own", async () => {
    const kinds = ["how-voted", "tally", "who-said", "true-false"];
    const quiz = await create({ count: "7", kinds, difficulty: "easier" });
    expect(quiz).toMatchObject({
      version: 1,
      settings: { count: 7, kinds, difficulty: "easier" },
      content: { title: "Two votes", articleShared: false },
      archived: false,
    });
    expect(quiz.content.items.length).toBeGreaterThan(1);
    expect(quiz.content.items.every(({ use, question }) => use && question.origin === undefined)).toBe(true);
    expect(quiz.source.facts.length).toBeGreaterThan(3);
    expect(quiz.sentences.length).toBeGreaterThan(3);
    expect(await listOwnQuizzes(teacher)).toMatchObject([{ title: "Two votes", archived: false }]);
  });

  it("is made from a file, and takes what the teacher knows better", async () => {
    const form = formOf({
      text: "",
      link: "",
      title: "Another title",
      publisher: "The Gazette",
      date: "2031-05-02",
      url: "https://gazette.example/votes",
    });
    form.set("file", new File([ARTICLE], "votes.txt", { type: "text/plain" }));
    const { sentTo = "" } = await post(actions.createQuiz, form);
    expect((await desk(sentTo.split("/").at(-1) ?? "")).source.article).toMatchObject({
      headline: "Another title",
      publisher: "The Gazette",
      datePublished: "2031-05-02",
      url: "https://gazette.example/votes",
    });
  });

  it("wants exactly one article, and says so at the field", async () => {
    const none = await post(actions.createQuiz, { text: " ", link: "", title: "T" });
    expect(none).toMatchObject({ ok: false, fieldErrors: { text: aSentence }, values: { title: "T" } });
    const two = await post(actions.createQuiz, { text: ARTICLE, link: "https://gazette.example/" });
    expect(two).toMatchObject({ ok: false, fieldErrors: { link: aSentence }, values: { text: ARTICLE } });
  });

  it("opens no link where links are off, whatever is sent", async () => {
    const answer = await post(actions.createQuiz, { text: "", link: "https://gazette.example/votes" });
    expect(answer).toMatchObject({
      ok: false,
      fieldErrors: { link: expect.stringContaining("not opened here") as string },
    });
  });

  it("tells all mistakes at once, and keeps what was typed", async () => {
    const answer = await post(actions.createQuiz, {
      text: "",
      date: "tomorrow",
      url: "gazette",
      count: "99",
      kinds: "riddle",
      difficulty: "impossible",
    });
    expect(answer).toMatchObject({
      code: "invalid-input",
      fieldErrors: {
        text: aSentence,
        date: aSentence,
        url: aSentence,
        count: aSentence,
        kinds: aSentence,
        difficulty: aSentence,
      },
      values: { date: "tomorrow", url: "gazette", count: "99" },
    });
  });

  it("asks for a title when there is none, and for the file again", async () => {
    const untitled = ARTICLE.split("\n").slice(1).join("\n");
    const form = formOf({ title: "" });
    form.set("file", new File([untitled], "votes.txt"));
    const answer = await post(actions.createQuiz, form);
    expect(answer).toMatchObject({ fieldErrors: { title: aSentence, file: aSentence } });
  });

  it("refuses a file that is too large and a text that is no article, at their fields", async () => {
    const form = formOf({ title: "T" });
    form.set("file", new File(["x".repeat(2_000_001)], "long.txt"));
    expect(await post(actions.createQuiz, form)).toMatchObject({ fieldErrors: { file: aSentence } });
    const verse = "Die Lampe brennt, der Hof ist leer, und niemand fragt mich, was ich denke. ".repeat(20);
    expect(await post(actions.createQuiz, { text: verse, title: "T" })).toMatchObject({
      fieldErrors: { text: aSentence },
    });
  });

  it("without anything to ask about is a draft without questions, and says why", async () => {
    const dull =
      "The garden by the river is open to the public from the first of May, and it is free for everybody who comes by on foot. ";
    const quiz = await create({ text: dull.repeat(4) });
    expect(quiz.content.items).toEqual([]);
    expect(quiz.source.rejections.map(({ ruleId }) => ruleId)).toContain("thin-article");
  });

  it("is one quiz when its form is sent twice, and another when it was changed between", async () => {
    const token = "abcdefghijklmnopqrstuv";
    const first = await create({ token });
    expect((await create({ token })).quizId).toBe(first.quizId);
    expect((await create({ token, count: "6" })).quizId).not.toBe(first.quizId);
    expect(await listOwnQuizzes(teacher)).toHaveLength(2);
  });

  it("is for the signed-in only", async () => {
    signedIn();
    expect(await post(actions.createQuiz, { text: ARTICLE })).toMatchObject({ code: "not-signed-in" });
    expect(await keysLeft(store.kv)).toEqual([]);
  });
});
