import { describe, expect, it, vi } from "vitest";
import { QuizId } from "#lib/domain/ids";
import { readGiven } from "#lib/intake/read-submission";
import { buildFromFacts } from "#lib/pipeline/build-from-facts";
import { extractFacts } from "#lib/pipeline/extract-facts";
import { findUnfit } from "#lib/pipeline/find-unfit";
import { readArticle } from "#lib/pipeline/read-article";
import { growsLinearly } from "#tests/support/grows-linearly";

// Whole builds of long texts; a loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 120_000 });

const PROSE = "The council voted on the plan on Monday, and the mayor said that it would be good. ".repeat(6);
const N = 6000;

/** Every stage on one text, whether or not it is an article. */
function runAll(text: string): void {
  readGiven({ kind: "text", text });
  readArticle(text, { format: "markdown" });
  const { article } = readArticle(text);
  findUnfit(article);
  buildFromFacts(
    { article, quizId: QuizId.parse("quiz_x"), title: "T", summary: "S." },
    extractFacts(article),
  );
}

/** Each is repeated without end: marks that open and never close, lists without end, words that announce something. */
const HOSTILE = [
  '"', "“", "”", "“”", "'", "’", '"a\n\n', '"a," said Ann Hall. ', "(", ")", "()", "(12) ", "(Ann Hall) ", "[", "[1]", "[a](", "[a](b) ", "<", "<p>",
  "<b>x</b>", "&", "&#", "&amp;", " ", "\t", "\n", "\r\n", "A\n", "\u200b", "a\u00ad", "\ufeff", "\u0000", "😀", "\ud83d", "e\u0301", "a", "abcdefghij",
  "a-", "-", "— ", "_", "*", "#", "> ", "`", "|", ".", ". ", "… ", "! ", "?", ",", ", ", ": ", "; ", "/", "9", "12 ", "12% ", "A", "Ann ", "Anna Berg ",
  "ANN ", "A. ", "Mr ", "U.S. ", "Sen. ", "President ", "Conservative MP ", "Councillors Ann Hall, ", "Ann's ", "Ann Hall; ", "France ", "France, ",
  "France and Russia and ", "members of ", "said ", "said, ", "he said that ", "Anna Berg said that ", "Ann: ", "according to ", "asked ", "that ",
  "which ", "and ", "of the ", "voted ", "voted against ", "abstained ", "vetoed ", "did not vote ", "12 to 11 ",
  "12 in favour, 11 against, 3 abstentions, ", "by a vote of ", "In favour: ", "resolution ", "the water bill ", "one hundred and ", "12 March 2025 ",
  "Share ", "Read more ",
]; // prettier-ignore

describe("time grows no faster than the text", () => {
  it.each(HOSTILE)("of %j without end", (unit) => {
    runAll(PROSE);
    const work = (length: number) => runAll(`${PROSE}\n\n${unit.repeat(Math.ceil(length / unit.length))}`);
    expect(growsLinearly(work, N)).toBe(true);
  });

  it("of 100 kB without a blank", () => {
    const { article } = readArticle(`${PROSE}\n\n${"abcdefghij".repeat(10_000)}`);
    expect(article.body).toHaveLength(PROSE.trim().length + 2 + 100_000);
    runAll(article.body);
  });
});
