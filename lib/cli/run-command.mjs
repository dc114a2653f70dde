import { spawn, spawnSync } from "node:child_process";

/** The folder every command runs in: the one that holds package.json. */
export const PROJECT = new URL("../../", import.meta.url);

/**
 * Runs a command to its end with its output shown, and returns its exit code (1 when it could not start or
 * was killed).
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number}
 */
export function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { cwd: PROJECT, env, stdio: "inherit" });
  return status ?? 1;
}

/**
 * Runs npm with the Node that runs this: `npm_execpath` is npm's own script when npm started us; on Windows
 * `npm` is a batch file, which only a shell can start.
 *
 * @param {string[]} args
 * @returns {number}
 */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args]);
  const { status } = spawnSync("npm", args, {
    cwd: PROJECT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status ?? 1;
}

/**
 * Hands this process over to a long-running child: its output is shown, signals reach it, and this process
 * ends as it ends.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {import("node:child_process").ChildProcess}
 */
export function become(command, args, env) {
  const child = spawn(command, args, { cwd: PROJECT, env, stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; a second one would cut its clean shutdown short.
      if (!(signal === "SIGINT" && process.stdin.isTTY)) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  return child;
}
