import type { Requester } from "@upstash/redis";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "#lib/domain/app-error";
import { scoreResponses } from "#lib/domain/score";
import { type Kv, kvOver, installKv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { createAssignment, deleteAssignment } from "#lib/store/assignment-store";
import {
  answerQuestion,
  attemptSeconds,
  claimAttempt,
  finishAttempt,
  listAttempts,
  loadAttempt,
  recordScore,
  startAttempt,
} from "#lib/store/attempt-store";
import { recordStanding } from "#lib/store/board-store";
import { deleteQuiz, findDeletable } from "#lib/store/draft-deletion";
import { claimRevision, saveVersion } from "#lib/store/draft-store";
import { loadBoard } from "#lib/store/load-board";
import { createUser, renameUser } from "#lib/store/user-store";
import { eraseUser } from "#lib/store/user-erasure";
import { type OpenTransport, REQUESTERS } from "#tests/contract/transports";
import { fixtureRevision } from "#tests/fixtures/quiz";
import { type Probe, probe } from "#tests/support/probe-requester";
import { loaded, nextVersion, someDraft } from "#tests/support/some-draft";
import { someAssignment, someHead, someResponse, someUser } from "#tests/support/stored-things";

const HOUR_MS = 60 * 60 * 1000;

/** What the stores promise under concurrency and after a crash: on the real servers too, which do not serialise. */
describe.each(REQUESTERS)("the stores over $name", ({ available, open }) => {
  describe.skipIf(!available)("hold under load and after a crash:", () => {
    let opened: OpenTransport & { requester: Requester };
    let probed: Probe;
    let kv: Kv;

    beforeAll(async () => {
      opened = await open();
      probed = probe(opened.requester);
      kv = kvOver(probed.requester);
      installKv(kv);
    }, 20_000);
    afterAll(async () => {
      installKv(undefined);
      await opened.close();
    });
    beforeEach(() => {
      probed.breakAfter(undefined);
    });

    it("keeps one response of fifty submits at once, and tells everybody the same one", async () => {
      const head = someHead(fixtureRevision);
      await startAttempt(head, fixtureRevision, Date.now() + HOUR_MS);
      const submits = Array.from({ length: 50 }, (_, i) => ({
        ...someResponse(fixtureRevision, 0, `opt_${"abc".charAt(i % 3)}`),
        answeredAt: Date.now() + i,
      }));
      const results = await Promise.all(submits.map((response) => answerQuestion(head.id, response)));
      expect(results.filter(({ first }) => first)).toHaveLength(1);
      const counted = new Set(results.map(({ attempt }) => JSON.stringify(attempt?.responses)));
      expect(counted.size).toBe(1);
      expect((await loadAttempt(head.id))?.responses).toEqual([
        submits[results.findIndex(({ first }) => first)],
      ]);
    });

    it("fixes one finishing time of twenty finishes at once", async () => {
      const head = someHead(fixtureRevision);
      await startAttempt(head, fixtureRevision, Date.now() + HOUR_MS);
      const now = Date.now();
      const finished = await Promise.all(
        Array.from({ length: 20 }, (_, i) => finishAttempt(head.id, now + i)),
      );
      expect(new Set(finished.map((attempt) => attempt?.submittedAt)).size).toBe(1);
    });

    it("gives a code to one of twenty assignments at once", async () => {
      const first = someAssignment(fixtureRevision, someUser());
      const rivals = [
        first,
        ...Array.from({ length: 19 }, () =>
          someAssignment(fixtureRevision, someUser(), { code: first.code }),
        ),
      ];
      const results = await Promise.all(rivals.map(createAssignment));
      expect(results.filter((result) => result === "created")).toHaveLength(1);
    });

    it("counts every quiz of a player who finishes twenty at once, in the overall sum", async () => {
      const user = someUser();
      await createUser(user);
      const now = Date.now();
      const quizIds = Array.from({ length: 20 }, (_, i) => `quiz_race-${i}` as typeof fixtureRevision.quizId);
      await Promise.all(quizIds.map((quizId, i) => recordStanding(user.id, quizId, 100 * i, 10, now)));
      const { own } = await loadBoard({ period: "all", now, user: user.id, top: 5, around: 1 });
      expect(own).toMatchObject({ points: 19_000, seconds: 190 }); // the quiz without a point adds no time
    });

    it("takes one of twenty saves of a draft at once, and gives a revision's number to one of ten", async () => {
      const draft = await someDraft(someUser().id);
      const saves = Array.from({ length: 20 }, (_, i) =>
        saveVersion(draft, nextVersion(draft, { title: `Title ${i}` })),
      );
      const titles = new Set((await Promise.all(saves)).map((version) => version?.title));
      expect(titles.size).toBe(1);
      expect((await loaded(draft.quizId, draft.owner)).newest).toMatchObject({
        version: 2,
        title: [...titles][0],
      });
      const claims = Array.from({ length: 10 }, (_, i) =>
        claimRevision(draft, { revision: 1, at: 1, digest: `digest ${i}` }),
      );
      expect(new Set((await Promise.all(claims)).map((claim) => claim?.digest)).size).toBe(1);
      await deleteQuiz((await findDeletable(draft.quizId, draft.owner))!);
      expect(await kv.exists(keys.draft(draft.quizId), keys.userQuizzes(draft.owner))).toBe(0);
    });

    it("lets one of ten users have a display name", async () => {
      const users = Array.from({ length: 10 }, () => someUser({ displayName: "Same Heron" }));
      const results = await Promise.all(users.map((user) => createUser(user)));
      expect(results.filter((result) => result === "created")).toHaveLength(1);
    });

    /** From joining a class to standing on a leaderboard, as the pages do it. */
    async function wholeStory(story: ReturnType<typeof newStory>): Promise<void> {
      const { teacher, player, assignment, head, responses, now } = story;
      await createUser(teacher);
      await createUser(player);
      await createAssignment(assignment);
      await startAttempt(head, fixtureRevision, assignment.closesAt + HOUR_MS);
      for (const response of responses) await answerQuestion(head.id, response);
      const attempt = await finishAttempt(head.id, now);
      if (!attempt) throw new Error("the attempt is gone");
      const score = scoreResponses(fixtureRevision, attempt.responses);
      await recordScore(attempt, score, assignment.closesAt + HOUR_MS);
      await claimAttempt(head.id, player.id);
      await recordStanding(player.id, attempt.quizId, score.scoreGiven, attemptSeconds(attempt), now);
      await renameUser(player.id, story.newName);
    }

    function newStory() {
      const teacher = someUser();
      const player = someUser();
      const assignment = someAssignment(fixtureRevision, teacher);
      const head = someHead(fixtureRevision, assignment);
      const responses = fixtureRevision.questions.map((_, n) => someResponse(fixtureRevision, n));
      return {
        teacher,
        player,
        assignment,
        head,
        responses,
        now: Date.now(),
        newName: someUser().displayName,
      };
    }

    /** Every key with its value and whether it expires, in an order of its own; ids made comparable. */
    async function everything(): Promise<Record<string, unknown>> {
      const found: Record<string, unknown> = {};
      for (const key of await allKeys(kv)) found[key] = [await content(kv, key), (await kv.ttl(key)) > 0];
      return found;
    }

    it("is healed by trying again, wherever it breaks off", async () => {
      await clear(kv);
      const story = newStory();
      await wholeStory(story);
      const whole = await everything();
      probed.reset();
      await clear(kv);
      await wholeStory(story);
      const commands = probed.trips.flat().length;

      for (let k = 0; k < commands; k++) {
        await clear(kv);
        probed.breakAfter(k);
        await wholeStory(story).catch((error: unknown) => {
          expect(error).toBeInstanceOf(AppError);
        });
        probed.breakAfter(undefined);
        await wholeStory(story);
        expect(await everything(), `broken off after ${k} commands`).toEqual(whole);
      }
    }, 60_000);

    it("gives every key of a class an expiry, and leaves none when the class is deleted, wherever that breaks off", async () => {
      for (let k = 0; ; k++) {
        await clear(kv);
        const story = newStory();
        await wholeStory(story);
        for (const key of await allKeys(kv)) {
          if (/^otr:(assignment|attempt|rate):|:rev:/.test(key)) {
            expect(await kv.ttl(key), key).toBeGreaterThan(0);
          }
        }
        probed.breakAfter(k);
        const broke = await deleteAssignment(story.assignment.code).then(
          () => false,
          () => true,
        );
        probed.breakAfter(undefined);
        await deleteAssignment(story.assignment.code);
        await eraseUser(story.player.id);
        await eraseUser(story.teacher.id);
        expect((await allKeys(kv)).filter((key) => !key.endsWith(":rev:1"))).toEqual([]);
        if (!broke) break;
      }
    }, 60_000);

    it("leaves nothing that names an erased user, wherever the erasure breaks off", async () => {
      for (let k = 0; ; k++) {
        await clear(kv);
        const story = newStory();
        await wholeStory(story);
        probed.breakAfter(k);
        const broke = await eraseUser(story.player.id).then(
          () => false,
          () => true,
        );
        probed.breakAfter(undefined);
        await eraseUser(story.player.id);
        const left = JSON.stringify(await everything());
        for (const trace of [story.player.id, story.player.displayName, story.newName]) {
          expect(left).not.toContain(trace);
        }
        // The class keeps its attempt: it is the teacher's to delete.
        expect(await listAttempts(story.assignment.code)).toHaveLength(1);
        expect(await kv.exists(keys.attempt(story.head.id))).toBe(1);
        if (!broke) break;
      }
    }, 60_000);
  });
});

/** All keys of all nodes. The product never scans, so only the tests must know how to ask a whole cluster. */
async function allKeys(kv: Kv): Promise<string[]> {
  const found: string[] = [];
  for await (const key of kv.scanIterator({ count: 1000 })) found.push(key);
  return [...new Set(found)].sort();
}

async function content(kv: Kv, key: string): Promise<unknown> {
  switch (await kv.type(key)) {
    case "string":
      return kv.get(key);
    case "hash":
      return kv.hgetall(key);
    default: {
      // A class's list and a user's list are ordered by time, which a repetition may see later.
      const timed = key.endsWith(":attempts");
      return kv.zrange(key, 0, -1, { withScores: !timed });
    }
  }
}

async function clear(kv: Kv): Promise<void> {
  await kv.flushdb();
}
