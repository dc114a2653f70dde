import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOutLines, markArticle, type ArticleMarks } from "#lib/domain/article-marks";
import { addEvidence } from "#lib/domain/choose-evidence";
import { spanEvidence } from "#lib/domain/evidence";
import { ArticleId } from "#lib/domain/ids";
import { blankQuestion } from "#lib/domain/blank-question";
import { deskId } from "#tests/fixtures/desk";

const BODY = "The council met on Monday.\n\nIt adopted the text by 9 votes to 4. Ann Lee spoke. He left.";
const article = ArticleId.parse("article_1");
const span = (words: string) =>
  spanEvidence(article, BODY, BODY.indexOf(words), BODY.indexOf(words) + words.length);
const none: ArticleMarks = { questions: [], now: undefined, found: [], leftOut: [] };

describe("the marked article", () => {
  it("marks what proves the question looked at, and more quietly what proves another or was found", () => {
    const paragraphs = markArticle(BODY, {
      ...none,
      questions: [
        { id: deskId("q_1"), n: 1, evidence: [span("9 votes to 4")] },
        { id: deskId("q_2"), n: 2, evidence: [span("It adopted the text by 9 votes to 4.")] },
      ],
      now: deskId("q_1"),
      found: [span("Ann Lee spoke.")],
    });
    const marked = paragraphs.flat().map(({ text, mark }) => [text, mark]);
    expect(marked).toContainEqual(["9 votes to 4", "now"]);
    expect(marked).toContainEqual(["It adopted the text by ", "found"]);
    expect(marked).toContainEqual(["Ann Lee spoke.", "found"]);
    expect(marked).toContainEqual(["The council met on Monday.", undefined]);
  });

  it("puts the numbers of questions where their evidence ends, in order and once", () => {
    const evidence = [span("Ann Lee spoke."), span("Ann Lee spoke.")];
    const pieces = markArticle(BODY, {
      ...none,
      questions: [7, 2].map((n) => ({ id: deskId(`q_${n}`), n, evidence })),
    }).flat();
    expect(pieces.find(({ text }) => text === "Ann Lee spoke.")?.refs).toMatchObject([{ n: 2 }, { n: 7 }]);
  });

  it("does not mark evidence that says something else than the article", () => {
    const pieces = markArticle(BODY, {
      ...none,
      found: [{ ...span("Ann Lee spoke."), exact: "Ann Lee sang." }],
    });
    expect(pieces.flat().every(({ mark }) => mark === undefined)).toBe(true);
  });

  it("gives letters to what was left out, in the article's order, one line for the same words", () => {
    const at = (words: string) => ({ start: BODY.indexOf(words), end: BODY.indexOf(words) + words.length });
    const lines = leftOutLines([
      { stage: "assemble", ruleId: "few", reason: "The article is short." },
      { stage: "statements", ruleId: "who", reason: "Nobody is named.", place: at("He left.") },
      { stage: "votes", ruleId: "no-count", reason: "No vote.", place: at("The council met on Monday.") },
      { stage: "verify", ruleId: "who", reason: "Nobody is named.", place: at("He left.") },
    ]);
    expect(lines.map(({ letter, reasons }) => [letter, reasons])).toEqual([
      ["a", ["No vote."]],
      ["b", ["Nobody is named."]],
      [undefined, ["The article is short."]],
    ]);
    const pieces = markArticle(BODY, { ...none, leftOut: lines }).flat();
    expect(pieces.find(({ text }) => text === "He left.")).toMatchObject({
      leftOut: true,
      refs: [{ to: "left-out", letter: "b" }],
    });
  });

  it("holds every word of the article, whatever is marked", () => {
    const place = fc.tuple(fc.nat(BODY.length - 1), fc.nat(20)).map(([start, size]) => ({
      start,
      end: Math.min(BODY.length, start + size + 1),
    }));
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (proofs, out) => {
        const paragraphs = markArticle(BODY, {
          ...none,
          questions: proofs.map(({ start, end }, i) => ({
            id: deskId(`q_${i}`),
            n: i + 1,
            evidence: [spanEvidence(article, BODY, start, end)],
          })),
          leftOut: out.map((each) => ({ place: each, letter: "a", reasons: [] })),
        });
        const words = paragraphs.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n\n");
        expect(words).toBe(BODY);
        for (const { start, text } of paragraphs.flat())
          expect(BODY.slice(start, start + text.length)).toBe(text);
      }),
    );
  });
});

describe("words chosen as evidence", () => {
  const question = blankQuestion(deskId("q_1"), "single");

  it("are the article's own, without the white space around them", () => {
    const start = BODY.indexOf(" Ann Lee spoke. ");
    const after = addEvidence(question, { id: article, body: BODY }, { start, end: start + 16 });
    expect(after.evidence).toEqual([span("Ann Lee spoke.")]);
  });

  it("are taken once, and nothing but white space never", () => {
    const words = span("Ann Lee spoke.");
    const once = addEvidence(question, { id: article, body: BODY }, words);
    expect(addEvidence(once, { id: article, body: BODY }, words)).toBe(once);
    expect(addEvidence(question, { id: article, body: BODY }, { start: 26, end: 28 })).toBe(question);
  });
});
