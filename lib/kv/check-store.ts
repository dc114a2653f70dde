import { ConfigError, type StoreConfig, storeConfig } from "#lib/env";
import { describeStore, openKv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { readStoreError } from "#lib/kv/store-error";

/** What to say at start-up: which store is in use, or in one sentence why none is. */
export type StoreCheck = { ok: true; line: string } | { ok: false; sentence: string };

/**
 * Reads the settings without asking the store: enough while building, where the store may be out of reach.
 *
 * @throws never: settings that cannot be right are the answer.
 */
export function checkStoreSettings(env?: NodeJS.ProcessEnv): StoreCheck {
  const config = readConfig(env);
  return "sentence" in config ? { ok: false, ...config } : { ok: true, line: describeStore(config) };
}

/** Writes one short-lived key to the configured store: proves address, credentials and permission to write. */
export async function checkStore(env?: NodeJS.ProcessEnv): Promise<StoreCheck> {
  const config = readConfig(env);
  if ("sentence" in config) return { ok: false, ...config };
  try {
    await openKv(config).set(keys.startUpCheck(), 1, { ex: 60 });
    return { ok: true, line: describeStore(config) };
  } catch (error) {
    return { ok: false, sentence: failureSentence(config, readStoreError(error).message) };
  }
}

function readConfig(env: NodeJS.ProcessEnv | undefined): StoreConfig | { sentence: string } {
  try {
    return storeConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return { sentence: error.message };
    throw error;
  }
}

/** @param reason as `readStoreError` words it, such as `the store does not answer (ECONNREFUSED)`. */
function failureSentence(config: StoreConfig, reason: string): string {
  const word = /\(([^)]+)\)/.exec(reason)?.[1] ?? reason;
  switch (config.transport) {
    case "rest":
      return `The KV store at ${new URL(config.url).host} cannot be used (${word}); check KV_REST_API_URL and KV_REST_API_TOKEN.`;
    case "redis":
      return `Redis at ${config.urls.map((url) => new URL(url).host).join(", ")} cannot be used (${word}); check REDIS_URL.`;
    case "embedded":
      return `The folder ${config.folder} cannot hold the store (${word}); set DATA_DIR to one that can be written.`;
  }
}
