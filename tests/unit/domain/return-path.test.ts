import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReturnPath } from "#lib/domain/return-path";

describe("where to go back to", () => {
  it.each([
    "/",
    "/leaderboards?period=all",
    "/play/un-votes/results#q3",
    "/join/ABCD-EFGH/results",
    "/apiary",
  ])("keeps %s", (path) => {
    expect(readReturnPath(path, "/x")).toBe(path);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/x/..//elsewhere.example",
    "/.//elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "leaderboards",
    "",
    " /leaderboards",
    "/api/auth/signout",
    "/sign-in",
    "/register?callbackUrl=/",
    `/${"x".repeat(600)}`,
    undefined,
    null,
    ["/play"],
  ])("falls back for %j", (raw) => {
    expect(readReturnPath(raw, "/x")).toBe("/x");
  });

  it("never leaves this site, whatever is given", () => {
    const bits = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "//",
      "http:",
      "evil.example",
      "@",
      "?",
      "#",
      "\t",
      "%2f",
      "a",
      ":",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const site = "https://record.example";
        return new URL(readReturnPath(parts.join(""), "/"), `${site}/sign-in`).origin === site;
      }),
      { numRuns: 2_000 },
    );
  });
});
