import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compositeScore, readCompositeScore } from "#lib/domain/leaderboard";

describe("compositeScore", () => {
  const standing = fc.record({ points: fc.nat({ max: 80_000_000 }), seconds: fc.nat({ max: 2 ** 20 - 1 }) });

  test("orders by points first, then by less time", () => {
    fc.assert(
      fc.property(standing, standing, (one, other) => {
        const byRule = one.points - other.points || other.seconds - one.seconds;
        const byScore = compositeScore(one.points, one.seconds) - compositeScore(other.points, other.seconds);
        return Math.sign(byRule) === Math.sign(byScore);
      }),
    );
  });

  test("gives back the points and the time it was made of", () => {
    fc.assert(
      fc.property(standing, ({ points, seconds }) => {
        expect(readCompositeScore(compositeScore(points, seconds))).toEqual({ points, seconds });
      }),
    );
  });

  test("keeps a time beyond its range, or a clock running backwards, from reaching the points", () => {
    expect(readCompositeScore(compositeScore(700, 1e9)).points).toBe(700);
    expect(readCompositeScore(compositeScore(700, -5))).toEqual({ points: 700, seconds: 0 });
  });
});
