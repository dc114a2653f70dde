/**
 * Scores the reader of votes against the labelled texts beside the project, where they are present, and prints its
 * speed. Run with `npx tsx tests/bench/votes.ts [--errors] [--published]`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ArticleId } from "#lib/domain/ids";
import { findActors } from "#lib/pipeline/actors/find-actors";
import { findPeople } from "#lib/pipeline/actors/people";
import { normalise } from "#lib/pipeline/normalise/normalise";
import { segment } from "#lib/pipeline/segment";
import { extractVotes } from "#lib/pipeline/votes/extract-votes";

const BENCH = resolve("../shared/bench/votes");
const gold = join(BENCH, "dev.json");

interface Item {
  id: string;
  title?: string;
  text: string;
}

function read(item: Item) {
  const { headline, body } = normalise(item.text, item.title === undefined ? {} : { title: item.title });
  const doc = segment(body, headline);
  return extractVotes(doc, findActors(doc), ArticleId.parse("article_bench"), findPeople(doc));
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

function main(): void {
  if (!existsSync(gold)) {
    console.log(
      `SKIPPED: no labelled votes at ${BENCH}; the accuracy of the reader of votes was not measured.`,
    );
    return;
  }
  const items = JSON.parse(readFileSync(gold, "utf8")) as Item[];
  const publishedOnly = process.argv.includes("--published");
  const predictions = items.map((item) => {
    const { votes, tallies } = read(item);
    return {
      id: item.id,
      voteFacts: votes
        .filter(({ tier }) => !publishedOnly || tier === "published")
        .map(({ voter, position }) => ({ actor: voter, position })),
      tallies: tallies.map(({ for: yes, against, abstain }) => ({ for: yes, against, abstain })),
    };
  });
  const folder = mkdtempSync(join(tmpdir(), "votes-"));
  const file = join(folder, "predictions.json");
  writeFileSync(file, JSON.stringify(predictions));
  const flags = process.argv.includes("--errors") ? ["--errors"] : [];
  console.log(execFileSync("node", [join(BENCH, "score.mjs"), gold, file, ...flags], { encoding: "utf8" }));
  rmSync(folder, { recursive: true });

  const long = Array.from({ length: 20 }, (_, at) =>
    items.map(({ text }) => text.replaceAll("Thursday", `Thursday ${String(at)}`)),
  ).flat();
  const text = long.join("\n\n");
  const started = performance.now();
  read({ id: "speed", text });
  const milliseconds = performance.now() - started;
  console.log(
    `speed: ${((milliseconds / words(text)) * 1000).toFixed(1)} ms per 1,000 words over ${String(words(text))} words`,
  );
}

main();
