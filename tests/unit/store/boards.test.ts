import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuizId } from "#lib/domain/ids";
import { isoWeek } from "#lib/domain/iso-week";
import type { User } from "#lib/domain/user";
import { keys } from "#lib/kv/keys";
import { recordStanding } from "#lib/store/board-store";
import { loadBoard } from "#lib/store/load-board";
import { createUser, setHidden } from "#lib/store/user-store";
import { someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const QUIZ = QuizId.parse("quiz_tram");
const OTHER = QuizId.parse("quiz_bridge");
const NOW = Date.now();
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

describe("leaderboards", () => {
  const store = useEmbeddedStore();

  async function player(points?: number, seconds = 60): Promise<User> {
    const user = someUser();
    await createUser(user);
    if (points !== undefined) await recordStanding(user.id, QUIZ, points, seconds, NOW);
    return user;
  }

  it("rank by points, then by time; equals share a rank and the next is passed over", async () => {
    const [ann, ben, cem, dot] = [
      await player(900, 50),
      await player(800, 40),
      await player(800, 40),
      await player(800, 41),
    ];
    const { top, total } = await loadBoard({ quizId: QUIZ, period: "all", now: NOW, top: 10, around: 1 });
    expect(total).toBe(4);
    expect(top.map(({ userId, rank, tied }) => ({ userId, rank, tied }))).toEqual([
      { userId: ann.id, rank: 1, tied: false },
      ...[ben, cem]
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .map(({ id }) => ({ userId: id, rank: 2, tied: true })),
      { userId: dot.id, rank: 4, tied: false },
    ]);
    expect(top[3]).toMatchObject({ displayName: dot.displayName, points: 800, seconds: 41 });
  });

  it("agree with ranks counted by hand, for any scores and any part looked at", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(100, 200, 300), fc.constantFrom(10, 20)), {
          minLength: 1,
          maxLength: 14,
        }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 3 }),
        async (results, pick, top, around) => {
          await store.kv.flushdb();
          const standings: { id: string; points: number; seconds: number }[] = [];
          for (const [points, seconds] of results) {
            standings.push({ id: (await player(points, seconds)).id, points, seconds });
          }
          const better = (a: (typeof standings)[0], b: (typeof standings)[0]) =>
            a.points > b.points || (a.points === b.points && a.seconds < b.seconds);
          const equal = (a: (typeof standings)[0], b: (typeof standings)[0]) =>
            a.points === b.points && a.seconds === b.seconds;
          const expected = [...standings]
            .sort((a, b) => (better(a, b) ? -1 : better(b, a) ? 1 : a.id < b.id ? 1 : -1))
            .map((one) => ({
              userId: one.id,
              rank: 1 + standings.filter((other) => better(other, one)).length,
              tied: standings.filter((other) => equal(other, one)).length > 1,
            }));
          const user = expected[pick % expected.length]!.userId as User["id"];
          const place = expected.findIndex(({ userId }) => userId === user);

          const board = await loadBoard({ quizId: QUIZ, period: "all", now: NOW, user, top, around });
          const shape = (entries: typeof board.top) =>
            entries.map(({ userId, rank, tied }) => ({ userId: userId, rank, tied }));
          expect(shape(board.top)).toEqual(expected.slice(0, top));
          expect(shape(board.own ? [board.own] : [])).toEqual([expected[place]]);
          expect(shape(board.neighbours)).toEqual(
            expected.slice(Math.max(0, place - around), place + around + 1),
          );
          expect(board.total).toBe(expected.length);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it("count a player's first finished attempt of a quiz, however the second went", async () => {
    const { id } = await player(300, 60);
    await recordStanding(id, QUIZ, 1000, 20, NOW);
    const { own } = await loadBoard({ quizId: QUIZ, period: "all", now: NOW, user: id, top: 1, around: 0 });
    expect(own).toMatchObject({ points: 300, seconds: 60 });
  });

  it("add up quizzes overall, those of this week apart from those of all time", async () => {
    const { id } = await player();
    await recordStanding(id, QUIZ, 300, 60, NOW - WEEK_MS);
    await recordStanding(id, OTHER, 500, 40, NOW);
    const read = async (period: "week" | "all", now: number) =>
      (await loadBoard({ period, now, user: id, top: 1, around: 0 })).own;
    expect(await read("all", NOW)).toMatchObject({ points: 800, seconds: 100 });
    expect(await read("week", NOW)).toMatchObject({ points: 500, seconds: 40 });
    expect(await read("week", NOW - WEEK_MS)).toMatchObject({ points: 300, seconds: 60 });
    expect(await read("week", NOW + WEEK_MS)).toBeUndefined();
  });

  it("of a week are dropped weeks later, those of all time are not", async () => {
    const user = await player();
    const now = Date.now();
    await recordStanding(user.id, QUIZ, 300, 60, now);
    for (const quizId of [QUIZ, undefined]) {
      expect(await store.kv.ttl(keys.board(quizId, isoWeek(now)))).toBeGreaterThan((4 * WEEK_MS) / 1000);
      expect(await store.kv.ttl(keys.board(quizId, "all"))).toBe(-1);
    }
  });

  it("do not know a hidden player, who comes back with what was won meanwhile", async () => {
    const [shown, hidden] = [await player(900), await player(800)];
    await setHidden(hidden.id, true);
    await recordStanding(hidden.id, OTHER, 700, 30, NOW);
    const look = () => loadBoard({ period: "all", now: NOW, user: hidden.id, top: 5, around: 2 });
    expect(await look()).toEqual({
      top: [expect.objectContaining({ userId: shown.id })],
      neighbours: [],
      total: 1,
    });
    await setHidden(hidden.id, false);
    expect((await look()).own).toMatchObject({ rank: 1, points: 1500 });
  });

  it("show nothing of somebody erased a moment before", async () => {
    const user = someUser();
    await recordStanding(user.id, QUIZ, 500, 30, NOW);
    expect(await loadBoard({ quizId: QUIZ, period: "all", now: NOW, top: 5, around: 2 })).toMatchObject({
      top: [],
    });
    expect(await store.kv.dbsize()).toBe(0);
  });

  it("are empty before anybody has played", async () => {
    const board = await loadBoard({ period: "week", now: NOW, user: (await player()).id, top: 5, around: 2 });
    expect(board).toEqual({ top: [], neighbours: [], total: 0 });
  });
});
