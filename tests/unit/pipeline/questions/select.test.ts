import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { arrange } from "#lib/pipeline/questions/arrange";
import { compatible, selectDrafts } from "#lib/pipeline/questions/select";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";
import { riverRecord } from "#tests/fixtures/pipeline/drafts";

// Properties choose many times; a loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const drafts = writeQuestions(riverRecord(), 1);
const seeds = fc.integer({ min: 0, max: 4294967295 });

describe("choosing the questions of a quiz", () => {
  it("never takes two that ask for the same thing or tell what the other asks", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 25 }), (seed, count) => {
        const chosen = selectDrafts(drafts, count, seed);
        return chosen.every((a, i) => chosen.slice(i + 1).every((b) => compatible(a, b)));
      }),
      { numRuns: 30 },
    );
  });

  it("takes a kind that is not there yet before a kind that is", () => {
    const kinds = selectDrafts(drafts, 7, 3).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(6);
  });

  it("prefers easier or harder questions when told to", () => {
    const mean = (difficulty: "easier" | "mixed" | "harder") => {
      const chosen = selectDrafts(drafts, 8, 3, difficulty);
      return chosen.reduce((sum, draft) => sum + draft.difficulty, 0) / chosen.length;
    };
    expect(mean("easier")).toBeLessThan(mean("mixed"));
    expect(mean("harder")).toBeGreaterThan(mean("mixed"));
    expect(selectDrafts(drafts, 8, 3, "mixed")).toEqual(selectDrafts(drafts, 8, 3));
  });

  it("keeps true and false even", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const only = drafts.filter(({ shape }) => shape === "boolean");
        const keys = selectDrafts(only, 6, seed).map((draft) => draft.shape === "boolean" && draft.key);
        return Math.abs(keys.filter(Boolean).length * 2 - keys.length) <= 1;
      }),
      { numRuns: 30 },
    );
  });

  it("takes no more than there are", () => {
    expect(selectDrafts(drafts, 1000, 1).length).toBeLessThan(drafts.length);
  });
});

describe("arranging a quiz", () => {
  it("spreads the keys of single choices over the places", () => {
    const shuffledOnly = drafts.filter((draft) => draft.shape === "single" && draft.order === "shuffled");
    fc.assert(
      fc.property(seeds, (seed) => {
        const singles = arrange(shuffledOnly.slice(0, 9), seed).flatMap((question) =>
          question.shape === "single" ? [question] : [],
        );
        const held = [0, 1, 2].map(
          (place) => singles.filter(({ options, key }) => options[place]?.id === key).length,
        );
        expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it("gives option ids by place, whatever the key", () => {
    for (const question of arrange(drafts.slice(0, 20), 5)) {
      if (question.shape === "boolean") continue;
      expect(question.options.map(({ id }) => id)).toEqual(
        question.options.map((_, i) => `opt_${"abcdef".charAt(i)}`),
      );
    }
  });

  it("opens with an easy question", () => {
    expect(arrange(selectDrafts(drafts, 10, 8), 8)[0]?.difficulty).toBe(1);
  });
});
