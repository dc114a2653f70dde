import type { Article } from "#lib/domain/article";
import type { Evidence } from "#lib/domain/evidence";
import type { Extent } from "#lib/domain/evidence-view";
import type { Question } from "#lib/domain/question";

/** Characters of context on either side, as everywhere; the server cuts the span anew and checks it. */
const CONTEXT = 32;

/**
 * A question that rests on these words of the article too. White space at the ends is left off; words that are evidence
 * already, and nothing but white space, change nothing: the question itself is returned.
 */
export function addEvidence(
  question: Question,
  { id, body }: Pick<Article, "id" | "body">,
  extent: Extent,
): Question {
  const text = body.slice(extent.start, extent.end);
  const start = extent.start + text.length - text.trimStart().length;
  const end = extent.end - (text.length - text.trimEnd().length);
  const known = question.evidence.some(
    (item) => item.type === "span" && item.start === start && item.end === end,
  );
  if (end <= start || known) return question;
  const added: Evidence = {
    type: "span",
    articleId: id,
    exact: body.slice(start, end),
    prefix: body.slice(Math.max(0, start - CONTEXT), start),
    suffix: body.slice(end, end + CONTEXT),
    start,
    end,
  };
  return { ...question, evidence: [...question.evidence, added] };
}
