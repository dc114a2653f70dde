/**
 * Says which store the settings name and whether it works, before the server starts:
 * `node --import tsx lib/cli/check-store.ts [--settings-only]`. One line and exit code 0, or one sentence and 1.
 * With `--settings-only` the store is not asked: for builds.
 */
import { checkStore, checkStoreSettings } from "#lib/kv/check-store";

async function main(): Promise<never> {
  const check = process.argv.includes("--settings-only") ? checkStoreSettings() : await checkStore();
  if (check.ok) console.info(check.line);
  else console.error(check.sentence);
  process.exit(check.ok ? 0 : 1); // the client keeps its connection open
}

void main();
