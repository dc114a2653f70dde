import fc from "fast-check";
import type { Requester } from "@upstash/redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "#lib/kv/protocol";
import { RedisRequester } from "#lib/kv/redis-requester";
import { CommandRefused } from "#lib/kv/store-error";
import { openEmbedded } from "#tests/contract/transports";
import { type RedisServer, redisServerFound, startRedisServer } from "#tests/support/redis-server";

/** Few keys, fields and members, so that random commands meet each other. */
const key = fc.constantFrom("otr:a", "otr:b", "otr:c");
const field = fc.constantFrom("f1", "f2", "f3", "");
const member = fc.constantFrom("user_a", "user_b", "user_c", "user_ü", "User_a");
const value = fc.constantFrom("0", "7", "-3", "x", "", '{"n":1}', "9223372036854775807", "é🗳️");
/** Fractions of two are exact in a double, so both print them alike whatever Redis's version. */
const score = fc.constantFrom("0", "-1", "2", "2.5", "1e3", "786432000", "inf", "-inf", "x", "+5");
const bound = fc.oneof(score, fc.constantFrom("(2", "(-1", "+inf", "(x"));
const integer = fc.constantFrom("0", "1", "2", "-1", "-2", "5", "-9", "x");
const times = fc.constantFrom("1000", "2000", "500000", "0", "-5", "x");
const past = fc.constantFrom("1", "1700000000");

/** Zero or more words of a list, in any order: valid and contradictory options alike. */
const options = (...words: string[]) =>
  fc.subarray(words).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
const one = (name: string, ...parts: fc.Arbitrary<string | string[]>[]) =>
  fc.tuple(...parts).map((args): [string, ...string[]] => [name, ...args.flat()]);
const some = (part: fc.Arbitrary<string>) => fc.array(part, { minLength: 1, maxLength: 3 });
const pairsOf = (a: fc.Arbitrary<string>, b: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(a, b), { minLength: 1, maxLength: 3 }).map((pairs) => pairs.flat());

const command = fc.oneof(
  one("SET", key, value, options("NX", "XX", "GET", "KEEPTTL")),
  one("SET", key, value, fc.constantFrom("EX", "PX", "EXAT"), times),
  one("SET", key, value, fc.constant("EXAT"), past),
  one("GET", key),
  one("GETDEL", key),
  one("MGET", some(key)),
  one("INCR", key),
  one("INCRBY", key, value),
  one("DEL", some(key)),
  one("EXISTS", some(key)),
  one("TYPE", key),
  one("EXPIRE", key, times, options("NX", "XX", "GT", "LT")),
  one("EXPIREAT", key, past),
  one("TTL", key),
  one("PERSIST", key),
  one("HSET", key, pairsOf(field, value)),
  one("HSET", key, field),
  one("HSETNX", key, field, value),
  one("HGET", key, field),
  one("HMGET", key, some(field)),
  one("HGETALL", key),
  one("HDEL", key, some(field)),
  one("HLEN", key),
  one("HEXISTS", key, field),
  one("HINCRBY", key, field, integer),
  one("ZADD", key, options("NX", "XX", "GT", "LT", "CH", "INCR"), pairsOf(score, member)),
  one("ZADD", key, pairsOf(score, member)),
  one("ZADD", key, score),
  one("ZREM", key, some(member)),
  one("ZSCORE", key, member),
  one("ZMSCORE", key, some(member)),
  one("ZCARD", key),
  one("ZRANK", key, member),
  one("ZREVRANK", key, member),
  one("ZCOUNT", key, bound, bound),
  one("ZRANGE", key, integer, integer, options("REV", "WITHSCORES")),
  one("ZRANGE", key, bound, bound, fc.constant("BYSCORE"), options("REV", "WITHSCORES")),
  one("ZRANGE", key, bound, bound, fc.constant("BYSCORE"), fc.constant("LIMIT"), integer, integer),
  one("ZRANGE", key, integer, integer, fc.constant("LIMIT"), integer, integer),
  one("ZREMRANGEBYRANK", key, integer, integer),
  one("ZREMRANGEBYSCORE", key, bound, bound),
  one("GET"),
  one("SET", key),
);

const request = fc.record({
  path: fc.constantFrom("pipeline", "multi-exec"),
  commands: fc.array(command, { minLength: 1, maxLength: 25 }),
});

type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

/** Fields of a hash have no order that Redis promises; an integer past 2^53 loses digits on its way into a number. */
function comparable(name: string | undefined, outcome: Outcome): unknown {
  if ("result" in outcome && typeof outcome.result === "number" && !Number.isSafeInteger(outcome.result)) {
    return "past 2^53";
  }
  if (name !== "HGETALL" || !("result" in outcome) || !Array.isArray(outcome.result)) return outcome;
  const reply = outcome.result;
  return reply.flatMap((item, i) => (i % 2 === 0 ? [[item, reply[i + 1]]] : [])).sort();
}

async function replies(requester: Requester, { path, commands }: Request): Promise<unknown> {
  try {
    const outcomes = (await requester.request({ path: [path], body: commands })) as unknown as Outcome[];
    return outcomes.map((outcome, i) => comparable(commands[i]?.[0], outcome));
  } catch (error) {
    return error instanceof CommandRefused ? "refused as a whole" : error;
  }
}

describe.skipIf(!redisServerFound())("the embedded store beside a real Redis", () => {
  let server: RedisServer;
  let redis: RedisRequester;
  let embedded: Awaited<ReturnType<typeof openEmbedded>>;

  beforeAll(async () => {
    server = await startRedisServer();
    redis = new RedisRequester([server.url]);
    embedded = await openEmbedded();
  });
  afterAll(async () => {
    await redis.close();
    await server.dispose();
    await embedded.close();
  });

  it("answers any sequence of commands in the same words", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 4 }), async (requests) => {
        for (const requester of [redis, embedded.requester]) await requester.request({ body: ["FLUSHDB"] });
        for (const each of requests) {
          expect(await replies(embedded.requester, each)).toEqual(await replies(redis, each));
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
