import { parseHTML } from "linkedom/worker";
import { describe, expect, it, vi } from "vitest";
import { readPageFacts } from "#lib/intake/page-facts";
import { growsLinearly } from "#tests/support/grows-linearly";

vi.setConfig({ testTimeout: 60_000 });

const titled = (title: string) =>
  parseHTML(
    `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="Lake Post"></head><body></body></html>`,
  ).document;

describe("the title of a page", () => {
  it.each(["Towns meet | Lake Post", "Towns meet – Lake Post", "Towns meet"])(
    "is without its site: %s",
    (title) => {
      expect(readPageFacts(titled(title)).title).toBe("Towns meet");
    },
  );

  it("is none when it is too long, and that takes no time", () => {
    const long = (length: number) => titled(`Towns${"| ".repeat(length / 2)}x Lake Post`);
    expect(readPageFacts(long(2000)).title).toBeUndefined();
    const pages = new Map([20_000, 80_000].map((length) => [length, long(length)]));
    expect(growsLinearly((length) => void readPageFacts(pages.get(length) ?? long(length)), 20_000)).toBe(
      true,
    );
  });
});
