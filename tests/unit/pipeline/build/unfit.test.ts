import { describe, expect, it } from "vitest";
import { findUnfit } from "#lib/pipeline/find-unfit";
import { readArticle } from "#lib/pipeline/read-article";

const verdict = (text: string) => findUnfit(readArticle(text).article)?.ruleId;
const many = (text: string, times: number) =>
  Array.from({ length: times }, (_, i) => text.replace("#", String(i))).join("\n");

describe("texts that are no English article", () => {
  it.each([
    ["a text of a few words", "The Senate voted on Monday.", "too-short"],
    [
      "German",
      many(
        "Der Bundestag hat das Gesetz Nummer # am Freitag mit großer Mehrheit beschlossen, wie die Sprecherin mitteilte.",
        6,
      ),
      "not-english",
    ],
    ["code", many("const value# = readNumber(input); if (value#) { return value; }", 12), "not-prose"],
    ["a shopping list", many("# a bag of the apples and some of the bread for the day", 10), "not-prose"],
  ])("are told apart: %s", (_name, text, rule) => {
    expect(verdict(text)).toBe(rule);
  });

  it("lets a plain article through", () => {
    expect(
      verdict(
        many(
          "The council said on day # that it would vote on the plan, and the mayor was pleased with it.",
          6,
        ),
      ),
    ).toBeUndefined();
  });
});
