import type { Article } from "#lib/domain/article";
import { spanEvidence, type SpanEvidence } from "#lib/domain/evidence";
import type { Sentence } from "#lib/pipeline/document";
import { segment } from "#lib/pipeline/segment";

/** What of an article is read for a motion's name. */
export type NamingArticle = Pick<Article, "id" | "headline" | "body">;

/** The sentences of the articles read last: each motion of an article asks for them. */
const KNOWN = new WeakMap<NamingArticle, readonly Sentence[]>();

/** The sentences of an article's body, cut once. */
export function sentencesOf(article: NamingArticle): readonly Sentence[] {
  const known = KNOWN.get(article) ?? segment(article.body).sentences;
  KNOWN.set(article, known);
  return known;
}

/**
 * The whole sentence around a place of the body, as evidence: "Sen. Ann Lee moved it." is not cut behind "Sen.".
 *
 * @returns empty between two sentences.
 */
export function sentenceAt(article: NamingArticle, at: number): SpanEvidence[] {
  const found = sentencesOf(article).find(({ start, end }) => start <= at && at < end);
  return found === undefined ? [] : [spanEvidence(article.id, article.body, found.start, found.end)];
}
