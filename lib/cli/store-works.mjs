import { spawn } from "node:child_process";
import { PROJECT } from "./run-command.mjs";

/**
 * Asks the configured store, in a process beside the server's own start, so that it costs no time. Prints one line
 * that names the store, or one sentence that says what is wrong with it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether the store can be used
 */
export function storeWorks(env) {
  const check = spawn(process.execPath, ["--import", "tsx", "lib/cli/check-store.ts"], {
    cwd: PROJECT,
    env,
    stdio: "inherit",
  });
  return new Promise((resolve) => {
    check.once("error", () => resolve(false));
    check.once("exit", (code) => resolve(code === 0));
  });
}
