import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** A redis-server of the tests' own, on a free port of the loopback, with its data in a folder of its own. */
export interface RedisServer {
  port: number;
  url: string;
  /** Ends the process at once, as a crash would. */
  stop: () => Promise<void>;
  /** Stops it from working without closing anything: it accepts connections and never answers. */
  pause: () => void;
  resume: () => void;
  /** Starts it again on the same port with the data it had. */
  restart: () => Promise<void>;
  /** Stops it and removes its data. */
  dispose: () => Promise<void>;
}

let looked: boolean | undefined;

/**
 * Whether there is a redis-server to test against. Says so loudly when there is none; in CI that is a failure, for a
 * contract nobody checks is none.
 */
export function redisServerFound(): boolean {
  looked ??= spawnSync("redis-server", ["--version"]).status === 0;
  if (!looked) {
    if (process.env.CI)
      throw new Error("redis-server is not installed (Debian: apt-get install redis-server)");
    console.warn("!! SKIPPED: every test against a real Redis. Install redis-server to run them.");
  }
  return looked;
}

/** @param settings further redis-server arguments, such as `--cluster-enabled yes`. */
export async function startRedisServer(...settings: string[]): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "otr-redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", ...settings];
  let child = await launch([...args, "--appendonly", "yes"]);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    stop: () => end(child),
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    restart: async () => {
      child = await launch([...args, "--appendonly", "yes"]);
    },
    dispose: async () => {
      await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(args: string[]): Promise<ChildProcess> {
  const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      reject(new Error("redis-server ended while starting"));
    });
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.includes("Ready to accept connections")) resolve();
    });
  });
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** A port nobody listens on. A cluster's nodes also use the port 10,000 above, so stay below 55,536. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((resolve, reject) => {
      const server = createServer();
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => {
          resolve(typeof address === "object" && address ? address.port : 0);
        });
      });
    });
    if (port < 55_536) return port;
  }
}

/**
 * A Redis Cluster of two masters, each with half of the slots. Two are the fewest that tell a pipeline across slots
 * from one that only happens to work.
 */
export async function startRedisCluster(): Promise<{ urls: string[]; dispose: () => Promise<void> }> {
  const nodes = await Promise.all([
    startRedisServer("--cluster-enabled", "yes"),
    startRedisServer("--cluster-enabled", "yes"),
  ]);
  const [a, b] = nodes.map(({ port }) => String(port)) as [string, string];
  redisCli(a, "CLUSTER", "ADDSLOTSRANGE", "0", "8191");
  redisCli(b, "CLUSTER", "ADDSLOTSRANGE", "8192", "16383");
  redisCli(a, "CLUSTER", "MEET", "127.0.0.1", b);
  const agreed = (port: string) => redisCli(port, "CLUSTER", "INFO").includes("cluster_state:ok");
  while (!agreed(a) || !agreed(b)) await delay(50);
  return {
    urls: nodes.map(({ url }) => url),
    dispose: async () => {
      await Promise.all(nodes.map((node) => node.dispose()));
    },
  };
}

function redisCli(port: string, ...command: string[]): string {
  const { stdout, stderr, status } = spawnSync("redis-cli", ["-p", port, ...command], { encoding: "utf8" });
  if (status !== 0) throw new Error(`redis-cli ${command[0] ?? ""}: ${stderr}`);
  return stdout;
}
