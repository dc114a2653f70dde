import { describe, expect, it } from "vitest";
import { hit } from "#lib/store/rate-store";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

describe("a rate limit", () => {
  const store = useEmbeddedStore();
  const now = Date.UTC(2025, 1, 24, 12, 0, 15);

  it("allows so many within a window, then says how long to wait", async () => {
    const hits = [];
    for (let i = 0; i < 4; i++) hits.push(await hit("starts:here", 3, 60, now));
    expect(hits.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
    expect(hits[3]).toEqual({ allowed: false, retryAfterSeconds: 45 });
    expect(await hit("starts:here", 3, 60, now + 45_000)).toEqual({ allowed: true, retryAfterSeconds: 0 });
  });

  it("counts each bucket by itself, and concurrent hits one by one", async () => {
    const hits = await Promise.all(Array.from({ length: 30 }, () => hit("starts:here", 20, 60, now)));
    expect(hits.filter(({ allowed }) => allowed)).toHaveLength(20);
    expect((await hit("starts:there", 20, 60, now)).allowed).toBe(true);
  });

  it("keeps no address in the clear, and nothing beyond the window", async () => {
    await hit("failed-codes:203.0.113.7", 3, 60, now);
    for await (const key of store.kv.scanIterator()) {
      expect(key).not.toContain("203.0.113.7");
      expect(await store.kv.ttl(key)).toBeGreaterThan(0);
    }
  });
});
