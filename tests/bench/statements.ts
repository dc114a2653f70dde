import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArticleId } from "#lib/domain/ids";
import { findPeople } from "#lib/pipeline/actors/people";
import { segment } from "#lib/pipeline/segment";
import { extractStatements } from "#lib/pipeline/statements/extract-statements";

/**
 * Measures who-said-what on labelled articles kept outside the project: `tsx tests/bench/statements.ts [--errors N]`.
 * A third of the larger set, drawn by a hash of the id, is held out: its texts are never read while rules are written.
 */
const BENCH = new URL("../../../shared/bench/statements/", import.meta.url).pathname;
const ARTICLE = ArticleId.parse("article_bench");
const ROWS = [
  "spanPrecision", "spanRecall", "spanF1", "directF1", "attributionAccuracyNamed", "attributionAccuracyPronoun",
  "peoplePrecision", "peopleRecall", "peopleF1", "directPeoplePrecision", "directPeopleRecall",
]; // prettier-ignore

interface Item {
  id: string;
  text: string;
}

function predict(items: readonly Item[], published: boolean): unknown[] {
  return items.map(({ id, text }) => {
    const doc = segment(text);
    const { statements } = extractStatements(doc, findPeople(doc), ARTICLE);
    return {
      id,
      statements: statements
        .filter(({ tier }) => !published || tier === "published")
        .map(({ speaker, evidence }) => ({
          speaker,
          quote: evidence.map((span) => (span.type === "span" ? span.exact : "")).join(" "),
        })),
    };
  });
}

function score(
  folder: string,
  name: string,
  items: readonly Item[],
  published: boolean,
): Record<string, number> {
  const gold = join(folder, `${name}-gold.json`);
  const predicted = join(folder, `${name}-predicted.json`);
  writeFileSync(gold, JSON.stringify(items));
  writeFileSync(predicted, JSON.stringify(predict(items, published)));
  const errors = process.argv.indexOf("--errors");
  const wanted = errors > 0 && name === "dev" ? ["--errors", process.argv[errors + 1] ?? "20"] : [];
  const output = execFileSync("node", [join(BENCH, "score.mjs"), gold, predicted, "--json-only", ...wanted], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const line = output.indexOf("\n");
  if (wanted.length > 0) console.log(output.slice(line));
  return JSON.parse(output.slice(0, line)) as Record<string, number>;
}

function main(): void {
  if (!existsSync(join(BENCH, "dev.json"))) {
    console.error(`SKIPPED: no labelled statements at ${BENCH}`);
    return;
  }
  const read = (file: string): Item[] => JSON.parse(readFileSync(join(BENCH, file), "utf8")) as Item[];
  const heldOut = ({ id }: Item): boolean => (createHash("sha256").update(id).digest()[0] ?? 0) % 3 === 0;
  const all = read("dev.json");
  const folder = mkdtempSync(join(tmpdir(), "statements-"));
  const sets = {
    dev: all.filter((item) => !heldOut(item)),
    "held-out": all.filter(heldOut),
    world: read("world-dev.json"),
  };
  const table: Record<string, Record<string, number>> = {};
  for (const [name, items] of Object.entries(sets)) {
    const everything = score(folder, name, items, false);
    const published = score(folder, `${name}-published`, items, true);
    table[name] = Object.fromEntries(ROWS.map((row) => [row, everything[row] ?? Number.NaN]));
    table[`${name} pub`] = Object.fromEntries(ROWS.map((row) => [row, published[row] ?? Number.NaN]));
  }
  const columns = Object.keys(table);
  console.log(["".padEnd(28), ...columns.map((column) => column.padStart(13))].join(""));
  for (const row of ROWS) {
    console.log(
      [row.padEnd(28), ...columns.map((column) => String(table[column]?.[row]).padStart(13))].join(""),
    );
  }
  const started = performance.now();
  predict(all, false);
  const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(
    `speed: ${((performance.now() - started) / (words / 1000)).toFixed(1)} ms per 1,000 words (${words} words)`,
  );
}

main();
