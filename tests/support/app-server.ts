import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#tests/support/redis-server";

/** A running production server of a test's own. */
export interface AppServer {
  /** e.g. `http://localhost:40123`, without a slash at the end. */
  url: string;
  /** Everything it has printed so far. */
  output: () => string;
  /** Ends it and removes its data. */
  stop: () => Promise<void>;
}

/**
 * Starts the production build (built already by the run's own server, see playwright.config.ts) with further
 * settings, on a free port and with an empty data folder.
 *
 * @example await using server = await startApp({ REDIS_URL: "redis://127.0.0.1:6400" });
 */
export async function startApp(settings: Record<string, string> = {}): Promise<AppServer & AsyncDisposable> {
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "otr-app-"));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: port,
    HOST: "127.0.0.1",
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: "the secret of a server that lives for one test",
    DATA_DIR: folder,
    KV_REST_API_URL: "",
    KV_REST_API_TOKEN: "",
    REDIS_URL: "",
    ...settings,
  };
  const child = spawn(process.execPath, ["lib/cli/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });

  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + 240_000;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`the server did not start:\n${output}`);
    }
  }
  return { url, output: () => output, stop, [Symbol.asyncDispose]: stop };
}

/** Whether a server answers at all, with whatever status; waits a moment before it says no. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { redirect: "manual" });
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 25));
    return false;
  }
}
