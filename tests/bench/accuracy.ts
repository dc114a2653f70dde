import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { runQuizCommand } from "#lib/cli/quiz-command";
import { report, skipped, type Figure } from "#tests/bench/report";

/** Labelled texts are others' copyright, so they are kept beside the project. */
const SHARED = resolve("../shared/bench");

const Rate = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const VoteScore = z.object({ voteFacts: Rate, tallies: Rate });
const StatementScore = z.object({
  spanPrecision: z.number(),
  spanRecall: z.number(),
  spanF1: z.number(),
  peoplePrecision: z.number(),
  peopleRecall: z.number(),
  peopleF1: z.number(),
});

/** How right `quiz facts` is on texts labelled by people: all that it reads, and what it would ask about. */
export function measureAccuracy(): void {
  const votes = join(SHARED, "votes");
  const statements = join(SHARED, "statements");
  const folder = mkdtempSync(join(tmpdir(), "accuracy-"));
  const figures: Figure[] = [
    ...sets(votes, ["dev"]).flatMap(({ gold, name }) =>
      both(folder, gold).flatMap(({ file, what }) => voteFigures(votes, gold, file, `${name}, ${what}`)),
    ),
    ...sets(statements, ["dev", "world-dev"]).flatMap(({ gold, name }) =>
      both(folder, gold).flatMap(({ file, what }) =>
        statementFigures(statements, gold, file, `${name}, ${what}`),
      ),
    ),
  ];
  rmSync(folder, { recursive: true });
  if (figures.length === 0) skipped("Accuracy", `no labelled texts at ${SHARED}`);
  else report("Accuracy against labelled texts (precision, recall, F1)", figures);
}

function sets(folder: string, names: readonly string[]) {
  return names
    .map((name) => ({ name, gold: join(folder, `${name}.json`) }))
    .filter(({ gold }) => existsSync(gold));
}

/** What `quiz facts` prints, with and without `--published`. */
function both(folder: string, gold: string) {
  return [
    { what: "all", flags: [] },
    { what: "published", flags: ["--published"] },
  ].map(({ what, flags }) => {
    const file = join(folder, `${basename(gold, ".json")}-${what}.json`);
    let printed = "";
    runQuizCommand(["facts", gold, ...flags], { out: (text) => (printed += text), err: console.error });
    writeFileSync(file, printed);
    return { file, what };
  });
}

function score(folder: string, gold: string, predicted: string, flag: string): unknown {
  const output = execFileSync(process.execPath, [join(folder, "score.mjs"), gold, predicted, flag], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output);
}

function voteFigures(folder: string, gold: string, file: string, of: string): Figure[] {
  const { voteFacts, tallies } = VoteScore.parse(score(folder, gold, file, "--json"));
  return [
    { what: `who voted how: ${of}`, measured: rates(voteFacts.precision, voteFacts.recall, voteFacts.f1) },
    { what: `tallies: ${of}`, measured: rates(tallies.precision, tallies.recall, tallies.f1) },
  ];
}

function statementFigures(folder: string, gold: string, file: string, of: string): Figure[] {
  const read = StatementScore.parse(score(folder, gold, file, "--json-only"));
  return [
    { what: `statements: ${of}`, measured: rates(read.spanPrecision, read.spanRecall, read.spanF1) },
    { what: `people quoted: ${of}`, measured: rates(read.peoplePrecision, read.peopleRecall, read.peopleF1) },
  ];
}

function rates(...shares: number[]): string {
  return shares.map((share) => (share * 100).toFixed(1).padStart(5)).join("  ");
}
