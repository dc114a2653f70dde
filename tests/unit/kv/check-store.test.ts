import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkStore, checkStoreSettings } from "#lib/kv/check-store";

const env = (settings: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: "test", ...settings });
const SECRET = "canary-secret";

describe("the settings of the store", () => {
  it.each([
    [{}, "store: embedded, in .data"],
    [{ DATA_DIR: "/srv/otr", VERCEL: "" }, "store: embedded, in /srv/otr"],
    [{ REDIS_URL: `redis://:${SECRET}@cache.internal:6379/2` }, "store: Redis at cache.internal:6379"],
    [{ REDIS_URL: "redis://a:1, rediss://b:2" }, "store: Redis Cluster at a:1, b:2"],
    [
      {
        KV_REST_API_URL: "https://kv.example",
        KV_REST_API_TOKEN: SECRET,
        REDIS_URL: "redis://a:1",
        VERCEL: "1",
      },
      "store: KV over REST at kv.example",
    ],
  ])("%o name one store", (settings, line) => {
    expect(checkStoreSettings(env(settings))).toEqual({ ok: true, line });
  });

  it.each([
    [{ VERCEL: "1" }, "Vercel keeps no files"],
    [{ KV_REST_API_URL: "https://kv.example" }, "KV_REST_API_TOKEN is not"],
    [{ KV_REST_API_TOKEN: SECRET }, "KV_REST_API_URL is not"],
    [{ KV_REST_API_URL: "kv.example", KV_REST_API_TOKEN: SECRET }, "KV_REST_API_URL is not an address"],
    [{ REDIS_URL: `http://:${SECRET}@cache` }, "REDIS_URL is not an address"],
    [{ REDIS_URL: "cache:6379" }, "REDIS_URL is not an address"],
  ])("%o are refused in one sentence that quotes no secret", (settings, part) => {
    const check = checkStoreSettings(env(settings));
    expect(check).toEqual({ ok: false, sentence: expect.stringContaining(part) as string });
    expect(JSON.stringify(check)).not.toContain(SECRET);
  });
});

describe("the check at start-up", () => {
  const folder = mkdtempSync(join(tmpdir(), "otr-check-"));
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("passes with a folder that it makes", async () => {
    const data = join(folder, "made", "here");
    expect(await checkStore(env({ DATA_DIR: data }))).toEqual({
      ok: true,
      line: `store: embedded, in ${data}`,
    });
  });

  it.each([
    ["a folder that cannot be made", { DATA_DIR: join(file, "below") }, "set DATA_DIR"],
    ["a file in the folder's place", { DATA_DIR: file }, "set DATA_DIR"],
    [
      "a Redis that is not there",
      { REDIS_URL: `redis://:${SECRET}@127.0.0.1:1` },
      "127.0.0.1:1 cannot be used (ECONNREFUSED)",
    ],
    [
      "a REST address where nobody is",
      { KV_REST_API_URL: "http://127.0.0.1:9", KV_REST_API_TOKEN: SECRET },
      "check KV_REST_API_URL and KV_REST_API_TOKEN",
    ],
  ])("fails with one sentence for %s", async (_what, settings, part) => {
    const check = await checkStore(env(settings));
    expect(check).toEqual({ ok: false, sentence: expect.stringContaining(part) as string });
    expect(JSON.stringify(check)).not.toContain(SECRET);
  });
});
