import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spanEvidence, spanHolds } from "#lib/domain/evidence";
import { ArticleId } from "#lib/domain/ids";

const articleId = ArticleId.parse("article_1");

describe("spanEvidence", () => {
  test("quotes exactly what stands at its offsets, with the words around it", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
        fc.nat(),
        fc.nat(),
        (body, from, length) => {
          const start = from % body.length;
          const end = start + 1 + (length % (body.length - start));
          const span = spanEvidence(articleId, body, start, end);
          expect(spanHolds(body, span)).toBe(true);
          expect(body.includes(span.prefix + span.exact + span.suffix)).toBe(true);
        },
      ),
    );
  });

  test.each([
    [-1, 2],
    [2, 2],
    [0, 99],
  ])("refuses the span %i–%i of a short body", (start, end) => {
    expect(() => spanEvidence(articleId, "a short body", start, end)).toThrow(RangeError);
  });

  test("no longer holds once the body has changed under it", () => {
    const span = spanEvidence(articleId, "Avaria abstained.", 0, 6);
    expect(spanHolds("Belmora abstained.", span)).toBe(false);
  });
});
