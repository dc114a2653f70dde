import { createHash } from "node:crypto";
import { Article } from "#lib/domain/article";
import type { Rejection } from "#lib/domain/fact";
import { normalise, type NormaliseOptions } from "#lib/pipeline/normalise/normalise";

/** What is known about an article besides its text. */
export interface ArticleMeta extends NormaliseOptions {
  url?: string;
  publisher?: string;
  /** ISO 8601 date. */
  datePublished?: string;
  licence?: string;
}

export interface ReadArticle {
  article: Article;
  /** Offset of the article's body → offset of the raw input. */
  toRaw(offset: number): number;
  rejections: Rejection[];
}

/**
 * Turns raw text into an article: normalised body, headline, and an id made of the body's own hash, so that the same
 * text is the same article everywhere.
 *
 * @throws ZodError when `meta` holds something that is not a date or an address.
 */
export function readArticle(raw: string, meta: ArticleMeta = {}): ReadArticle {
  const { headline, body, toRaw, rejections } = normalise(raw, meta);
  const contentHash = createHash("sha256").update(body, "utf8").digest("hex");
  const { url, publisher, datePublished, licence } = meta;
  const article = Article.parse({
    id: `article_${contentHash.slice(0, 16)}`,
    headline,
    body,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(licence !== undefined && { licence }),
    contentHash,
  });
  return { article, toRaw, rejections };
}
