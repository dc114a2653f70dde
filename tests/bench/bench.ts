/**
 * `npm run bench`: prints the budgets, each beside the best figure known of a comparable tool. It measures and never
 * asserts. `npm run bench -- answers ranks` measures only these.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { measureAnswers } from "#tests/bench/answers";
import { measureColdStart } from "#tests/bench/cold-start";
import { measureGeneration } from "#tests/bench/generation";
import { measurePageWeight } from "#tests/bench/page-weight";
import { measureRanks } from "#tests/bench/ranks";
import { measureSlowPhone } from "#tests/bench/slow-phone";
import { measureStarts } from "#tests/bench/starts";
import { measureStoreCommands } from "#tests/bench/store-commands";

/** Benches that score extraction against sets kept outside the project run by themselves. */
const separate = (name: string) => () => {
  const script = `tests/bench/${name}.ts`;
  if (!existsSync(script)) return;
  console.log(`\n${name}`);
  spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "--tsconfig", "tests/config/tsconfig.json", script],
    {
      stdio: "inherit",
    },
  );
};

const SECTIONS: Record<string, () => void | Promise<void>> = {
  weight: measurePageWeight,
  "slow-phone": measureSlowPhone,
  "cold-start": measureColdStart,
  commands: measureStoreCommands,
  answers: measureAnswers,
  starts: measureStarts,
  generation: measureGeneration,
  ranks: measureRanks,
  votes: separate("votes"),
  statements: separate("statements"),
  founding: separate("founding"),
};

const wanted = process.argv.slice(2);
for (const name of wanted.filter((one) => !(one in SECTIONS))) {
  throw new Error(`no such bench: ${name}; there are ${Object.keys(SECTIONS).join(", ")}`);
}
process.env.STORE_ANNOUNCED = "1";
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
