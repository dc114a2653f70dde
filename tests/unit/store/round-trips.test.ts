import { describe, expect, it } from "vitest";
import { scoreResponses } from "#lib/domain/score";
import { createAssignment, listAssignments, updateAssignment } from "#lib/store/assignment-store";
import {
  answerQuestion,
  claimAttempt,
  finishAttempt,
  listAttempts,
  recordScore,
  startAttempt,
} from "#lib/store/attempt-store";
import { recordStanding } from "#lib/store/board-store";
import { loadBoard } from "#lib/store/load-board";
import { hit } from "#lib/store/rate-store";
import { loadSitting } from "#lib/store/sitting-store";
import { createUser, findUser } from "#lib/store/user-store";
import { fixtureRevision } from "#tests/fixtures/quiz";
import { someAssignment, someHead, someResponse, someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

/** How often each thing a person does goes to the store: on a far store every trip is felt. */
describe("round trips to the store", () => {
  const store = useEmbeddedStore();
  const now = Date.now();

  /** A class of `size` who have all finished, each also a player on the leaderboards. */
  async function playedBy(size: number) {
    const assignment = someAssignment(fixtureRevision, someUser());
    await createAssignment(assignment);
    const heads = Array.from({ length: size }, () => someHead(fixtureRevision, assignment));
    const players = heads.map(() => someUser());
    for (const [i, head] of heads.entries()) {
      await startAttempt(head, fixtureRevision, now + 1e9);
      await answerQuestion(head.id, someResponse(fixtureRevision, 0));
      const attempt = await finishAttempt(head.id, now);
      const player = players[i] ?? someUser();
      if (attempt) await recordScore(attempt, scoreResponses(fixtureRevision, attempt.responses), now + 1e9);
      await createUser(player);
      await recordStanding(player.id, fixtureRevision.quizId, 100 * i, 10, now);
    }
    store.reset();
    return { assignment, heads, players };
  }

  it("an answer is one trip of two commands", async () => {
    const { heads } = await playedBy(1);
    await answerQuestion(heads[0]!.id, someResponse(fixtureRevision, 1));
    expect(store.trips).toEqual([["HSETNX", "HGETALL"]]);
  });

  it("a page of somebody playing is one trip, also with a revision this process has not read yet", async () => {
    const { assignment, heads } = await playedBy(1);
    const sitting = await loadSitting({
      attemptId: heads[0]!.id,
      code: assignment.code,
      revision: fixtureRevision,
    });
    expect(sitting).toMatchObject({ attempt: { id: heads[0]!.id }, assignment, revision: fixtureRevision });
    expect(store.trips).toHaveLength(1);
  });

  it("a start is one trip, once the store has the quiz", async () => {
    await startAttempt(someHead(fixtureRevision), fixtureRevision, now + 1e9);
    expect(store.trips).toHaveLength(2);
    await startAttempt(someHead(fixtureRevision), fixtureRevision, now + 1e9);
    expect(store.trips).toHaveLength(3);
  });

  it("a finish is two trips, four when it also counts on the leaderboards", async () => {
    const { heads, players } = await playedBy(1);
    const attempt = await finishAttempt(heads[0]!.id, now);
    await recordScore(attempt!, scoreResponses(fixtureRevision, attempt!.responses), now + 1e9);
    expect(store.trips).toHaveLength(2);
    await recordStanding(players[0]!.id, fixtureRevision.quizId, 100, 10, now);
    expect(store.trips).toHaveLength(4);
  });

  it("a report is two trips however large the class", async () => {
    const { assignment } = await playedBy(30);
    expect(await listAttempts(assignment.code)).toHaveLength(30);
    expect(store.trips).toHaveLength(2);
  });

  it("a leaderboard is two trips for a player in the rows shown, three for one below them", async () => {
    const { players } = await playedBy(12);
    const board = { period: "all", now, top: 5, around: 1 } as const;
    await loadBoard({ ...board, user: players[9]!.id });
    expect(store.trips).toHaveLength(2);
    store.reset();
    await loadBoard({ ...board, user: players[0]!.id });
    expect(store.trips).toHaveLength(3);
  });

  it("a rate limit, a user, a claim are one trip each; an owner's list is two", async () => {
    const { heads, players, assignment } = await playedBy(1);
    await hit("starts:here", 5, 60, now);
    await findUser(players[0]!.id);
    await claimAttempt(heads[0]!.id, players[0]!.id);
    expect(store.trips).toHaveLength(3);
    store.reset();
    await listAssignments(assignment.owner);
    await updateAssignment(assignment);
    expect(store.trips).toHaveLength(4);
  });
});
