import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT } from "./run-command.mjs";
import { giveUp, say } from "./say.mjs";

/** The `.env` files count before anything made up here; Next's own reader of them comes with Next. */
function loadEnvFiles(dev) {
  const fromNext = createRequire(createRequire(import.meta.url).resolve("next/package.json"));
  fromNext("@next/env").loadEnvConfig(fileURLToPath(PROJECT), dev);
}

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where a folder exists in which nothing can
 * be made, as in /proc.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return;
    if (error.code !== "ENOENT" || existsSync(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

/**
 * The secret that signs sessions, made once and kept beside the data. "wx" refuses to overwrite, so two servers
 * starting at once agree on one.
 *
 * @param {string} folder
 */
function ownSecret(folder) {
  const file = join(folder, "nextauth-secret");
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
    say(`made a session secret in ${file}`);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/**
 * The environment for a server on this machine: what is set stays, what is missing is filled in, so that nothing
 * has to be configured before the first start. Needs the packages installed.
 *
 * @param {{ dev: boolean }} options
 * @returns {NodeJS.ProcessEnv & { PORT: string }}
 */
export function localSettings({ dev }) {
  loadEnvFiles(dev);
  const env = {
    ...process.env,
    // A test runner's NODE_ENV=test would be handed down to the server.
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  env.PORT ||= "3000";
  env.NEXTAUTH_URL ||= `http://localhost:${env.PORT}`;
  if (!env.NEXTAUTH_SECRET) {
    const folder = resolve(fileURLToPath(PROJECT), env.DATA_DIR || ".data");
    try {
      makeFolder(folder);
      env.NEXTAUTH_SECRET = ownSecret(folder);
    } catch (error) {
      giveUp(`cannot write to ${folder} (${error.code}); set DATA_DIR to a folder that can be written to.`);
    }
  }
  return env;
}
