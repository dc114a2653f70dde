import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT, run } from "./run-command.mjs";
import { giveUp, say } from "./say.mjs";

/**
 * Everything a build depends on. `quizzes/` is read when a page is asked for, and tests never reach a page.
 * `next.config.js` reads NEXT_DIST_DIR, which names the stamp's own folder.
 */
const SOURCES = [
  "app",
  "components",
  "lib",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];

const root = fileURLToPath(PROJECT);

/** @param {string} path relative to the project */
function filesUnder(path) {
  const full = join(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((file) => join(path, file))
    .filter((file) => statSync(join(root, file)).isFile());
}

/** A digest of the sources by content, so that a checkout or a touched file does not cost a build. */
function sourcesDigest() {
  const hash = createHash("sha256");
  // Baked into the build: https://nextjs.org/docs/app/guides/data-security#overwriting-encryption-keys-advanced
  hash.update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "");
  for (const file of SOURCES.flatMap(filesUnder).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** Path of the framework's command, run with our own Node. */
export const NEXT = join(root, "node_modules/next/dist/bin/next");

/**
 * Whether something has to be built: the last finished build was made from other sources, or there is none. The
 * stamp is written only after a build that succeeded, so a broken or interrupted one is made again.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function buildIsStale(env) {
  const stamp = stampOf(env);
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== sourcesDigest();
}

/** @param {NodeJS.ProcessEnv} env */
export function build(env) {
  say("building (next build); again only when a source file changes");
  const digest = sourcesDigest();
  const code = run(process.execPath, [NEXT, "build"], env);
  if (code !== 0) giveUp("the build failed; its own message is above.", code);
  writeFileSync(stampOf(env), digest);
}

/** @param {NodeJS.ProcessEnv} env */
function stampOf(env) {
  return join(root, env.NEXT_DIST_DIR ?? ".next", "sources.sha256");
}
