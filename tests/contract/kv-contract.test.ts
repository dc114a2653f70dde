import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Kv } from "#lib/kv/kv-client";
import { type OpenTransport, TRANSPORTS } from "#tests/contract/transports";

/** What every transport promises the stores. A difference found here is a bug of a transport, never of a store. */
describe.each(TRANSPORTS)("the KV client over $name", ({ available, open }) => {
  describe.skipIf(!available)("keeps the contract:", () => {
    let opened: OpenTransport;
    let kv: Kv;
    let key: string;

    beforeAll(async () => {
      opened = await open();
      kv = opened.kv;
    }, 20_000);
    afterAll(() => opened.close());
    beforeEach(() => {
      key = `otr:test:${randomUUID()}`;
    });

    describe("strings", () => {
      it("returns JSON as it was stored", async () => {
        const value = { text: 'näher 北京 🗳️ "quoted" \\ \n', list: [1, "1", null, true], none: null };
        expect(await kv.set(key, value)).toBe("OK");
        expect(await kv.get(key)).toEqual(value);
      });

      it("returns null for what is not there", async () => {
        expect(await kv.get(key)).toBeNull();
      });

      it("keeps a JSON-encoded text that looks like a number or a boolean", async () => {
        for (const text of ["42", "true", "null", "", "1e3", "[1]"]) {
          await kv.set(key, JSON.stringify(text));
          expect(await kv.get(key)).toBe(text);
        }
      });

      it("carries a value of 200 kB whole", async () => {
        const value = { text: "ÄÖ".repeat(50_000) };
        await kv.set(key, value);
        expect(await kv.get(key)).toEqual(value);
      });

      it("sets only when absent with NX, only when present with XX", async () => {
        expect(await kv.set(key, "a", { xx: true })).toBeNull();
        expect(await kv.set(key, "a", { nx: true })).toBe("OK");
        expect(await kv.set(key, "b", { nx: true })).toBeNull();
        expect(await kv.set(key, "c", { xx: true })).toBe("OK");
        expect(await kv.get(key)).toBe("c");
      });

      it("gives fifty concurrent increments fifty different counts", async () => {
        const counts = await Promise.all(Array.from({ length: 50 }, () => kv.incr(key)));
        expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
      });

      it("reads several keys at once, null for those that are missing", async () => {
        const [a, b] = [`{${key}}:a`, `{${key}}:b`]; // one slot of a cluster
        await kv.set(a, { n: 1 });
        expect(await kv.mget(a, b)).toEqual([{ n: 1 }, null]);
      });
    });

    describe("expiry", () => {
      it("removes a key when its time has come", async () => {
        await kv.set(key, "a", { ex: 60 });
        expect(await kv.get(key)).toBe("a");
        await kv.set(key, "a", { px: 40 });
        await vi.waitFor(async () => {
          expect(await kv.get(key)).toBeNull();
        });
        expect(await kv.exists(key)).toBe(0);
        expect(await kv.ttl(key)).toBe(-2);
      });

      it("lets an expired key be made anew without its old parts", async () => {
        await kv.hset(key, { old: 1 });
        await kv.pexpire(key, 30);
        await vi.waitFor(async () => {
          expect(await kv.hsetnx(key, "new", "x")).toBe(1);
          expect(await kv.hgetall(key)).toEqual({ new: "x" });
        });
        expect(await kv.ttl(key)).toBe(-1);
      });

      it("takes an expiry at a point in time, with SET and on its own", async () => {
        const at = Math.floor(Date.now() / 1000) + 1000;
        await kv.set(key, "a", { exat: at });
        expect(await kv.ttl(key)).toBeGreaterThan(990);
        await kv.expireat(key, at + 1000);
        expect(await kv.ttl(key)).toBeGreaterThan(1990);
      });

      it("drops the expiry on SET, keeps it with KEEPTTL, ends it with PERSIST", async () => {
        await kv.set(key, "a", { ex: 100 });
        await kv.set(key, "b", { keepTtl: true });
        expect(await kv.ttl(key)).toBeGreaterThan(90);
        expect(await kv.persist(key)).toBe(1);
        expect(await kv.ttl(key)).toBe(-1);
        await kv.expire(key, 100);
        await kv.set(key, "c");
        expect(await kv.ttl(key)).toBe(-1);
      });

      it("sets an expiry with NX only where there is none, with GT only to a later one", async () => {
        await kv.set(key, "a");
        expect(await kv.expire(key, 100, "GT")).toBe(0); // none counts as never
        expect(await kv.expire(key, 100, "NX")).toBe(1);
        expect(await kv.expire(key, 200, "NX")).toBe(0);
        expect(await kv.expire(key, 50, "GT")).toBe(0);
        expect(await kv.expire(key, 200, "GT")).toBe(1);
        expect(await kv.ttl(key)).toBeGreaterThan(190);
      });

      it("removes a key at once when the time is past", async () => {
        await kv.set(key, "a");
        expect(await kv.expireat(key, 1)).toBe(1);
        expect(await kv.exists(key)).toBe(0);
      });
    });

    describe("hashes", () => {
      it("returns fields parsed, and null for a missing hash or field", async () => {
        expect(await kv.hgetall(key)).toBeNull();
        expect(await kv.hset(key, { a: { n: 1 }, b: "user_1" })).toBe(2);
        expect(await kv.hset(key, { a: { n: 2 }, c: 3 })).toBe(1);
        expect(await kv.hgetall(key)).toEqual({ a: { n: 2 }, b: "user_1", c: 3 });
        expect(await kv.hget(key, "b")).toBe("user_1");
        expect(await kv.hget(key, "x")).toBeNull();
        expect(await kv.hmget(key, "a", "x")).toEqual({ a: { n: 2 }, x: null });
        expect(await kv.hexists(key, "c")).toBe(1);
        expect(await kv.hlen(key)).toBe(3);
      });

      it("lets exactly one of fifty concurrent HSETNX win, whose value stays", async () => {
        const added = await Promise.all(
          Array.from({ length: 50 }, (_, i) => kv.hsetnx(key, "r:q_1", { choice: i })),
        );
        expect(added.filter((n) => n === 1)).toHaveLength(1);
        expect(await kv.hget(key, "r:q_1")).toEqual({ choice: added.indexOf(1) });
      });

      it("goes with its last field", async () => {
        await kv.hset(key, { a: 1, b: 2 });
        expect(await kv.hdel(key, "a", "b", "c")).toBe(2);
        expect(await kv.exists(key)).toBe(0);
      });
    });

    describe("sorted sets", () => {
      beforeEach(async () => {
        await kv.zadd(
          key,
          { score: 10, member: "user_b" },
          { score: 30, member: "user_d" },
          { score: 10, member: "user_a" },
          { score: 20, member: "user_c" },
        );
      });

      it("orders by score, then by member", async () => {
        expect(await kv.zrange(key, 0, -1)).toEqual(["user_a", "user_b", "user_c", "user_d"]);
        expect(await kv.zrange(key, 0, 1, { rev: true, withScores: true })).toEqual([
          "user_d",
          30,
          "user_c",
          20,
        ]);
      });

      it("keeps composite scores exact up to 2^52", async () => {
        await kv.zadd(key, { score: 2 ** 52 - 1, member: "user_x" });
        expect(await kv.zscore(key, "user_x")).toBe(2 ** 52 - 1);
      });

      it("tells places from both ends, and null for nobody", async () => {
        expect(await kv.zrank(key, "user_b")).toBe(1);
        expect(await kv.zrevrank(key, "user_b")).toBe(2);
        expect(await kv.zrevrank(key, "user_x")).toBeNull();
        expect(await kv.zscore(key, "user_x")).toBeNull();
        expect(await kv.zcard(key)).toBe(4);
      });

      it("counts and ranges by score, ends included or, with a bracket, not", async () => {
        expect(await kv.zcount(key, 10, 20)).toBe(3);
        expect(await kv.zcount(key, "(10", "+inf")).toBe(2);
        expect(
          await kv.zrange(key, "(30", "-inf", { byScore: true, rev: true, offset: 1, count: 1 }),
        ).toEqual(["user_b"]);
      });

      it("updates with GT only to a greater score, with NX only adds, with CH counts changes", async () => {
        expect(await kv.zadd(key, { gt: true, ch: true }, { score: 5, member: "user_c" })).toBe(0);
        expect(await kv.zadd(key, { gt: true, ch: true }, { score: 25, member: "user_c" })).toBe(1);
        expect(await kv.zadd(key, { gt: true }, { score: 1, member: "user_e" })).toBe(1);
        expect(await kv.zadd(key, { nx: true }, { score: 99, member: "user_c" })).toBe(0);
        expect(await kv.zscore(key, "user_c")).toBe(25);
      });

      it("goes with its last member", async () => {
        expect(await kv.zremrangebyrank(key, 0, 1)).toBe(2);
        expect(await kv.zrem(key, "user_c", "user_d", "user_x")).toBe(2);
        expect(await kv.exists(key)).toBe(0);
        expect(await kv.zrange(key, 0, -1)).toEqual([]);
      });
    });

    describe("errors", () => {
      it("refuses a command on another type and changes nothing", async () => {
        await kv.set(key, "a");
        await expect(kv.hset(key, { a: 1 })).rejects.toThrow("WRONGTYPE");
        await expect(kv.zadd(key, { score: 1, member: "user_a" })).rejects.toThrow("WRONGTYPE");
        expect(await kv.get(key)).toBe("a");
      });

      it("refuses to count what is no number", async () => {
        await kv.set(key, "a");
        await expect(kv.incr(key)).rejects.toThrow("ERR value is not an integer");
      });
    });

    describe("pipelines and MULTI", () => {
      it("runs commands on one key in order and answers in that order", async () => {
        const replies = await kv
          .pipeline()
          .hsetnx(key, "a", "first")
          .hsetnx(key, "a", "second")
          .hgetall(key)
          .exec();
        expect(replies).toEqual([1, 0, { a: "first" }]);
      });

      it("answers a pipeline over many keys in order", async () => {
        const pipeline = kv.pipeline();
        for (let i = 0; i < 40; i++) pipeline.set(`${key}:${i}`, { i }).get(`${key}:${i}`);
        const replies = await pipeline.exec<unknown[]>();
        expect(replies.filter((_, i) => i % 2 === 1)).toEqual(Array.from({ length: 40 }, (_, i) => ({ i })));
      });

      it("goes on after a refused command and says which", async () => {
        await kv.set(key, "a");
        const replies = await kv
          .pipeline()
          .zcard(key)
          .set(`${key}:b`, "b")
          .exec<[unknown, string]>({ keepErrors: true });
        expect(replies[0].error).toContain("WRONGTYPE");
        expect(replies[1]).toMatchObject({ result: "OK" });
        expect(await kv.get(`${key}:b`)).toBe("b");
      });

      it("keeps others out of a MULTI", async () => {
        const counts = await Promise.all(
          Array.from({ length: 20 }, () =>
            kv
              .multi()
              .set(key, 0, { ex: 60, nx: true })
              .incr(key)
              .incr(key)
              .exec<[unknown, number, number]>(),
          ),
        );
        expect(counts.every(([, first, second]) => second === first + 1)).toBe(true);
        expect(await kv.get(key)).toBe(40);
        expect(await kv.ttl(key)).toBeGreaterThan(50);
      });

      it("applies the rest of a MULTI when one command fails at run time", async () => {
        await kv.hset(key, { a: 1 });
        await expect(kv.multi().hset(key, { b: 2 }).incr(key).hset(key, { c: 3 }).exec()).rejects.toThrow(
          "WRONGTYPE",
        );
        expect(await kv.hgetall(key)).toEqual({ a: 1, b: 2, c: 3 });
      });

      it("applies nothing of a MULTI when one command is malformed", async () => {
        const multi = kv.multi().set(key, "a");
        multi.del(); // no key
        await expect(multi.exec()).rejects.toThrow("EXECABORT");
        expect(await kv.get(key)).toBeNull();
      });
    });
  });
});

/** SCAN walks one node at a time, so not a cluster as a whole; the product itself never scans. */
describe.each(TRANSPORTS.filter(({ name }) => name !== "Redis Cluster"))(
  "a scan over $name",
  ({ available, open }) => {
    it.skipIf(!available)(
      "finds every key that matches, and no expired one",
      async () => {
        const { kv, close } = await open();
        try {
          const wanted = Array.from({ length: 120 }, (_, i) => `otr:quiz:quiz_${i}`);
          const pipeline = kv.pipeline();
          for (const key of wanted) pipeline.set(key, "x");
          await pipeline
            .set("otr:user:user_1", "x")
            .set("otr:quiz:gone", "x")
            .expireat("otr:quiz:gone", 1)
            .exec();
          const found: string[] = [];
          for await (const key of kv.scanIterator({ match: "otr:quiz:*", count: 25 })) found.push(key);
          expect([...new Set(found)].sort()).toEqual(wanted.sort());
          expect(await kv.type("otr:user:user_1")).toBe("string");
        } finally {
          await close();
        }
      },
      20_000,
    );
  },
);
