import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../../lib/cli/run-command.mjs";
import { say } from "../../lib/cli/say.mjs";

/** Where a Chromium may be found, and the environment it needs to run. */
/** @typedef {{ path: string, env?: Record<string, string> }} Browser */

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Browser | undefined} */
function systemBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const path = candidates.find(isExecutable);
  return path ? { path } : undefined;
}

/** @returns {Promise<Browser | undefined>} */
async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? { path } : undefined;
}

/**
 * A headless Chromium that comes inside an npm package, for x64 Linux only. It brings its own libraries, and
 * unpacks them only where it believes to be on Lambda.
 *
 * @returns {Promise<Browser | undefined>}
 */
async function packagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  return { path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" } };
}

/** @returns {Promise<Browser | undefined>} */
async function downloadedBrowser() {
  say("no browser found; downloading Chromium (npx playwright install chromium)");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  return playwrightBrowser();
}

/**
 * The first browser of: CHROMIUM_PATH, the system's, Playwright's own, the one in an npm package, a download.
 *
 * @returns {Promise<Browser | undefined>} undefined when none can be had; what to do about it is then printed.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named };
  for (const look of [systemBrowser, playwrightBrowser, packagedBrowser, downloadedBrowser]) {
    const browser = await look();
    if (browser) {
      say(`testing in ${browser.path}`);
      return browser;
    }
  }
  say("no browser could be found or downloaded. On Debian or Ubuntu: sudo apt-get install chromium");
  return undefined;
}
