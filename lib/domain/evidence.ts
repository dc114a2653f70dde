import { z } from "zod";
import { Bloc } from "#lib/domain/bloc";
import { ArticleId, RollCallId } from "#lib/domain/ids";

/**
 * A span of an article: W3C Web Annotation TextQuoteSelector + TextPositionSelector in one.
 * Law: `article.body.slice(start, end) === exact`. Offsets are UTF-16 units, `end` exclusive.
 */
export const SpanEvidence = z.object({
  type: z.literal("span"),
  articleId: ArticleId,
  exact: z.string().min(1),
  /** Up to 32 characters before and after, so that the span survives a re-flow of the article. */
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type SpanEvidence = z.infer<typeof SpanEvidence>;

/** A row of a roll call (one voter), the count of the rows of a bloc, or the totals line (both absent). */
export const RowEvidence = z.object({
  type: z.literal("row"),
  rollCallId: RollCallId,
  voter: z.string().min(1).optional(),
  bloc: Bloc.optional(),
});
export type RowEvidence = z.infer<typeof RowEvidence>;

export const Evidence = z.discriminatedUnion("type", [SpanEvidence, RowEvidence]);
export type Evidence = z.infer<typeof Evidence>;

const CONTEXT = 32;

/**
 * Cuts the span `[start, end)` out of a body, with its context. The one way to make span evidence, so that
 * `exact` is always what stands at the offsets.
 *
 * @throws RangeError when the offsets lie outside the body or the span is empty.
 */
export function spanEvidence(articleId: ArticleId, body: string, start: number, end: number): SpanEvidence {
  if (!(start >= 0 && end > start && end <= body.length)) {
    throw new RangeError(`no span ${start}–${end} in a body of ${body.length} characters`);
  }
  return {
    type: "span",
    articleId,
    exact: body.slice(start, end),
    prefix: body.slice(Math.max(0, start - CONTEXT), start),
    suffix: body.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Whether a span still says what it claims: `body.slice(start, end) === exact`. Never trust a span, re-slice it. */
export function spanHolds(body: string, span: SpanEvidence): boolean {
  return body.slice(span.start, span.end) === span.exact;
}
