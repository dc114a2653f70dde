import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UserId } from "#lib/domain/ids";
import { compositeScore } from "#lib/domain/leaderboard";
import { EmbeddedRequester } from "#lib/kv/embedded/embedded-requester";
import { kvOver, installKv, type Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { RedisRequester } from "#lib/kv/redis-requester";
import { loadBoard } from "#lib/store/load-board";
import { redisServerFound, startRedisServer } from "#tests/support/redis-server";
import { ms, quantile, report, skipped, type Figure } from "#tests/bench/report";

const ROUNDS = 100;
const BATCH = 500;

const board = keys.board(undefined, "all");
const player = (n: number) => UserId.parse(`user_${n}`);
/** Points and times that repeat often enough to tie. */
const scoreOf = (n: number) => compositeScore((n * 7919) % 100_000, (n * 31) % 600);

/** Through the client, as the product would. */
async function fillEmbedded(kv: Kv, players: number): Promise<void> {
  for (let from = 0; from < players; from += BATCH) {
    const batch = kv.pipeline();
    for (let n = from; n < Math.min(players, from + BATCH); n += 1) {
      batch.zadd(board, { score: scoreOf(n), member: player(n) });
      batch.hset(keys.shownNames(), { [player(n)]: `Player ${n}` });
    }
    await batch.exec();
  }
}

/** Through Redis' own mass insertion: a million players in seconds. */
async function fillRedis(port: number, players: number): Promise<void> {
  function* commands() {
    for (let n = 0; n < players; n += 1) {
      yield `ZADD ${board} ${scoreOf(n)} user_${n}\r\nHSET ${keys.shownNames()} user_${n} "Player ${n}"\r\n`;
    }
  }
  const cli = spawn("redis-cli", ["-p", String(port), "--pipe"], { stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise((resolve) => cli.once("exit", resolve));
  await pipeline(Readable.from(commands()), cli.stdin);
  await ended;
}

async function time(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}`;
}

async function measureOn(name: string, kv: Kv, players: number): Promise<Figure[]> {
  const anyone = () => Math.floor(Math.random() * players);
  const budget = name === "Redis" ? "1 ms" : undefined;
  const at = `${name}, ${players.toLocaleString("en")} players:`;
  installKv(kv);
  const query = { period: "all", now: Date.now(), top: 100, around: 2 } as const;
  return [
    { what: `${at} rank`, measured: await time(() => kv.zrevrank(board, player(anyone()))) },
    {
      what: `${at} top 100`,
      measured: await time(() => kv.zrange(board, 0, 99, { rev: true, withScores: true })),
    },
    {
      what: `${at} five neighbours`,
      measured: await time(() => {
        const from = anyone();
        return kv.zrange(board, from, from + 4, { rev: true, withScores: true });
      }),
    },
  ]
    .map((figure): Figure => (budget ? { ...figure, budget } : figure))
    .concat({
      what: `${at} a whole board page`,
      measured: await time(() => loadBoard({ ...query, user: player(anyone()) })),
    });
}

/** Ranks at scale, over the same client and code as a page's. */
export async function measureRanks(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "otr-bench-"));
  const embedded = new EmbeddedRequester(folder);
  const embeddedKv = kvOver(embedded);
  await fillEmbedded(embeddedKv, 100_000);
  report("Leaderboard, embedded", await measureOn("embedded", embeddedKv, 100_000));
  await embedded.close();
  await rm(folder, { recursive: true });
  if (!redisServerFound()) {
    skipped("Leaderboard, Redis", "no redis-server on this machine");
    return;
  }
  const server = await startRedisServer();
  await fillRedis(server.port, 1_000_000);
  const redis = new RedisRequester([server.url]);
  report("Leaderboard, Redis", await measureOn("Redis", kvOver(redis), 1_000_000));
  await redis.close();
  await server.dispose();
  installKv(undefined);
}
