import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EmbeddedRequester } from "#lib/kv/embedded/embedded-requester";
import { type Kv, kvOver, openKv } from "#lib/kv/kv-client";
import { RedisRequester } from "#lib/kv/redis-requester";
import { redisServerFound, startRedisCluster, startRedisServer } from "#tests/support/redis-server";
import { startRestBridge } from "#tests/support/rest-bridge";

export interface OpenTransport {
  kv: Kv;
  close: () => Promise<void>;
}

export interface Transport {
  name: string;
  /** False where there is nothing to run it against. */
  available: boolean;
  open: () => Promise<OpenTransport>;
}

/** An embedded store in a folder of its own. */
export async function openEmbedded(): Promise<
  OpenTransport & { requester: EmbeddedRequester; folder: string }
> {
  const folder = await mkdtemp(join(tmpdir(), "otr-embedded-"));
  const requester = new EmbeddedRequester(folder);
  const close = async () => {
    await requester.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { kv: kvOver(requester), requester, folder, close };
}

async function openRedis(): Promise<OpenTransport & { requester: RedisRequester }> {
  const server = await startRedisServer();
  const requester = new RedisRequester([server.url]);
  const close = async () => {
    await requester.close();
    await server.dispose();
  };
  return { kv: kvOver(requester), requester, close };
}

async function openCluster(): Promise<OpenTransport> {
  const cluster = await startRedisCluster();
  const requester = new RedisRequester(cluster.urls);
  const close = async () => {
    await requester.close();
    await cluster.dispose();
  };
  return { kv: kvOver(requester), close };
}

async function openRestToRedis(): Promise<OpenTransport> {
  const server = await startRedisServer();
  const requester = new RedisRequester([server.url]);
  const bridge = await startRestBridge(requester);
  const close = async () => {
    await bridge.close();
    await requester.close();
    await server.dispose();
  };
  return { kv: openKv({ transport: "rest", url: bridge.url, token: bridge.token }), close };
}

async function openRestToEmbedded(): Promise<OpenTransport> {
  const embedded = await openEmbedded();
  const bridge = await startRestBridge(embedded.requester);
  const close = async () => {
    await bridge.close();
    await embedded.close();
  };
  return { kv: openKv({ transport: "rest", url: bridge.url, token: bridge.token }), close };
}

const redis = redisServerFound();

/** Every way commands travel. REST over the embedded store needs no Redis, so REST is tested everywhere. */
export const TRANSPORTS: readonly Transport[] = [
  { name: "embedded", available: true, open: openEmbedded },
  { name: "REST, embedded behind it", available: true, open: openRestToEmbedded },
  { name: "Redis", available: redis, open: openRedis },
  { name: "REST, Redis behind it", available: redis, open: openRestToRedis },
  { name: "Redis Cluster", available: redis, open: openCluster },
];

/** Those whose requester a test can stand in front of. */
export const REQUESTERS = [
  { name: "embedded", available: true, open: openEmbedded },
  { name: "Redis", available: redis, open: openRedis },
] as const;
