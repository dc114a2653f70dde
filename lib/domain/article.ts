import { z } from "zod";
import { ArticleId } from "#lib/domain/ids";

/**
 * A news article as the pipeline understood it. Field names after schema.org NewsArticle.
 * `body` is the normalised text; every span of every evidence is an offset into it (UTF-16 units, end exclusive).
 */
export const Article = z.object({
  id: ArticleId,
  headline: z.string(),
  body: z.string(),
  url: z.url().optional(),
  publisher: z.string().optional(),
  /** ISO 8601 date, `2025-02-24`. */
  datePublished: z.iso.date().optional(),
  licence: z.string().optional(),
  /** SHA-256 of `body`, hex. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Article = z.infer<typeof Article>;
