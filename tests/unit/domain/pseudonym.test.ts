import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PSEUDONYM_COUNT, drawPseudonym, pseudonymAt } from "#lib/domain/pseudonym";
import { Participant } from "#lib/domain/attempt";

describe("drawn names", () => {
  it("are at least 2,000, all different", () => {
    const names = new Set(Array.from({ length: PSEUDONYM_COUNT }, (_, i) => pseudonymAt(i)));
    expect(names.size).toBe(PSEUDONYM_COUNT);
    expect(PSEUDONYM_COUNT).toBeGreaterThanOrEqual(2000);
  });

  it("are two plain words each and fit a participant's name", () => {
    for (let i = 0; i < PSEUDONYM_COUNT; i += 1) {
      const name = pseudonymAt(i);
      expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
      expect(Participant.safeParse({ kind: "pseudonym", name }).success).toBe(true);
    }
  });

  it("do not exist for a number outside the list", () => {
    for (const index of [-1, PSEUDONYM_COUNT, 1.5, Number.NaN]) expect(pseudonymAt(index)).toBeUndefined();
  });

  it("can be drawn by any random source", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
        expect(pseudonymAt(drawPseudonym(() => random))).toBeDefined();
      }),
    );
  });
});
