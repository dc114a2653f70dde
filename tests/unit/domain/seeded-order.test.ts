import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededOrder, seedOf } from "#lib/domain/seeded-order";

describe("a seeded order", () => {
  it("keeps every item exactly once, and is the same every time", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(), fc.string(), (items, seed, salt) => {
        const order = seededOrder(items, seed, salt);
        expect([...order].sort()).toEqual([...items].sort());
        expect(seededOrder(items, seed, salt)).toEqual(order);
      }),
    );
  });

  it("puts each of four options first about equally often", () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      const [head = ""] = seededOrder(["a", "b", "c", "d"], seed, "q_1");
      first.set(head, (first.get(head) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  it("differs between two questions of one attempt", () => {
    const orders = new Set(
      Array.from({ length: 20 }, (_, i) => seededOrder(["a", "b", "c", "d", "e"], 7, `q_${i}`).join("")),
    );
    expect(orders.size).toBeGreaterThan(10);
  });

  it("takes an attempt's seed from its id, as a whole number", () => {
    expect(Number.isInteger(seedOf("att_x"))).toBe(true);
    expect(seedOf("att_x")).not.toBe(seedOf("att_y"));
  });
});
