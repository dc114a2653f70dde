import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RollCall } from "#lib/domain/roll-call";
import { recordTemplate } from "#lib/exports/record-template";
import { readRecord } from "#lib/records/read-record";
import { fixture, read } from "#tests/fixtures/records/read-fixture";

/** `RUNS=100000` tries nearly every place. */
const RUNS = Number(process.env.RUNS ?? 150);
const CONTEXT = { date: "2091-03-04", title: "Lanterns on the quay" };
const FILES: readonly (readonly [name: string, text: string])[] = [
  ...[
    "un-extract.jsonl",
    "undl.csv",
    "press-release.txt",
    "congress-senate.json",
    "house-clerk.xml",
    "senate.xml",
    "govtrack.xml",
    "commons-division.json",
    "how-they-vote.csv",
    "how-they-vote-export.txt",
    "european-parliament.xml",
    "own.json",
  ].map((name) => [name, fixture(name)] as const),
  ["our own table", recordTemplate("csv")!.content],
];

const keyOf = ({ symbol, title }: RollCall) => symbol ?? title;
const known = (record: RollCall) =>
  new Map(record.votes.filter(({ vote }) => vote !== null).map(({ voter, vote }) => [voter, vote]));

describe.each(FILES)("%s, cut off anywhere", (_name, text) => {
  const whole = new Map(read(text, CONTEXT).records.map((record) => [keyOf(record), record]));

  it("never throws, loses no vote without a word, and changes none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        const result = readRecord(text.slice(0, length), CONTEXT);
        const records = result.ok ? result.records : [];
        for (const record of records) {
          const votes = known(record);
          const full = known(whole.get(keyOf(record)) ?? record);
          for (const [voter, vote] of votes) expect(full.get(voter)).toBe(vote);
          const lost = [...full.keys()].some((voter) => !votes.has(voter));
          const told = result.ok && (result.problems.length > 0 || record.note?.includes("names") === true);
          expect([length, !lost || told]).toEqual([length, true]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

it("never throws, whatever it is given", () => {
  const bits = fc.constantFrom(
    ...FILES.flatMap(([, text]) => text.split(/(?<=[>,\n}])/)).slice(0, 900),
    "in favour", "9 votes to", "(", ")", "In favour:", "Against:", "\u0000", "\uFEFF", '"', "<!DOCTYPE", "[", "{", "5 against",
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
      expect(typeof readRecord(parts.join(" "), CONTEXT).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof readRecord(bytes, CONTEXT).ok).toBe("boolean");
    }),
  );
});
