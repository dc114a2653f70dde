import { describe, expect, it } from "vitest";
import { showsVerdict } from "#lib/domain/feedback-rule";

describe("when right and wrong are shown", () => {
  it("after each answer: always", () => {
    expect(showsVerdict("after-each", "open", false)).toBe(true);
  });

  it("at the end: once handed in, or once the quiz is closed", () => {
    expect(showsVerdict("at-end", "open", false)).toBe(false);
    expect(showsVerdict("at-end", "open", true)).toBe(true);
    expect(showsVerdict("at-end", "closed", false)).toBe(true);
  });

  it("after closing: not before, handed in or not", () => {
    expect(showsVerdict("after-close", "open", true)).toBe(false);
    expect(showsVerdict("after-close", "closed", false)).toBe(true);
  });
});
