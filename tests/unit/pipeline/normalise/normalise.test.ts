import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "#lib/pipeline/normalise/normalise";

const paragraph =
  "The assembly of the lake towns met on Tuesday and spoke for two hours about the level of the water.";

describe("normalising a text", () => {
  it("resolves character references and invisible signs, and leaves quotation marks as they are", () => {
    const { body } = normalise("“Cote d&rsquo;Or”&nbsp;&amp; co\u00ADoperation\u200B said  he’d&#8212;go");
    expect(body).toBe("“Cote d’Or” & cooperation said he’d—go");
  });

  it("takes a line near the top that stands twice as the title and drops it from the body", () => {
    const { headline, body, rejections } = normalise(
      `A lead.\nLake Towns Meet\n\nLake Towns Meet\n${paragraph}`,
    );
    expect(headline).toBe("Lake Towns Meet");
    expect(body).toBe(`A lead.\n${paragraph}`);
    expect(rejections.map(({ ruleId }) => ruleId)).toEqual(["repeated-title"]);
  });

  it("drops a line that repeats the title it was given", () => {
    const { headline, body } = normalise(`LAKE TOWNS MEET\n${paragraph}`, { title: "Lake towns meet" });
    expect(headline).toBe("Lake towns meet");
    expect(body).toBe(paragraph);
  });

  it("reads a paragraph that stands twice once, whatever its quotation marks", () => {
    const { body, rejections } = normalise(`${paragraph}\n\n"Well," he said.\n\n${paragraph}`);
    expect(body).toBe(`${paragraph}\n\n"Well," he said.`);
    expect(rejections.map(({ ruleId }) => ruleId)).toEqual(["doubled-paragraph"]);
  });

  it("keeps short lines that repeat, such as names in two lists", () => {
    expect(normalise("For:\nAnn Hall\nAgainst:\nAnn Hall").body).toBe("For:\nAnn Hall\nAgainst:\nAnn Hall");
  });

  it.each([
    ["share-bar", "Share on Facebook  Tweet  Email"],
    ["read-more", "Read more: What the vote means"],
    ["read-more", "READ ALSO | The lake in figures"],
    ["page-notice", "Advertisement"],
    ["page-notice", "2 hours ago"],
    ["picture-credit", "Photograph: Ada Brook/Lake Pictures"],
    ["picture-credit", "Image caption"],
    ["page-notice", "Sign up for our daily newsletter"],
  ])("drops a line of the page (%s)", (ruleId, line) => {
    const { body, rejections } = normalise(`${paragraph}\n${line}\n“Share the water,” she said.`);
    expect(body).toBe(`${paragraph}\n“Share the water,” she said.`);
    expect(rejections.map((rejection) => rejection.ruleId)).toEqual([ruleId]);
  });

  it("places a rejection in what was pasted", () => {
    const raw = `${paragraph}\n  Advertisement\n${paragraph.replace("Tuesday", "Monday")}`;
    const place = normalise(raw).rejections[0]?.place;
    expect(raw.slice(place?.start, place?.end)).toBe("Advertisement");
  });

  it("leaves the text of Markdown", () => {
    const { body } = normalise(
      "# Lake Towns\n\n**They** [met](https://example.org/a) *again*.\n\n- Ann Hall",
      {
        format: "markdown",
        title: "Other",
      },
    );
    expect(body).toBe("Lake Towns\n\nThey met again.\n\n- Ann Hall");
  });

  it("knows titles that are underlined, rules, and marks meant as themselves", () => {
    const { headline, body } = normalise(
      `Lake towns meet\n=====\n\n${paragraph}\n\n---\n\nThey paid 3 \\* 4.`,
      { format: "markdown" },
    );
    expect(headline).toBe("Lake towns meet");
    expect(body).toBe(`${paragraph}\n\nThey paid 3 * 4.`);
  });

  it("leaves the head of a Markdown file out, and places still hold in what was pasted", () => {
    const raw = `---\ntitle: Lake towns meet\ndate: 2031-02-03\n---\n\n${paragraph}`;
    const { body, toRaw } = normalise(raw, { format: "markdown", title: "Lake towns meet" });
    expect(body).toBe(paragraph);
    expect(raw.slice(toRaw(0), toRaw(body.length - 1) + 1)).toBe(paragraph);
  });

  it("says nothing of a title that stands where titles stand", () => {
    const { body, rejections } = normalise(`Lake towns meet\n\n${paragraph}`, { title: "Lake Towns Meet" });
    expect(body).toBe(paragraph);
    expect(rejections).toEqual([]);
  });

  it("maps every sign it copied back to its place", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "b", " ", "\n", "\t", "\u00A0", "\u00AD", "é", ".", "“"),
          maxLength: 200,
        }),
        (raw) => {
          const { body, toRaw } = normalise(raw);
          for (let at = 0; at < body.length; at += 1) {
            const sign = body.charAt(at);
            if (sign.trim()) expect(raw.charAt(toRaw(at))).toBe(sign);
          }
          expect(toRaw(body.length)).toBeLessThanOrEqual(raw.length);
        },
      ),
    );
  });

  it("changes nothing in a body it has normalised", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "\n", ".", "&", ";", "#"), maxLength: 120 }),
        (raw) => {
          const { body, headline } = normalise(raw, { title: "T" });
          expect(headline).toBe("T");
          expect(normalise(body, { title: "T" }).body).toBe(body);
        },
      ),
    );
  });
});
