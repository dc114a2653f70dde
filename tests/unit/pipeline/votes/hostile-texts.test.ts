import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "#lib/pipeline/segment";
import { readReport } from "#tests/unit/pipeline/votes/read-report";

/** Words the grammar turns on, to be put together in any order. */
const WORDS = [
  "The", "US", "Russia", ",", "and", "(", ")", "–", ":", "voted", "against", "in favour", "93", "18-3", "to", "with", "abstained",
  "who", "none", "all", "Republicans", "Sen.", "Ann Hall", "of", "vetoed", "by", "resolution", "Security Council", "Ayes", "not",
  "would", "joined", "in voting", "except", "countries", "18 countries", ".", "\n", "“", "”", "'s", "one of", "the only", "it",
]; // prettier-ignore

describe("reading hostile texts", () => {
  it("keeps every span true and never throws, whatever order words come in", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const { body } = segment(text);
        const { votes, tallies, motions, rejections } = readReport(text);
        for (const { evidence } of [...votes, ...tallies, ...motions]) {
          for (const span of evidence) {
            if (span.type === "span") expect(body.slice(span.start, span.end)).toBe(span.exact);
          }
        }
        for (const { place } of rejections) expect((place?.end ?? 0) <= body.length).toBe(true);
        const motionIds = new Set(motions.map(({ id }) => id));
        expect([...votes, ...tallies].every(({ motionId }) => motionIds.has(motionId))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("gives one voter at most one vote on a motion", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }), (words) => {
        const pairs = readReport(words.join(" ")).votes.map(({ voter, motionId }) => `${voter} ${motionId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["brackets", "18 against (".repeat(4000)],
    ["commas", "Russia, ".repeat(4000)],
    ["dashes", "12–".repeat(4000)],
    ["one long sentence", "the US voted against it and ".repeat(2000)],
    ["relative clauses", "Russia, which abstained, ".repeat(2000)],
  ])(
    "comes to an end on many %s: reading that grows with the square would run into the time limit",
    (_kind, text) => {
      expect(readReport(text).rejections.every(({ reason }) => reason.endsWith("."))).toBe(true);
    },
  );
});
