import { beforeEach, describe, expect, it, vi } from "vitest";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import type { Viewer } from "#lib/data/action-gate";
import { getDeskQuiz, getPreview, listOwnQuizzes } from "#lib/data/desk";
import type { DeskQuiz } from "#lib/domain/desk-view";
import type { DraftContent } from "#lib/domain/draft";
import { UserId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { ARTICLE, post, yes } from "#tests/support/desk-requests";
import type { FakeRequest } from "#tests/support/fake-request";
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

async function create(fields: Record<string, string | string[]> = {}): Promise<DeskQuiz> {
  const answer = await post(actions.createQuiz, { text: ARTICLE, title: "Two votes", ...fields });
  yes(answer);
  return desk(answer.sentTo?.split("/").at(-1) ?? "");
}

async function desk(quizId: string): Promise<DeskQuiz> {
  const found = await getDeskQuiz(quizId, teacher);
  if (!found) throw new Error("no such quiz");
  return found;
}

/** What the desk sends with a save. */
const saving = ({ quizId, version }: DeskQuiz, content: unknown, base = version) => ({
  quizId,
  base: String(base),
  content: JSON.stringify(content),
});

const edited = (quiz: DeskQuiz, stem: string): DraftContent => ({
  ...quiz.content,
  items: quiz.content.items.map((item, i) =>
    i === 0 ? { ...item, question: { ...item.question, stem } } : item,
  ),
});

describe("the desk", () => {
  const store = useEmbeddedStore();
  void store;

  beforeEach(() => {
    who.viewer = teacher;
  });

  describe("a new quiz", () => {
    it("is made from a text, with questions that are the pipeline's own", async () => {
      const quiz = await create({ count: "7", kinds: ["how-voted", "tally", "who-said"], difficulty: "easier" });
      expect(quiz).toMatchObject({
        version: 1,
        settings: { count: 7, kinds: ["how-voted", "tally", "who-said"], difficulty: "easier" },
        content: { title: "Two votes", articleShared: false },
        archived: false,
      });
      expect(quiz.content.items.length).toBeGreaterThan(1);
      expect(quiz.content.items.every(({ use, question }) => use && question.origin === undefined)).toBe(true);
      expect(quiz.source.facts.length).toBeGreaterThan(3);
      expect(quiz.sentences.length).toBeGreaterThan(5);
      expect(await listOwnQuizzes(teacher)).toMatchObject([{ title: "Two votes", archived: false }]);
    });
  });
});
