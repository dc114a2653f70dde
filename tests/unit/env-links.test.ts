import { describe, expect, it } from "vitest";
import { articleLinks, ConfigError } from "#lib/env";

const of = (value?: string) =>
  articleLinks({ NODE_ENV: "test", ...(value !== undefined && { ARTICLE_LINKS: value }) });

describe("ARTICLE_LINKS", () => {
  it("is off unless it says on", () => {
    expect([of(), of(""), of("off"), of(" on ")]).toEqual([false, false, false, true]);
  });

  it("refuses any other word", () => {
    expect(() => of("yes")).toThrow(ConfigError);
  });
});
