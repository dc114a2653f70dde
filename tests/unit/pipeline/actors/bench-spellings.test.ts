import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findActors } from "#lib/pipeline/actors/find-actors";
import { segment } from "#lib/pipeline/segment";

/** Records and samples of official formats beside the project; absent from a plain checkout. */
const BENCH = resolve("../shared/bench/votes");

const RollCall = z.object({ votes: z.array(z.object({ actor: z.string(), iso3: z.string().optional() })) });

/** Every spelling of a state in the records, with its code. */
function recordSpellings(): Map<string, string> {
  const spellings = new Map<string, string>();
  const folder = join(BENCH, "rollcalls");
  for (const file of readdirSync(folder).filter((name) => name.startsWith("un-"))) {
    const { votes } = RollCall.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    for (const { actor, iso3 } of votes) if (iso3 !== undefined) spellings.set(actor, iso3);
  }
  return spellings;
}

/** Every spelling in the sample of the voting data: code in the second column, name in the third. */
function sampleSpellings(): Map<string, string> {
  const spellings = new Map<string, string>();
  const rows = readFileSync(join(BENCH, "formats", "undl-ga-voting-sample.csv"), "utf8")
    .split("\n")
    .slice(1);
  for (const row of rows) {
    const [, code, name] = /^\d+,([A-Z]{3}),("[^"]+"|[^,]+),/.exec(row) ?? [];
    if (code !== undefined && name !== undefined) spellings.set(name.replaceAll('"', ""), code);
  }
  return spellings;
}

const codesOf = (text: string) =>
  findActors(segment(text)).flatMap(({ iso3 }) => (iso3 === undefined ? [] : [iso3]));

describe.skipIf(!existsSync(BENCH))("the spellings of official records", () => {
  it("are all found, each as its own state, in a list of voters", () => {
    for (const [spelling, iso3] of [...recordSpellings(), ...sampleSpellings()])
      expect(codesOf(`At the United Nations, ${spelling}, Uruguay and Oman abstained.`), spelling).toEqual([
        iso3,
        "URY",
        "OMN",
      ]);
  });

  it("are all found in brackets after a number", () => {
    for (const [spelling, iso3] of recordSpellings())
      expect(codesOf(`It was adopted by 93 votes to 2 (Tuvalu, ${spelling}).`), spelling).toEqual([
        "TUV",
        iso3,
      ]);
  });
});
