import { describe, expect, it } from "vitest";
import { AppError } from "#lib/domain/app-error";
import { AttemptId } from "#lib/domain/ids";
import type { Score } from "#lib/domain/score";
import { keys } from "#lib/kv/keys";
import {
  createAssignment,
  deleteAssignment,
  findAssignment,
  updateAssignment,
} from "#lib/store/assignment-store";
import {
  answerQuestion,
  claimAttempt,
  eraseAttempt,
  finishAttempt,
  listAttempts,
  loadAttempt,
  recordScore,
  startAttempt,
} from "#lib/store/attempt-store";
import { fixtureRevision } from "#tests/fixtures/quiz";
import { someAssignment, someHead, someResponse, someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const SCORE: Score = { scoreGiven: 300, scoreMaximum: 1000 };

describe("an attempt in the store", () => {
  const store = useEmbeddedStore();
  const expiresAt = Date.now() + 1e9;

  async function started(inClass = false) {
    const assignment = inClass ? someAssignment(fixtureRevision, someUser()) : undefined;
    const head = someHead(fixtureRevision, assignment);
    await startAttempt(head, fixtureRevision, expiresAt);
    return { ...head, assignment };
  }

  it("comes back as it was written, responses in the order they were given", async () => {
    const { assignment: _, ...head } = await started();
    const responses = [2, 0, 1].map((n, i) => ({
      ...someResponse(fixtureRevision, n),
      answeredAt: 1000 + i,
    }));
    for (const response of responses) await answerQuestion(head.id, response);
    await finishAttempt(head.id, 5000);
    expect(await loadAttempt(head.id)).toEqual({ ...head, responses, submittedAt: 5000 });
  });

  it("is unknown when it never began", async () => {
    expect(await loadAttempt(AttemptId.parse("att_none"))).toBeUndefined();
  });

  it("keeps the first start, the first answer, the first finish", async () => {
    const { assignment: _, ...head } = await started();
    await startAttempt({ ...head, seed: 99 }, fixtureRevision, expiresAt);
    const first = someResponse(fixtureRevision, 0, "opt_a");
    expect((await answerQuestion(head.id, first)).first).toBe(true);
    expect((await answerQuestion(head.id, someResponse(fixtureRevision, 0, "opt_b"))).first).toBe(false);
    await finishAttempt(head.id, 5000);
    await finishAttempt(head.id, 9000);
    expect(await loadAttempt(head.id)).toEqual({ ...head, responses: [first], submittedAt: 5000 });
  });

  it("takes a submit repeated after a lost reply for the first one it was", async () => {
    const { id } = await started();
    const response = someResponse(fixtureRevision, 0);
    await answerQuestion(id, response);
    expect((await answerQuestion(id, response)).first).toBe(true);
  });

  it.each([
    ["an answer", (id: AttemptId) => answerQuestion(id, someResponse(fixtureRevision, 0))],
    ["a finish", (id: AttemptId) => finishAttempt(id, Date.now())],
    [
      "a claim",
      (id: AttemptId) =>
        claimAttempt(id, someUser().id).catch((error: unknown) => {
          expect(error).toMatchObject({ code: "not-found" });
        }),
    ],
  ])("leaves no key behind when %s comes after it was erased", async (_what, late) => {
    const { id } = await started(true);
    await eraseAttempt(id);
    await late(id);
    expect(await keysLeft()).toEqual([keys.revision(fixtureRevision)]);
  });

  it("leaves no key behind when a score comes after it was erased", async () => {
    const { id } = await started(true);
    const attempt = await finishAttempt(id, Date.now());
    await eraseAttempt(id);
    if (attempt) await recordScore(attempt, SCORE, expiresAt);
    expect(await keysLeft()).toEqual([keys.revision(fixtureRevision)]);
  });

  it("counts for the one player who claims it first", async () => {
    const { id } = await started();
    const [ann, ben] = [someUser(), someUser()];
    expect(await claimAttempt(id, ann.id)).toBe("claimed");
    expect(await claimAttempt(id, ann.id)).toBe("claimed");
    expect(await claimAttempt(id, ben.id)).toBe("taken");
    expect((await loadAttempt(id))?.claimedBy).toBe(ann.id);
  });

  it("lives longer when its class is closed later", async () => {
    const assignment = someAssignment(fixtureRevision, someUser());
    await createAssignment(assignment);
    const head = someHead(fixtureRevision, assignment);
    await startAttempt(head, fixtureRevision, expiresAt);
    const later = { ...assignment, closesAt: assignment.closesAt + 1e9 };
    await updateAssignment(later);
    expect(await findAssignment(assignment.code)).toEqual(later);
    for (const key of await keysLeft()) {
      expect(await store.kv.ttl(key), key).toBeGreaterThan((later.closesAt - Date.now()) / 1000);
    }
  });

  it("is listed with its class in the order of the starts, and deleted with it", async () => {
    const assignment = someAssignment(fixtureRevision, someUser());
    await createAssignment(assignment);
    const heads = [30, 10, 20].map((startedAt) => someHead(fixtureRevision, assignment, { startedAt }));
    for (const head of heads) await startAttempt(head, fixtureRevision, expiresAt);
    expect((await listAttempts(assignment.code)).map(({ startedAt }) => startedAt)).toEqual([10, 20, 30]);
    await deleteAssignment(assignment.code);
    expect(await listAttempts(assignment.code)).toEqual([]);
  });

  it("does not bring a deleted assignment back by an update", async () => {
    const assignment = someAssignment(fixtureRevision, someUser());
    await createAssignment(assignment);
    await deleteAssignment(assignment.code);
    await updateAssignment(assignment);
    expect(await findAssignment(assignment.code)).toBeUndefined();
  });

  it("is refused in words a person may read while the store is away", async () => {
    const { id } = await started();
    store.breakAfter(0);
    const error: unknown = await loadAttempt(id).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "store-unavailable" });
  });

  async function keysLeft(): Promise<string[]> {
    const found: string[] = [];
    for await (const key of store.kv.scanIterator({ count: 1000 })) found.push(key);
    return found.sort();
  }
});
