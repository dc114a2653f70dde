/**
 * Runs suites one after the other and ends with the plain line "N passed, N failed" over all of them.
 *
 *     node tests/support/run-suites.mjs test|check|ci
 *     node tests/support/run-suites.mjs e2e -- leaderboard.spec.ts     arguments go to Playwright
 *
 * Uses Node's own modules only until everything is installed.
 */
import { checkNode } from "../../lib/cli/check-node.mjs";
import { installIfMissing } from "../../lib/cli/install-if-missing.mjs";
import { giveUp, say } from "../../lib/cli/say.mjs";

// Types first: the lint reads the types of the routes, which `next typegen` writes.
const STATIC = ["format", "types", "lint", "imports", "dead code"];
const PLANS = {
  test: ["unit", "contract", "e2e"],
  check: [...STATIC, "unit", "contract"],
  ci: [...STATIC, "unit", "contract", "e2e"],
};

checkNode();
installIfMissing();
process.env.NEXT_TELEMETRY_DISABLED = "1";
const { SUITES } = await import("./suites.mjs");

const [plan = "test", ...args] = process.argv.slice(2).filter((arg) => arg !== "--");
const names = PLANS[plan] ?? (plan in SUITES ? [plan] : giveUp(`unknown: ${plan}`));

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const name of names) {
  say(`running ${name}`);
  const started = performance.now();
  const count = await SUITES[name](...args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  lines.push(
    `${name.padEnd(10)} ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)`,
  );
  for (const key of Object.keys(total)) total[key] += count[key];
}
console.log(`\n${lines.join("\n")}\n`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
