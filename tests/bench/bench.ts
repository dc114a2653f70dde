/**
 * `npm run bench`: prints the budgets, each beside the best figure known of a comparable tool. It measures and never
 * asserts. `npm run bench -- answers ranks` measures only these.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { measureAccuracy } from "#tests/bench/accuracy";
import { measureAnswers } from "#tests/bench/answers";
import { measureColdStart } from "#tests/bench/cold-start";
import { measureGeneration } from "#tests/bench/generation";
import { measurePageWeight } from "#tests/bench/page-weight";
import { measureRanks } from "#tests/bench/ranks";
import { measureSlowPhone } from "#tests/bench/slow-phone";
import { measureStarts } from "#tests/bench/starts";
import { measureStoreCommands } from "#tests/bench/store-commands";

/** Closer looks at one part of the extraction, against texts kept outside the project; run when asked for by name. */
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
  accuracy: measureAccuracy,
  ranks: measureRanks,
};

const CLOSER: typeof SECTIONS = {
  votes: separate("votes"),
  statements: separate("statements"),
  founding: separate("founding"),
};

const wanted = process.argv.slice(2);
const known = { ...SECTIONS, ...CLOSER };
for (const name of wanted.filter((one) => !(one in known))) {
  throw new Error(`no such bench: ${name}; there are ${Object.keys(known).join(", ")}`);
}
process.env.STORE_ANNOUNCED = "1";
for (const [name, measure] of Object.entries(wanted.length === 0 ? SECTIONS : known)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
