import { z } from "zod";

/** Which store this process uses, and where it is. The first that is set wins: REST, Redis, embedded. */
export type StoreConfig =
  | { transport: "rest"; url: string; token: string }
  | { transport: "redis"; urls: string[] }
  | { transport: "embedded"; folder: string };

/** Settings that cannot be right. `message` is one sentence for whoever runs the server; it quotes no secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** An unset variable and an empty one mean the same: hosting panels cannot always unset. */
const setting = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const StoreEnv = z.object({
  KV_REST_API_URL: setting,
  KV_REST_API_TOKEN: setting,
  REDIS_URL: setting,
  DATA_DIR: setting,
  VERCEL: setting,
});

/**
 * Reads the store's settings. `KV_REST_API_URL` with `KV_REST_API_TOKEN`: Upstash or Vercel KV over REST.
 * `REDIS_URL`: Redis or Valkey, several nodes of a Redis Cluster separated by commas. Neither: a file in `DATA_DIR`
 * (default `.data`).
 *
 * @throws ConfigError when they contradict each other or cannot work here.
 */
export function storeConfig(env: NodeJS.ProcessEnv = process.env): StoreConfig {
  const { KV_REST_API_URL, KV_REST_API_TOKEN, REDIS_URL, DATA_DIR, VERCEL } = StoreEnv.parse(env);
  if (KV_REST_API_URL ?? KV_REST_API_TOKEN) {
    if (!KV_REST_API_TOKEN) {
      throw new ConfigError("KV_REST_API_URL is set but KV_REST_API_TOKEN is not; set both or neither.");
    }
    if (!KV_REST_API_URL) {
      throw new ConfigError("KV_REST_API_TOKEN is set but KV_REST_API_URL is not; set both or neither.");
    }
    requireProtocol("KV_REST_API_URL", KV_REST_API_URL, ["https:", "http:"]);
    return { transport: "rest", url: KV_REST_API_URL, token: KV_REST_API_TOKEN };
  }
  if (REDIS_URL) {
    const urls = REDIS_URL.split(",").map((url) => url.trim());
    for (const url of urls) requireProtocol("REDIS_URL", url, ["redis:", "rediss:"]);
    return { transport: "redis", urls };
  }
  if (VERCEL) {
    throw new ConfigError(
      "No store is configured: Vercel keeps no files, so set KV_REST_API_URL and KV_REST_API_TOKEN (or REDIS_URL).",
    );
  }
  return { transport: "embedded", folder: DATA_DIR ?? ".data" };
}

/** The sentence never repeats the value: a store's address may hold its password. */
function requireProtocol(name: string, value: string, protocols: string[]): void {
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    const expected = protocols.map((protocol) => `${protocol}//`).join(" or ");
    throw new ConfigError(`${name} is not an address that begins with ${expected}.`);
  }
}

/** Whether the start script has already said which store is in use, so that the server need not say it again. */
export function storeAnnounced(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.STORE_ANNOUNCED === "1";
}
