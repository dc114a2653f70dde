import { existsSync, readFileSync } from "node:fs";
import { PROJECT, runNpm } from "./run-command.mjs";
import { giveUp, say } from "./say.mjs";

/** @param {string} path */
function readPackages(path) {
  const file = new URL(path, PROJECT);
  if (!existsSync(file)) return undefined;
  return /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */ (
    JSON.parse(readFileSync(file, "utf8")).packages
  );
}

/**
 * What the lock file names and node_modules lacks or has in another version. npm keeps its own record of what it
 * installed; builds for other platforms are optional and rightly absent from it.
 *
 * @returns {string[]} package paths, empty when nothing is missing
 */
export function missingPackages() {
  const wanted = readPackages("package-lock.json") ?? {};
  const installed = readPackages("node_modules/.package-lock.json") ?? {};
  return Object.entries(wanted)
    .filter(([path, { optional, devOptional }]) => path !== "" && !optional && !devOptional)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);
}

/**
 * Installs exactly what the lock file says, when something of it is missing. Development packages come along:
 * the build needs TypeScript.
 */
export function installIfMissing() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  say(`installing ${missing.length} packages (npm ci); this happens once`);
  const code = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) giveUp("npm ci failed; its own message is above. Is the network there?", code);
}
