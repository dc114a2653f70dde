import { describe, expect, it } from "vitest";
import { QuizId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { startAttempt } from "#lib/store/attempt-store";
import { findRevision, savePublicQuiz } from "#lib/store/quiz-store";
import { loadSitting } from "#lib/store/sitting-store";
import { fixtureRevision } from "#tests/fixtures/quiz";
import { someHead } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

/** Each test its own quiz: a process remembers the revisions it has read. */
const aRevision = (slug: string, changes: Partial<typeof fixtureRevision> = {}) => ({
  ...fixtureRevision,
  quizId: QuizId.parse(`quiz_${slug}`),
  ...changes,
});

describe("quiz revisions in the store", () => {
  const store = useEmbeddedStore();

  it("never change once published", async () => {
    const revision = aRevision("published");
    await savePublicQuiz(revision, 1000);
    await savePublicQuiz({ ...revision, title: "Another title" }, 2000);
    expect(await findRevision(revision)).toEqual(revision);
    expect(await findRevision(aRevision("never"))).toBeUndefined();
    expect(await store.kv.zrange(keys.publicQuizzes(), 0, -1, { withScores: true })).toEqual([
      revision.quizId,
      1000,
    ]);
  });

  it("that are not public live as long as the last attempt on them; public ones for good", async () => {
    const revision = aRevision("given");
    const now = Date.now();
    await startAttempt(someHead(revision), revision, now + 2_000_000);
    await startAttempt(someHead(revision), revision, now + 1_000_000);
    expect(await store.kv.ttl(keys.revision(revision))).toBeGreaterThan(1_900);
    await savePublicQuiz(revision, now);
    await startAttempt(someHead(revision), revision, now + 1_000_000);
    expect(await store.kv.ttl(keys.revision(revision))).toBe(-1);
  });

  it("are sent to the store once, not with every start", async () => {
    const revision = aRevision("once");
    const later = Date.now() + 1_000_000;
    await startAttempt(someHead(revision), revision, later);
    await startAttempt(someHead(revision), { ...revision, title: "Not sent again" }, later);
    expect(await store.kv.get(keys.revision(revision))).toEqual(revision);
  });

  it("are those the attempt was made on, whatever a hint says", async () => {
    const [made, hinted] = [aRevision("made"), aRevision("hinted")];
    await savePublicQuiz(hinted, 1000);
    const head = someHead(made);
    await startAttempt(head, made, Date.now() + 1_000_000);
    expect((await loadSitting({ attemptId: head.id, revision: hinted })).revision).toEqual(made);
    expect((await loadSitting({ attemptId: head.id })).revision).toEqual(made);
    expect((await loadSitting({ revision: hinted })).revision).toEqual(hinted);
    expect(await loadSitting({})).toEqual({});
  });
});
