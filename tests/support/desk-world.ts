import { vi } from "vitest";
import { createQuiz } from "../../app/(site)/teach/quizzes/actions";
import type { Viewer } from "#lib/data/action-gate";
import { getDeskQuiz } from "#lib/data/desk";
import type { DeskQuiz } from "#lib/domain/desk-view";
import type { DraftContent, DraftItem } from "#lib/domain/draft";
import { UserId } from "#lib/domain/ids";
import { ARTICLE, post, yes } from "#tests/support/desk-requests";
import type { FakeRequest } from "#tests/support/fake-request";

/**
 * A teacher at the desk, for tests of what its actions do. Importing this puts a request and a session in place of
 * Next's: import it before the actions.
 */
const world = vi.hoisted<{ request: FakeRequest; who: { viewer: unknown } }>(() => ({
  request: { cookies: new Map(), headers: new Map() },
  who: { viewer: undefined },
}));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(world.request));
vi.mock("#lib/data/session", () => ({
  getViewer: async () => world.who.viewer,
  getTokenViewer: async () => world.who.viewer,
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");

/** The teacher whose desk it is. */
export const teacher: Viewer = { userId: UserId.parse("user_teacher"), displayName: "Teacher" };

/** Says who is signed in from now on; nobody without one. */
export function signedIn(viewer?: Viewer): void {
  world.who.viewer = viewer;
}

export type Fields = Record<string, string | string[]>;

/** Makes a quiz of the teacher's from the usual article. */
export async function create(fields: Fields = {}): Promise<DeskQuiz> {
  const answer = await post(createQuiz, { text: ARTICLE, title: "Two votes", ...fields });
  yes(answer);
  return desk(answer.sentTo?.split("/").at(-1) ?? "");
}

/** A quiz that the teacher must have. */
export async function desk(quizId: string): Promise<DeskQuiz> {
  const found = await getDeskQuiz(quizId, teacher);
  if (!found) throw new Error("no such quiz");
  return found;
}

/** A form about a quiz as it is shown. */
export const at = ({ quizId, version }: DeskQuiz, more: Fields = {}): Fields => ({
  quizId,
  base: String(version),
  ...more,
});

/** A form that saves another content of it. */
export const saving = (quiz: DeskQuiz, content: unknown): Fields =>
  at(quiz, { content: JSON.stringify(content) });

/** The content with its n-th item changed. */
export function withItem(quiz: DeskQuiz, n: number, change: (item: DraftItem) => object): DraftContent {
  const items = quiz.content.items.map((item, i) => (i === n ? change(item) : item));
  return { ...quiz.content, items: items as DraftItem[] };
}

/** The content with its n-th question asked in other words. */
export const withStem = (quiz: DeskQuiz, stem: string, n = 0): DraftContent =>
  withItem(quiz, n, ({ question, use }) => ({ use, question: { ...question, stem } }));
