import { describe, expect, it } from "vitest";
import { draftRevision } from "#lib/domain/draft-revision";
import type { QuizRevision } from "#lib/domain/quiz";
import { keys } from "#lib/kv/keys";
import { createAssignment, findAssignment, updateAssignment } from "#lib/store/assignment-store";
import { deleteQuiz, findDeletable, quizExists } from "#lib/store/draft-deletion";
import { claimRevision, createDraft, loadDraft, saveVersion, storeRevision } from "#lib/store/draft-store";
import { listCards, setArchived } from "#lib/store/own-quiz-store";
import type { StoredDraft } from "#lib/store/stored-draft";
import { eraseUser, exportUser } from "#lib/store/user-erasure";
import { createUser } from "#lib/store/user-store";
import { keysLeft } from "#tests/support/desk-requests";
import { loaded, nextVersion, someDraft, someSource, someVersion } from "#tests/support/some-draft";
import { someAssignment, someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const store = useEmbeddedStore();
const owner = someUser().id;

function revisionOf({ quizId, newest, source }: StoredDraft, revision: number): QuizRevision {
  const built = draftRevision(quizId, newest, source, revision);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.revision;
}

/** Publishes the newest version as the given revision, as the data layer does. */
async function publish(draft: StoredDraft, revision = 1): Promise<void> {
  await claimRevision(draft, { revision, at: 2_000, digest: `digest ${revision}` });
  await storeRevision(owner, revisionOf(draft, revision), 2_000);
}

/** Repeats work that breaks off after 0, 1, 2 … commands until it comes through; what is left is whole. */
async function withEveryCrash(work: () => Promise<unknown>): Promise<void> {
  for (let commands = 0; commands < 40; commands += 1) {
    store.breakAfter(commands);
    const done = await work().then(
      () => true,
      () => false,
    );
    store.breakAfter(undefined);
    if (done) return;
  }
  throw new Error("it never came through");
}

describe("a draft in the store", () => {
  it("comes back as it was made, to its owner only", async () => {
    const first = someVersion({ title: "42" });
    await createDraft(owner, someSource, first);
    expect(await loaded(first.quizId, owner)).toMatchObject({
      newest: first,
      source: someSource,
      createdAt: 1_000,
    });
    expect(await loadDraft(first.quizId, someUser().id)).toBeUndefined();
    expect(await listCards(owner)).toMatchObject([{ title: "42", questionCount: 5, archived: false }]);
  });

  it("made twice stays as it was made first", async () => {
    const first = someVersion();
    await createDraft(owner, someSource, first);
    await createDraft(owner, someSource, { ...first, title: "Another" });
    expect((await loaded(first.quizId, owner)).newest.title).toBe(first.title);
  });

  it("takes one of fifty saves at once, and tells everybody the same one", async () => {
    const draft = await someDraft(owner);
    const saves = Array.from({ length: 50 }, (_, i) =>
      saveVersion(draft, nextVersion(draft, { title: `T${i}` })),
    );
    const titles = new Set((await Promise.all(saves)).map((version) => version?.title));
    expect(titles.size).toBe(1);
    const [title] = titles;
    expect((await loaded(draft.quizId, owner)).newest).toMatchObject({ version: 2, title });
    expect(await listCards(owner)).toMatchObject([{ title }]);
  });

  it("is whole after a crash at any command of making, saving and publishing, once that is repeated", async () => {
    const first = someVersion();
    await withEveryCrash(() => createDraft(owner, someSource, first));
    const draft = await loaded(first.quizId, owner);
    await withEveryCrash(() => saveVersion(draft, nextVersion(draft, { title: "Saved" })));
    const saved = await loaded(first.quizId, owner);
    expect(saved.newest.title).toBe("Saved");
    await withEveryCrash(() => publish(saved));
    expect((await loaded(first.quizId, owner)).publications).toMatchObject([{ revision: 1 }]);
    expect(await store.kv.get(keys.revision(revisionOf(saved, 1)))).toEqual(revisionOf(saved, 1));
    expect(await listCards(owner)).toMatchObject([{ title: "Saved", published: { revision: 1, at: 2_000 } }]);
  });

  it("keeps its place in the archive and its publication when it is saved meanwhile", async () => {
    const draft = await someDraft(owner);
    await publish(draft);
    await setArchived(draft.quizId, owner, true);
    await saveVersion(draft, nextVersion(draft));
    expect(await listCards(owner)).toMatchObject([{ archived: true, published: { revision: 1 } }]);
  });

  it("gives a revision's number once, and never another content to it", async () => {
    const draft = await someDraft(owner);
    const claims = await Promise.all(
      ["a", "b", "c"].map((digest) => claimRevision(draft, { revision: 1, at: 1, digest })),
    );
    expect(new Set(claims.map((claim) => claim?.digest)).size).toBe(1);
    const revision = revisionOf(draft, 1);
    expect(await storeRevision(owner, revision, 1)).toBe("stored");
    expect(await storeRevision(owner, revision, 1)).toBe("stored");
    expect(await storeRevision(owner, { ...revision, title: "Another" }, 1)).toBe("conflict");
    expect(await store.kv.get(keys.revision(revision))).toEqual(revision);
    expect(await store.kv.ttl(keys.revision(revision))).toBe(-1);
  });
});

describe("a deletion", () => {
  it("leaves no key, wherever it was cut short before it was repeated", async () => {
    const draft = await someDraft(owner);
    await publish(draft);
    await setArchived(draft.quizId, owner, true);
    await withEveryCrash(async () => {
      const quiz = await findDeletable(draft.quizId, owner);
      if (quiz) await deleteQuiz(quiz);
    });
    expect(await keysLeft(store.kv)).toEqual([]);
    expect(await findDeletable(draft.quizId, owner)).toBeUndefined();
  });

  it("is over for everybody from its first write on", async () => {
    const draft = await someDraft(owner);
    const quiz = await findDeletable(draft.quizId, owner);
    store.breakAfter(1);
    await deleteQuiz(quiz!).catch(() => undefined);
    store.breakAfter(undefined);
    expect(await loadDraft(draft.quizId, owner)).toBeUndefined();
    expect(await quizExists(draft.quizId, owner)).toBe(false);
    expect(await saveVersion(draft, nextVersion(draft))).toBeUndefined();
    expect(await listCards(owner)).toHaveLength(1); // so that it can be deleted again
  });

  it("is not undone by a save or a publication that comes a moment later", async () => {
    const draft = await someDraft(owner);
    await deleteQuiz((await findDeletable(draft.quizId, owner))!);
    expect(await saveVersion(draft, nextVersion(draft))).toBeUndefined();
    expect(await claimRevision(draft, { revision: 1, at: 1, digest: "x" })).toBeUndefined();
    expect(await keysLeft(store.kv)).toEqual([]);
  });

  it("leaves each revision to the last class that has it, and lets the class live on", async () => {
    const draft = await someDraft(owner);
    await publish(draft, 1);
    await publish(draft, 2);
    const [first, second] = [revisionOf(draft, 1), revisionOf(draft, 2)];
    const user = someUser({ id: owner });
    const soon = someAssignment(second, user, { closesAt: Date.now() + 60_000 });
    const late = someAssignment(second, user, { closesAt: Date.now() + 9_000_000 });
    for (const one of [soon, late]) await createAssignment(one);
    await deleteQuiz((await findDeletable(draft.quizId, owner))!);
    expect(await store.kv.exists(keys.revision(first), keys.draft(draft.quizId))).toBe(0);
    const left = async (key: string) => store.kv.ttl(key);
    expect(await left(keys.revision(second))).toBeCloseTo(await left(keys.assignment(late.code)), -1);
    await updateAssignment({ ...soon, closesAt: late.closesAt + 9_000_000 });
    expect(await left(keys.revision(second))).toBeCloseTo(await left(keys.assignment(soon.code)), -1);
    expect(await findAssignment(late.code)).toEqual(late);
  });
});

describe("an account with quizzes of its own", () => {
  it("is handed all of them, and erased without a trace of them", async () => {
    const user = someUser();
    await createUser(user);
    const draft = await someDraft(user.id);
    await claimRevision(draft, { revision: 1, at: 2_000, digest: "x" });
    const revision = revisionOf(draft, 1);
    await storeRevision(user.id, revision, 2_000);
    const gone = await someDraft(user.id);
    await claimRevision(gone, { revision: 1, at: 2_000, digest: "x" });
    await storeRevision(user.id, revisionOf(gone, 1), 2_000);
    await createAssignment(someAssignment(revisionOf(gone, 1), user));
    await deleteQuiz((await findDeletable(gone.quizId, user.id))!);

    expect((await exportUser(user.id))?.quizzes).toMatchObject([
      { card: { quizId: draft.quizId }, source: someSource, versions: [draft.newest], revisions: [revision] },
    ]);
    await eraseUser(user.id);
    expect(await keysLeft(store.kv)).toEqual([]);
  });
});

describe("round trips", () => {
  it("making, loading, saving and listing are one each, publishing is two, deleting at most six", async () => {
    const trips = async (work: () => Promise<unknown>) => {
      store.reset();
      await work();
      return store.trips.length;
    };
    const first = someVersion();
    expect(await trips(() => createDraft(owner, someSource, first))).toBe(1);
    expect(await trips(() => loadDraft(first.quizId, owner))).toBe(1);
    const draft = await loaded(first.quizId, owner);
    expect(await trips(() => saveVersion(draft, nextVersion(draft)))).toBe(1);
    expect(await trips(() => saveVersion(draft, nextVersion(draft, { title: "Late" })))).toBe(3);
    expect(await trips(() => listCards(owner))).toBe(1);
    expect(await trips(() => publish(draft))).toBe(2);
    const quiz = await findDeletable(first.quizId, owner);
    await createAssignment(someAssignment(revisionOf(draft, 1), someUser({ id: owner })));
    expect(await trips(() => deleteQuiz(quiz!))).toBe(6);
  });
});
