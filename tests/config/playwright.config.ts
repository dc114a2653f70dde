import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

/**
 * One production server for all specs, made by `npm start`'s own script in a build folder and a data folder of the
 * tests' own. A spec that needs other settings (a provider, a Redis) starts one with `#tests/support/app-server`.
 *
 * Every spec runs in "desktop". A test tagged `@no-script` runs once more with JavaScript off, one tagged `@phone`
 * once more at 390 px with touch; `{ tag: ["@no-script", "@phone"] }` does both.
 */

// Workers load this file too and must arrive at the same values: the first process chooses, the others inherit.
process.env.E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), "otr-e2e-"));
process.env.NEXT_DIST_DIR ??= ".next-e2e";
// Specs write to the server's store directly where a form would only be the long way round (#tests/support/seed-class).
process.env.DATA_DIR = join(process.env.E2E_FOLDER, "data");
process.env.STORE_ANNOUNCED = "1";
// Whatever the developer's own server uses, these tests do not.
for (const name of ["KV_REST_API_URL", "KV_REST_API_TOKEN", "REDIS_URL"]) process.env[name] = "";

const baseURL = `http://localhost:${process.env.E2E_PORT}`;
const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "../e2e",
  outputDir: "../../test-results",
  tsconfig: "./tsconfig.json",
  globalTeardown: "../support/remove-e2e-folder.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI === "true",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  projects: [
    { name: "desktop" },
    { name: "no-script", grep: /@no-script/, use: { javaScriptEnabled: false } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node lib/cli/start.mjs",
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: {
      PORT: process.env.E2E_PORT,
      HOST: "127.0.0.1",
      NEXTAUTH_URL: baseURL,
    },
    url: `${baseURL}/`,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
