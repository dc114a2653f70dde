import type { DraftSource } from "#lib/domain/draft";
import type { Evidence, RowEvidence } from "#lib/domain/evidence";
import { fallenReason } from "#lib/domain/fallen";
import type { Question } from "#lib/domain/question";

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
  const evidence = unique([...spans, ...kept, ...rows]);
  const fitted = { ...question, evidence };
  if (evidence.length === 0 || fallenReason(fitted, source) !== undefined) return question;
  return evidence.length === question.evidence.length &&
    evidence.every((item, i) => same(item, question.evidence[i]))
    ? question
    : fitted;
}

function unique(items: readonly Evidence[]): Evidence[] {
  return items.filter((item, i) => items.findIndex((other) => same(item, other)) === i);
}

function same(a: Evidence, b: Evidence | undefined): boolean {
  if (a.type !== b?.type) return false;
  return a.type === "span"
    ? a.start === (b as typeof a).start && a.end === (b as typeof a).end
    : sameRow(a, b as RowEvidence);
}

function sameRow(a: RowEvidence, b: RowEvidence): boolean {
  return (
    a.rollCallId === b.rollCallId &&
    a.voter === b.voter &&
    a.bloc?.by === b.bloc?.by &&
    a.bloc?.name === b.bloc?.name
  );
}
