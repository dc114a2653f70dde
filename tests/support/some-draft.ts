import type { DraftSource, DraftVersion } from "#lib/domain/draft";
import type { QuizId, UserId } from "#lib/domain/ids";
import { createDraft, loadDraft, newQuizId } from "#lib/store/draft-store";
import type { StoredDraft } from "#lib/store/stored-draft";
import { fixtureRevision } from "#tests/fixtures/quiz";

const { article, motions, facts, rollCalls, rejections, questions, title, summary } = fixtureRevision;

/** What the invented council's article says, as a draft keeps it. */
export const someSource: DraftSource = { schema: 1, article, motions, facts, rollCalls, rejections };

/** The first version of a draft on the invented council's vote. */
export function someVersion(changes: Partial<DraftVersion> = {}): DraftVersion {
  return {
    schema: 1,
    quizId: newQuizId(),
    version: 1,
    title,
    summary,
    articleShared: true,
    items: questions.map((question) => ({ question, use: true })),
    settings: { count: 5, difficulty: "mixed", seed: 1 },
    sealed: [],
    savedAt: 1_000,
    ...changes,
  };
}

/** The version after a draft's newest one. */
export function nextVersion({ newest }: StoredDraft, changes: Partial<DraftVersion> = {}): DraftVersion {
  return { ...newest, version: newest.version + 1, savedAt: newest.savedAt + 1, ...changes };
}

/** Makes a draft and loads it. */
export async function someDraft(owner: UserId, changes: Partial<DraftVersion> = {}): Promise<StoredDraft> {
  const first = someVersion(changes);
  await createDraft(owner, someSource, first);
  return loaded(first.quizId, owner);
}

/** Loads a draft that must be there. */
export async function loaded(quizId: QuizId, owner: UserId): Promise<StoredDraft> {
  const found = await loadDraft(quizId, owner);
  if (!found) throw new Error("no such draft");
  return found.draft;
}
