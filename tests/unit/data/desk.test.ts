import { beforeEach, describe, expect, it, vi } from "vitest";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import type { Viewer } from "#lib/data/action-gate";
import { findQuizToGive } from "#lib/data/assignment-views";
import { getDeskQuiz, getPreview, listOwnQuizzes } from "#lib/data/desk";
import { contentDigest } from "#lib/data/publish-draft";
import type { DeskQuiz } from "#lib/domain/desk-view";
import type { DraftContent, DraftItem } from "#lib/domain/draft";
import { UserId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { createAssignment } from "#lib/store/assignment-store";
import { claimRevision, loadDraft } from "#lib/store/draft-store";
import { findRevision } from "#lib/store/quiz-store";
import { ARTICLE, keysLeft, post, yes } from "#tests/support/desk-requests";
import { formOf, type FakeRequest } from "#tests/support/fake-request";
import { someAssignment, someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const request = vi.hoisted<FakeRequest>(() => ({ cookies: new Map(), headers: new Map() }));
const who = vi.hoisted<{ viewer: unknown }>(() => ({ viewer: undefined }));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
vi.mock("#lib/data/session", () => ({
  getViewer: async () => who.viewer,
  getTokenViewer: async () => who.viewer,
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");

const teacher: Viewer = { userId: UserId.parse("user_teacher"), displayName: "Teacher" };
const aSentence: unknown = expect.any(String);

type Fields = Record<string, string | string[]>;

async function create(fields: Fields = {}): Promise<DeskQuiz> {
  const answer = await post(actions.createQuiz, { text: ARTICLE, title: "Two votes", ...fields });
  yes(answer);
  return desk(answer.sentTo?.split("/").at(-1) ?? "");
}

async function desk(quizId: string): Promise<DeskQuiz> {
  const found = await getDeskQuiz(quizId, teacher);
  if (!found) throw new Error("no such quiz");
  return found;
}

const at = ({ quizId, version }: DeskQuiz, more: Fields = {}) => ({ quizId, base: String(version), ...more });
const saving = (quiz: DeskQuiz, content: unknown) => at(quiz, { content: JSON.stringify(content) });

/** The content with its n-th item changed. */
function withItem(quiz: DeskQuiz, n: number, change: (item: DraftItem) => object): DraftContent {
  const items = quiz.content.items.map((item, i) => (i === n ? change(item) : item));
  return { ...quiz.content, items: items as DraftItem[] };
}

const withStem = (quiz: DeskQuiz, stem: string, n = 0) =>
  withItem(quiz, n, ({ question, use }) => ({ use, question: { ...question, stem } }));

const store = useEmbeddedStore();

beforeEach(() => {
  who.viewer = teacher;
});

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
    who.viewer = undefined;
    expect(await post(actions.createQuiz, { text: ARTICLE })).toMatchObject({ code: "not-signed-in" });
    expect(await keysLeft(store.kv)).toEqual([]);
  });
});

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
