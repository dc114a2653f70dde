import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "#lib/pipeline/segment";

const sentencesOf = (body: string): string[] => segment(body).sentences.map(({ text }) => text);
const quotesOf = (body: string): string[] =>
  segment(body).quotes.map(({ start, end }) => body.slice(start, end));
const tokensOf = (body: string): string[] =>
  segment(body).sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));

describe("segment: sentences", () => {
  it.each([
    ["Sen. Ann Diaz of the U.S. spoke to Mr. Roe. He left.", 2],
    ["The plan passed at 5 p.m. on Jan. 5. It costs $2.5 million.", 2],
    ["They met in the U.S. The talks failed.", 2],
    ["J. D. Okafor, D-N.Y., voted no.", 1],
    ["Ann Diaz (D-W.Va.) Tuesday voted no. Tom Roe, R-Calif. Tuesday, voted yes.", 2],
    ["Engr. Tunde Bello, ex-Gov. Roe and Smt. Rao rose. They left.", 2],
    ["The No. 10 aide agreed. Rule No. 4 fell.", 2],
    ["She waited ... They came.", 2],
  ])("splits %j into %i", (body, count) => {
    expect(sentencesOf(body)).toHaveLength(count);
  });

  it("keeps a quotation of several sentences inside the sentence that holds it", () => {
    expect(sentencesOf("“We won. They lost,” Ms Hall said. “Enough.”")).toEqual([
      "“We won. They lost,” Ms Hall said.",
      "“Enough.”",
    ]);
  });

  it("ties a quoted question to the speech verb behind it", () => {
    expect(sentencesOf('"Who won?" Ms Hall asked. Nobody knew.')).toEqual([
      '"Who won?" Ms Hall asked.',
      "Nobody knew.",
    ]);
  });

  it("ties it to any verb of speech, not only to plain ones", () => {
    expect(sentencesOf("“Is that a plan?” Ms Hall pressed. “Is it?”")).toHaveLength(2);
  });

  it("ends a sentence at a full stop inside a closing quotation", () => {
    expect(sentencesOf("He said “no.” The vote followed.")).toEqual(["He said “no.”", "The vote followed."]);
  });

  it("sets a dateline apart", () => {
    expect(sentencesOf("NAIROBI, Kenya (Wire) - The house rose.")).toEqual([
      "NAIROBI, Kenya (Wire) -",
      "The house rose.",
    ]);
  });
});

describe("segment: symbols of documents", () => {
  it.each([
    "The panel turned down a change to paragraph 4 (document A/C.2/71/L.18), tabled by Peru, by 60 against to 41.",
    "Taking up the draft (document A/C.6/72/L.9/Rev.2), the panel kept its third paragraph.",
    "It adopted decision WHA61.4 without a vote.",
    "The text (E/CN.7/2019/L.5) was approved by 31 votes to 2.",
    "Members voted on A/HRC/40/L.12 and on A/HRC/40/L.13/Rev.1 (as revised).",
    "The amendment (L.77) to draft L.70 fell, 20-12.",
  ])("keeps %s whole", (body) => {
    expect(sentencesOf(body)).toEqual([body]);
  });

  it("still ends a sentence behind a letter or a figure", () => {
    expect(sentencesOf("She read Part B. 7 members left. It was plan C.")).toHaveLength(3);
  });
});

describe("segment: tokens", () => {
  it("parts possessives, keeps hyphens, abbreviations and decimals", () => {
    expect(tokensOf("Sen. Diaz's U.S.-led 2.5% plan didn’t pass 93-18.")).toEqual([
      "Sen.", "Diaz", "'s", "U.S.-led", "2.5", "%", "plan", "didn’t", "pass", "93", "-", "18", ".",
    ]); // prettier-ignore
  });
});

describe("segment: quotations", () => {
  it.each([
    ["He called it “a day of ‘quiet’ work” twice.", ["“a day of ‘quiet’ work”"]],
    ["''Not now,'' she said.", ["''Not now,''"]],
    ["''They say 'it is over,''' he said. ''No.''", ["''They say 'it is over,'''", "''No.''"]],
    ['"It was a lie," he said."We went."', ['"It was a lie,"', '"We went."']],
    ["‘We can’t wait,’ he said.", ["‘We can’t wait,’"]],
    ["'It's the allies' plan,' she said.", ["'It's the allies' plan,'"]],
    ["The allies’ plan and the ’90s are not quoted.", []],
    ['The 6\'2" door and the "open" one.', ['"open"']],
  ])("finds them in %j", (body, quotes) => {
    expect(quotesOf(body)).toEqual(quotes);
  });

  it("joins paragraphs that reopen a quotation without closing it", () => {
    const body = "“We came to talk.\n“We stayed to listen,” Ms Hall said.";
    expect(quotesOf(body)).toEqual(["“We came to talk.\n“We stayed to listen,”"]);
  });

  it("stops an unclosed quotation at its paragraph's end", () => {
    const { quotes } = segment("“We came to talk.\nThe house rose.");
    expect(quotes).toEqual([{ start: 0, end: 17, innerStart: 1, innerEnd: 17 }]);
  });
});

describe("segment: paragraphs", () => {
  it("takes each line as one", () => {
    expect(segment("One.\n\nTwo.\nThree.").paragraphs).toHaveLength(3);
  });

  it("joins hard-wrapped lines", () => {
    const block = ["The committee met on Tuesday evening in the", "small hall to hear the members speak about", "the bridge and its long delayed repair and", "then rose."].join("\n"); // prettier-ignore
    expect(segment(`${block}\n\n${block}`).paragraphs).toHaveLength(2);
  });
});

describe("segment: laws", () => {
  const piece = fc.constantFrom(
    "Mr. ", "U.S. ", "J. ", "said ", "“", "”", '"', "''", "‘", "’", "'", "\n", "\n\n", "…", "... ", "2.5 ", "Ann ",
    "a.m. ", "allies’ ", "— ", "(", ")", "? ", "! ", ". ", ", ", "PARIS ", "😀", "é", "N.Y.", "50-year-old ",
  ); // prettier-ignore

  it("loses nothing: only white space lies between tokens, and every span re-slices to its text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 6 }))), (pieces) => {
        const body = pieces.join("");
        const doc = segment(body);
        let edge = 0;
        for (const sentence of doc.sentences) {
          expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) {
            expect(body.slice(edge, token.start).trim()).toBe("");
            expect(body.slice(token.start, token.end)).toBe(token.text);
            edge = token.end;
          }
        }
        expect(body.slice(edge).trim()).toBe("");
      }),
    );
  });

  it("keeps quotations in order, apart, and inside the body", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const body = pieces.join("");
        let edge = 0;
        for (const { start, innerStart, innerEnd, end } of segment(body).quotes) {
          expect(start).toBeGreaterThanOrEqual(edge);
          expect(innerStart).toBeGreaterThan(start);
          expect(innerEnd).toBeGreaterThan(innerStart);
          expect(end).toBeGreaterThanOrEqual(innerEnd);
          expect(end).toBeLessThanOrEqual(body.length);
          edge = end;
        }
      }),
    );
  });
});
