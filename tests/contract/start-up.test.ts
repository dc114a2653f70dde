import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "#tests/support/redis-server";

/** The start script refuses before it builds or serves anything, so a refusal takes a moment only. */
async function start(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    KV_REST_API_URL: "",
    KV_REST_API_TOKEN: "",
    REDIS_URL: "",
    DATA_DIR: folder,
    PORT: String(await freePort()),
    NEXTAUTH_SECRET: "a secret for a server that never starts",
    ...settings,
  };
  const child = spawn(process.execPath, ["lib/cli/start.mjs"], { env });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, said };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "otr-start-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["an address that is none", { KV_REST_API_URL: "nonsense", KV_REST_API_TOKEN: "t" }, "KV_REST_API_URL"],
  [
    "a KV store that does not answer",
    { KV_REST_API_URL: "http://127.0.0.1:1", KV_REST_API_TOKEN: "t" },
    "KV store at 127.0.0.1:1",
  ],
  ["half of the KV settings", { KV_REST_API_URL: "https://kv.example.org" }, "KV_REST_API_TOKEN"],
  ["a Redis that does not answer", { REDIS_URL: "redis://127.0.0.1:1" }, "Redis at 127.0.0.1:1"],
  ["the embedded store on Vercel", { VERCEL: "1" }, "Vercel keeps no files"],
  ["a folder nobody can write to", { DATA_DIR: "/dev/null/data" }, "/dev/null/data"],
  [
    "the same, before there is a secret",
    { DATA_DIR: "/dev/null/data", NEXTAUTH_SECRET: "" },
    "/dev/null/data",
  ],
  ["a port that is none", { PORT: "99999" }, "PORT=99999"],
])(
  "%s ends the start with one sentence",
  async (_what, settings, names) => {
    const { code, said } = await start(settings);
    expect(code).toBe(1);
    const lines = said.trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(names);
  },
  60_000,
);

test("a port in use ends the start with one sentence that names another way", async () => {
  const port = await freePort();
  const holder = createServer().listen(port);
  const { code, said } = await start({ PORT: String(port) });
  holder.close();
  expect(code).toBe(1);
  expect(said).toContain(`port ${port} is in use; choose another`);
}, 60_000);
