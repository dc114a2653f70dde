import type { Contradiction } from "#lib/domain/contradiction";
import type { Question } from "#lib/domain/question";

/** Whether a question asks what article and record tell differently: it rests on both of their places. */
export function asksAbout({ kind, evidence, factIds }: Question, one: Contradiction): boolean {
  if (kind !== "spot-the-error") return false;
  if (one.factId !== undefined && !factIds.includes(one.factId)) return false;
  const spans = one.told.every(({ start, end }) =>
    evidence.some((item) => item.type === "span" && item.start === start && item.end === end),
  );
  return (
    spans &&
    one.rows.every(({ rollCallId, voter }) =>
      evidence.some((item) => item.type === "row" && item.rollCallId === rollCallId && item.voter === voter),
    )
  );
}
