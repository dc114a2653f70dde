import type { Requester } from "@upstash/redis";
import { createClient, VercelKV } from "@vercel/kv";
import { type StoreConfig, storeAnnounced, storeConfig } from "#lib/env";
import { EmbeddedRequester } from "#lib/kv/embedded/embedded-requester";
import { RedisRequester } from "#lib/kv/redis-requester";

/** The one client all stores speak to, whatever carries its commands. */
export type Kv = VercelKV;

/** On `globalThis`, because a development server loads this module again with every change. */
const holder = globalThis as typeof globalThis & { onTheRecordKv?: Kv };

/**
 * The client of this process, opened at the first call. Which transport carries it is decided by the settings.
 *
 * @throws ConfigError when the settings cannot be right.
 */
export function getKv(): Kv {
  if (!holder.onTheRecordKv) {
    const config = storeConfig();
    holder.onTheRecordKv = openKv(config);
    if (!storeAnnounced()) console.info(describeStore(config));
  }
  return holder.onTheRecordKv;
}

/** Puts a client in the place of the configured one: tests, and tools that bring their own. */
export function installKv(kv: Kv | undefined): void {
  if (kv) holder.onTheRecordKv = kv;
  else delete holder.onTheRecordKv;
}

/** Opens a client on the transport that the settings name. No command is sent yet. */
export function openKv(config: StoreConfig): Kv {
  switch (config.transport) {
    case "rest":
      return openRest(config);
    case "redis":
      return kvOver(new RedisRequester(config.urls));
    case "embedded":
      return kvOver(new EmbeddedRequester(config.folder));
  }
}

/** The client over any requester. */
export function kvOver(requester: Requester): Kv {
  return new VercelKV(requester);
}

/** The time a REST request may take, its retries included, in milliseconds. */
const REST_DEADLINE_MS = 1500;

/**
 * The REST client with its patience cut: by default it retries five times over four seconds. Retrying is safe
 * because every write of the product is idempotent (a rate count may come out one too high).
 *
 * Automatic pipelining is off: it sends reads and writes of one tick in two separate batches, which would reorder
 * them on this transport only.
 */
function openRest({ url, token }: { url: string; token: string }): Kv {
  return createClient({
    url,
    token,
    enableAutoPipelining: false,
    retry: { retries: 2, backoff: (attempt) => 50 * 2 ** attempt },
    // A function, so that each request has its own clock. A plain signal, once aborted, would make the client
    // answer with the abort's reason as if the store had said it.
    signal: () => AbortSignal.timeout(REST_DEADLINE_MS),
  });
}

/** `store: Redis at cache.internal:6379`: the transport and its place, without credentials. */
export function describeStore(config: StoreConfig): string {
  switch (config.transport) {
    case "rest":
      return `store: KV over REST at ${new URL(config.url).host}`;
    case "redis": {
      const hosts = config.urls.map((url) => new URL(url).host).join(", ");
      return `store: ${config.urls.length > 1 ? "Redis Cluster" : "Redis"} at ${hosts}`;
    }
    case "embedded":
      return `store: embedded, in ${config.folder}`;
  }
}
