import { describe, expect, it } from "vitest";
import { Choice } from "#lib/domain/response";
import { sameChoice } from "#lib/domain/same-choice";

const choice = (value: unknown) => Choice.parse(value);
const multiple = (...options: string[]) => choice({ shape: "multiple", options });
const matching = (pairs: Record<string, string>) => choice({ shape: "matching", pairs });

describe("two answers", () => {
  it("say the same whatever the order of boxes and statements", () => {
    expect(sameChoice(multiple("opt_a", "opt_b"), multiple("opt_b", "opt_a"))).toBe(true);
    expect(
      sameChoice(matching({ opt_p: "opt_a", opt_q: "opt_b" }), matching({ opt_q: "opt_b", opt_p: "opt_a" })),
    ).toBe(true);
  });

  it("differ when anything chosen differs", () => {
    expect(sameChoice(multiple("opt_a"), multiple("opt_a", "opt_b"))).toBe(false);
    expect(sameChoice(matching({ opt_p: "opt_a" }), matching({ opt_p: "opt_b" }))).toBe(false);
    expect(
      sameChoice(choice({ shape: "boolean", value: true }), choice({ shape: "boolean", value: false })),
    ).toBe(false);
    expect(sameChoice(choice({ shape: "single", option: "opt_a" }), multiple("opt_a"))).toBe(false);
  });
});
