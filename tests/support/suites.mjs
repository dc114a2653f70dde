import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../lib/cli/run-command.mjs";
import { findBrowser } from "./find-browser.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @param {string} script path of a command inside node_modules */
const tool =
  (script) =>
  (/** @type {string[]} */ ...args) =>
    run(process.execPath, [join("node_modules", script), ...args]);
const prettier = tool("prettier/bin/prettier.cjs");
const eslint = tool("eslint/bin/eslint.js");
const next = tool("next/dist/bin/next");
const tsc = tool("typescript/bin/tsc");
const depcruise = tool("dependency-cruiser/bin/dependency-cruise.mjs");
const knip = tool("knip/bin/knip.js");
const vitest = tool("vitest/vitest.mjs");

/**
 * A check that only answers yes or no counts as one.
 *
 * @param {() => number} check returns an exit code
 * @returns {() => Count}
 */
const yesOrNo = (check) => () => {
  const failed = check() === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
};

/**
 * A runner that fails without a failed test (a file that cannot be loaded, an error outside any test, no report)
 * still counts as one failure.
 *
 * @param {string} report path of a JSON report
 * @param {number} exitCode
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function readReport(report, exitCode, read) {
  let count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = read(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { ...count, failed: 1 };
  }
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const reports = mkdtempSync(join(tmpdir(), "otr-reports-"));

/** @param {"unit" | "contract"} kind */
const vitestSuite = (kind) => () => {
  const report = join(reports, `${kind}.json`);
  const code = vitest(
    "run",
    "--config=tests/config/vitest.config.ts",
    `tests/${kind}/`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  return readReport(report, code, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }));
};

async function e2e(/** @type {string[]} */ ...args) {
  const browser = await findBrowser();
  if (!browser) return { passed: 0, failed: 1, skipped: 0 };
  const report = join(reports, "e2e.json");
  const code = run(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "test", "--config=tests/config/playwright.config.ts", ...args],
    { ...process.env, ...browser.env, CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return readReport(report, code, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

/**
 * Everything that can be checked, in the order in which it is cheap to find out.
 *
 * @type {Record<string, (...args: string[]) => Count | Promise<Count>>}
 */
export const SUITES = {
  format: yesOrNo(() => prettier("--check", "--log-level=warn", ".")),
  lint: yesOrNo(() => eslint("--config=tests/config/eslint.config.js", "--max-warnings=0", ".")),
  // The types of the routes are generated, and a fresh clone has none yet.
  types: yesOrNo(() => next("typegen") || tsc("--noEmit")),
  imports: yesOrNo(() =>
    depcruise("--config=tests/config/dependency-cruiser.cjs", "app", "components", "lib", "tests"),
  ),
  "dead code": yesOrNo(() => knip("--config=tests/config/knip.json")),
  unit: vitestSuite("unit"),
  contract: vitestSuite("contract"),
  e2e,
};
