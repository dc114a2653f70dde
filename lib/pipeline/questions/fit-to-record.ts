import type { DraftSource } from "#lib/domain/draft";
import { fallenReason } from "#lib/domain/fallen";
import type { Question } from "#lib/domain/question";
import { evidencePlace, uniqueEvidence } from "#lib/pipeline/questions/basis";

/**
 * A question of the pipeline's own with the evidence its facts have now: rows of a record attached since come in,
 * those of a record taken away go, the words of the article stay. A question that does not hold any more is left as it
 * is, so that attaching the record again makes it whole. Pure.
 *
 * @returns the question itself when nothing has to change.
 */
export function fitToRecord(question: Question, source: DraftSource): Question {
  // Its rows are its own: the one that contradicts, not those of its facts.
  if (question.kind === "spot-the-error") return question;
  const attached = new Set<string>(source.rollCalls.map(({ id }) => id));
  const spans = question.evidence.filter((item) => item.type === "span");
  const rows = source.facts.flatMap(({ id, evidence }) =>
    question.factIds.includes(id) ? evidence.filter((item) => item.type === "row") : [],
  );
  const kept = question.evidence.filter((item) => item.type === "row" && attached.has(item.rollCallId));
  const evidence = uniqueEvidence([...spans, ...kept, ...rows]);
  const places = question.evidence.map(evidencePlace);
  const fitted = { ...question, evidence };
  if (evidence.length === 0 || fallenReason(fitted, source) !== undefined) return question;
  return evidence.length === places.length && evidence.every((item, i) => evidencePlace(item) === places[i])
    ? question
    : fitted;
}
