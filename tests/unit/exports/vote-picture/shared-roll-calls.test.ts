import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawVote } from "#lib/exports/vote-picture/draw-vote";
import { rollCallOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

/** Real roll calls of the benchmark, where it is at hand. */
const FOLDER = resolve("../shared/bench/votes/rollcalls");
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".json")) : [];

const KINDS = [
  [/^un-ga-/, "world-map"],
  [/^un-sc-/, "horseshoe"],
  [/^us-house-/, "hemicycle"],
  [/^us-senate-/, "state-grid"],
] as const;

describe.skipIf(files.length === 0)("the roll calls of the benchmark", () => {
  it.each(files)("%s is drawn as the picture that fits it, every voter in it", (file) => {
    const { body, tallies, votes } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as {
      body: string;
      tallies: unknown;
      votes: { actor: string }[];
    };
    const lines = votes.map(({ actor, ...rest }) => ({ voter: actor, ...rest }));
    const drawn = drawVote(rollCallOf(lines, { body, tallies }));
    expect(drawn?.kind).toBe(KINDS.find(([name]) => name.test(file))?.[1]);
    expect(drawn?.svg.match(/<path [^>]*><title>/g)).toHaveLength(votes.length);
    expect(gzipSync(drawn?.svg ?? "").length).toBeLessThan(24_000);
  });
});
