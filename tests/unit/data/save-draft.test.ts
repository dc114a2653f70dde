import { beforeEach, describe, expect, it } from "vitest";
import { at, create, desk, saving, signedIn, teacher, withItem, withStem } from "#tests/support/desk-world";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import { listOwnQuizzes } from "#lib/data/desk";
import { keys } from "#lib/kv/keys";
import { post, yes } from "#tests/support/desk-requests";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const aSentence: unknown = expect.any(String);
const store = useEmbeddedStore();

beforeEach(() => signedIn(teacher));

describe("a save", () => {
  it("makes the next version, and the list follows", async () => {
    const quiz = await create();
    const content = { ...withItem(quiz, 0, (item) => ({ ...item, use: false })), title: "A better title" };
    const saved = yes(await post(actions.saveDraft, saving(quiz, content)));
    expect(saved).toMatchObject({ version: 2, problems: {} });
    expect(saved.items[0]).toMatchObject({ use: false });
    expect(await desk(quiz.quizId)).toMatchObject({ version: 2, content, savedAt: saved.savedAt });
    const [card] = await listOwnQuizzes(teacher);
    expect(card).toMatchObject({
      title: "A better title",
      questionCount: quiz.content.items.length - 1,
      updatedAt: saved.savedAt,
    });
  });

  it("of a version that is not the newest is refused with what is there, and overwrites nothing", async () => {
    const quiz = await create();
    const first = yes(await post(actions.saveDraft, saving(quiz, { ...quiz.content, title: "Here" })));
    const late = await post(actions.saveDraft, saving(quiz, { ...quiz.content, title: "There" }));
    expect(late).toMatchObject({ code: "conflict", newest: { version: 2, savedAt: first.savedAt } });
    expect(JSON.stringify(late)).not.toContain('"content"');
    expect((await desk(quiz.quizId)).content.title).toBe("Here");
  });

  it("sent twice is answered twice alike, and again when it changes nothing", async () => {
    const quiz = await create();
    const form = saving(quiz, withStem(quiz, "Who was it?"));
    const first = yes(await post(actions.saveDraft, form));
    expect(yes(await post(actions.saveDraft, form))).toEqual(first);
    const again = await desk(quiz.quizId);
    expect(yes(await post(actions.saveDraft, saving(again, again.content)))).toEqual(first);
    expect(again.version).toBe(2);
  });

  it("goes on from a reply that was lost, in the window that sent it and in no other", async () => {
    const quiz = await create();
    const from = (window: string, title: string) => ({
      ...saving(quiz, { ...quiz.content, title }),
      window,
    });
    yes(await post(actions.saveDraft, from("window-a", "One")));
    expect(await post(actions.saveDraft, from("window-b", "Two"))).toMatchObject({ code: "conflict" });
    expect(yes(await post(actions.saveDraft, from("window-a", "Three")))).toMatchObject({ version: 3 });
    expect(yes(await post(actions.saveDraft, from("window-a", "Four")))).toMatchObject({ version: 4 });
    expect((await desk(quiz.quizId)).content.title).toBe("Four");
    const now = await desk(quiz.quizId);
    yes(
      await post(actions.saveDraft, {
        ...saving(now, { ...now.content, title: "Five" }),
        window: "window-b",
      }),
    );
    expect(await post(actions.saveDraft, from("window-a", "Six"))).toMatchObject({ code: "conflict" });
  });

  it("makes a changed question the teacher's, and the pipeline's again when it is changed back", async () => {
    const quiz = await create();
    const changed = yes(await post(actions.saveDraft, saving(quiz, withStem(quiz, "Who was it then?"))));
    expect(changed.items.map(({ question }) => question.origin)).toEqual(
      changed.items.map((_, i) => (i === 0 ? "teacher" : undefined)),
    );
    const back = { ...quiz.content, items: quiz.content.items };
    const undone = yes(await post(actions.saveDraft, saving(await desk(quiz.quizId), back)));
    expect(undone.items).toEqual(quiz.content.items);
  });

  it("does not believe a browser that says a question is the pipeline's", async () => {
    const quiz = await create();
    const forged = withItem(quiz, 0, ({ question, use }) => {
      const { origin: _none, ...rest } = question;
      return { use, question: { ...rest, explanation: "Because." } };
    });
    const saved = yes(await post(actions.saveDraft, saving(quiz, { ...forged, sealed: ["x"] })));
    expect(saved.items[0]?.question.origin).toBe("teacher");
  });

  it("leaves out evidence that does not stand in the article, and says where", async () => {
    const quiz = await create();
    const [item] = quiz.content.items;
    const span = item?.question.evidence.find((one) => one.type === "span");
    const forged = withItem(quiz, 0, ({ question, use }) => ({
      use,
      question: {
        ...question,
        stem: "Changed?",
        evidence: [
          { ...span, prefix: "words nobody wrote " },
          { ...span, exact: "An invented sentence." },
        ],
        factIds: [...question.factIds, "fact_none"],
      },
    }));
    const saved = yes(await post(actions.saveDraft, saving(quiz, forged)));
    const id = item?.question.id ?? "";
    expect(saved.problems).toEqual({ [`${id}.evidence`]: aSentence, [`${id}.factIds`]: aSentence });
    expect(saved.items[0]?.question).toMatchObject({ evidence: [span], factIds: item?.question.factIds });
  });

  it("takes a question of the teacher's own, without evidence", async () => {
    const quiz = await create();
    const own = {
      id: "q_own-1",
      kind: "own",
      shape: "single",
      stem: "Which word describes the mood best?",
      explanation: "We spoke about this in class.",
      factIds: [],
      evidence: [],
      difficulty: 2,
      options: ["Calm", "Tense", "Merry"].map((text, i) => ({ id: `opt_${"abc".charAt(i)}`, text })),
      key: "opt_b",
    };
    const content = { ...quiz.content, items: [...quiz.content.items, { question: own, use: true }] };
    const saved = yes(await post(actions.saveDraft, saving(quiz, content)));
    expect(saved.items.at(-1)?.question).toEqual({ ...own, origin: "teacher" });
  });

  it("tells every problem at its question and field", async () => {
    const quiz = await create();
    const [item] = quiz.content.items;
    const broken = withStem(quiz, "");
    const problems = (await post(actions.saveDraft, saving(quiz, { ...broken, title: " " }))) as {
      fieldErrors?: object;
    };
    expect(problems).toMatchObject({
      code: "invalid-input",
      fieldErrors: { title: aSentence, [`${item?.question.id}.stem`]: "Write the question." },
    });
    expect(await post(actions.saveDraft, at(quiz, { content: "{" }))).toMatchObject({
      code: "invalid-input",
    });
    expect((await desk(quiz.quizId)).version).toBe(1);
  });

  it("warns of what an item writer should look at", async () => {
    const quiz = await create();
    const [item] = quiz.content.items;
    const content = withStem(quiz, "Which of these did not happen?");
    const { warnings } = yes(await post(actions.saveDraft, saving(quiz, content)));
    expect(warnings).toContainEqual(
      expect.objectContaining({ questionId: item?.question.id, place: "stem", message: aSentence }),
    );
    expect((await desk(quiz.quizId)).warnings).toEqual(warnings);
  });

  it("keeps the newest five versions", async () => {
    let quiz = await create();
    for (let n = 2; n <= 8; n += 1) {
      yes(await post(actions.saveDraft, saving(quiz, { ...quiz.content, title: `Title ${n}` })));
      quiz = await desk(quiz.quizId);
    }
    const fields = await store.kv.hkeys(keys.draft(quiz.quizId));
    expect(fields.filter((field) => /^v\d/.test(field)).sort()).toEqual(["v4", "v5", "v6", "v7", "v8"]);
  });
});
