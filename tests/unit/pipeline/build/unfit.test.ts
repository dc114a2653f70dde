import { describe, expect, it } from "vitest";
import { findUnfit } from "#lib/pipeline/find-unfit";
import { readArticle } from "#lib/pipeline/read-article";

const verdict = (text: string) => findUnfit(readArticle(text).article)?.ruleId;
const many = (text: string, times: number) =>
  Array.from({ length: times }, (_, i) => text.replace("#", String(i))).join("\n");

const PROSE = many(
  "The council said on day # that it would vote on the plan, and the mayor was pleased with it.",
  6,
);

describe("texts that are no English article", () => {
  it.each([
    ["nothing but blanks and marks", " \n… — *** \n", "too-short"],
    ["one word", "Vote", "too-short"],
    ["a text of a few words", "The Senate voted on Monday.", "too-short"],
    [
      "twenty words",
      "The council met on Monday evening and voted for the new bridge by eight votes to seven, the mayor said later.",
      "too-short",
    ],
    [
      "German",
      many(
        "Der Bundestag hat das Gesetz Nummer # am Freitag mit großer Mehrheit beschlossen, wie die Sprecherin mitteilte.",
        6,
      ),
      "not-english",
    ],
    [
      "French",
      many(
        "L'Assemblée a adopté mardi le texte numéro # par une large majorité, a annoncé la présidente de la commission.",
        6,
      ),
      "not-english",
    ],
    [
      "Ukrainian",
      many("Рада у вівторок ухвалила закон номер # більшістю голосів, повідомив речник.", 8),
      "not-english",
    ],
    ["Chinese", many("市议会星期二以多数票通过了第#号法案，发言人说。", 20), "not-english"],
    ["code", many("const value# = readNumber(input); if (value#) { return value; }", 12), "not-prose"],
    [
      "a style sheet",
      many(
        ".card# {\n  color: red;\n  margin: 0 auto;\n}\n/* the end of the card and the start of the next */",
        10,
      ),
      "not-prose",
    ],
    ["a shopping list", many("# a bag of the apples and some of the bread for the day", 10), "not-prose"],
    [
      "a poem",
      [
        "The river ran where willows were,",
        "And all the reeds would bend to her,",
        "The miller's wheel, the heron's wing,",
        "And what the water used to sing",
        "To those who walked along its side",
        "Before the mill, before the tide",
        "Had carried out into the sea",
        "The songs that it had sung to me,",
        "And now the stones are white and bare",
        "And no one stops to listen there.",
      ].join("\n"),
      "not-prose",
    ],
    [
      "a page of headlines",
      [
        "Council to vote on the bridge before the summer",
        "Mayor of Fenwick says she will not stand again",
        "How the lake was saved by a class of ten-year-olds",
        "Live: the last day of the regatta in pictures",
        "What is in the new budget for the lake towns",
        "Minister is asked to leave over the dam at Harrow",
        "Ten of the best walks in the hills near the lake",
        "Opinion: it is time for a night bus to the coast",
      ].join("\n\n"),
      "not-prose",
    ],
    [
      "a cookie notice",
      "We use cookies to make this site work. We and our 214 partners store and read information on your device. " +
        "You can accept all cookies or manage your preferences at any time. Our partners may use your data for their " +
        "legitimate interest. Read our cookie policy for more. Accept all. Reject all.",
      "cookie-notice",
    ],
    [
      "the beginning before a paywall",
      "The lake towns voted on Tuesday to lower the dam, after a debate of two hours that was followed by hundreds of " +
        "people in the square.\n\nAlready a subscriber? Sign in.\n\nSubscribe to continue reading this article and all the others.",
      "paywall",
    ],
    [
      "a gate for robots",
      "Checking your browser before you go on. Please enable JavaScript and cookies. Ray 12.",
      "no-access",
    ],
  ])("are told apart: %s", (_name, text, rule) => {
    expect(verdict(text)).toBe(rule);
  });

  it("get one sentence or two that say what to do", () => {
    for (const text of ["", "Vote", many("Рада ухвалила закон номер #.", 20)]) {
      expect(findUnfit(readArticle(text).article)?.reason).toMatch(/^[A-Z][^\n]{20,160}\.$/);
    }
  });
});

describe("texts that are articles", () => {
  it.each([
    ["a plain one", PROSE],
    [
      "one that is wrapped at the width of a page",
      many(
        "The council said on day # that it would vote\non the plan, and the mayor was pleased with\nit and with the people who had come to\nthe hall to see the members vote.\n",
        4,
      ),
    ],
    [
      "one with a list of votes",
      `${PROSE}\n\nIn favour:\n${many("Member Number #", 20)}\nAgainst:\n${many("Other Member #", 15)}`,
    ],
    ["one with a table", `${PROSE}\n\nTown | Vote | Share\n${many("Town # | for | 12 %", 10)}`],
    [
      "one of quotations",
      many("“We will vote for it on day #,” the mayor said. “It is the best that we can have.”", 5),
    ],
    [
      "one about cookies",
      `${PROSE}\nThe law would let people reject all cookies with one click, a cookie being a small file.`,
    ],
    [
      "one that asks to subscribe at its end",
      `${many("The council said on day # that it would vote on the plan, and the mayor was pleased with it and left.", 12)}\nSubscribe to keep reading our paper.`,
    ],
    [
      "one with many headings",
      many(
        "What the vote means\nThe council said on day # that it would vote on the plan, and the mayor was pleased with all of it.",
        6,
      ),
    ],
  ])("are let through: %s", (_name, text) => {
    expect(verdict(text)).toBeUndefined();
  });
});
