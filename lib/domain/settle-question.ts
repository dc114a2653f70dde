import { membersOf } from "#lib/domain/bloc";
import type { DraftSource } from "#lib/domain/draft";
import { spanEvidence, spanHolds, type Evidence } from "#lib/domain/evidence";
import type { Option, Question } from "#lib/domain/question";

const GONE = "Some of its evidence does not stand in the article as quoted, and was left out.";
const UNKNOWN = "It rested on a fact that is not in this article; that was left out.";

/**
 * Makes a question that came from a browser the teacher's own, resting on nothing but what stands in the source:
 * spans are sliced again, rows looked up, facts must be there. What does not hold is left out and told.
 *
 * @returns the problems by field of the question.
 */
export function settleQuestion(
  question: Question,
  source: Pick<DraftSource, "article" | "facts" | "rollCalls">,
): { question: Question; problems: Record<string, string> } {
  const known = new Set<string>(source.facts.map(({ id }) => id));
  const evidence = question.evidence.flatMap((item) => settleEvidence(item, source) ?? []);
  const factIds = question.factIds.filter((id) => known.has(id));
  const problems = {
    ...(evidence.length < question.evidence.length ? { evidence: GONE } : {}),
    ...(factIds.length < question.factIds.length ? { factIds: UNKNOWN } : {}),
  };
  const base = { origin: "teacher" as const, evidence, factIds };
  if (question.shape === "boolean") return { question: { ...question, ...base }, problems };
  const options = question.options.map((option) => settleOption(option, known));
  return { question: { ...question, ...base, options }, problems };
}

/** Cut anew, so that the words around a span are the article's too. */
function settleEvidence(
  item: Evidence,
  { article, rollCalls }: Pick<DraftSource, "article" | "rollCalls">,
): Evidence | undefined {
  if (item.type === "span") {
    if (item.articleId !== article.id || !spanHolds(article.body, item)) return undefined;
    return spanEvidence(article.id, article.body, item.start, item.end);
  }
  const rollCall = rollCalls.find(({ id }) => id === item.rollCallId);
  const stands =
    rollCall &&
    (item.voter === undefined || rollCall.votes.some(({ voter }) => voter === item.voter)) &&
    (item.bloc === undefined || membersOf(rollCall, item.bloc).length > 0);
  return stands ? item : undefined;
}

/** A choice whose facts are not there is one without a reason, as a teacher may write it. */
function settleOption({ basis, ...option }: Option, known: ReadonlySet<string>): Option {
  const factIds = basis?.factIds.filter((id) => known.has(id)) ?? [];
  return basis && factIds.length > 0 ? { ...option, basis: { ...basis, factIds } } : option;
}
