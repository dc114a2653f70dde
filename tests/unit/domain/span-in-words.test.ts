import { describe, expect, it } from "vitest";
import { spanInWords } from "#lib/domain/span-in-words";

describe("a length of time in words", () => {
  it.each([
    [0, "1 minute"],
    [59_000, "1 minute"],
    [61_000, "2 minutes"],
    [3_600_000, "1 hour"],
    [7_800_000, "2 hours 10 minutes"],
    [86_400_000 * 3 + 3_600_000 + 60_000, "3 days 1 hour"],
    [86_400_000 + 60_000, "1 day 1 minute"],
  ])("%d ms is %s", (ms, words) => {
    expect(spanInWords(ms)).toBe(words);
  });
});
