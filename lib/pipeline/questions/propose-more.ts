import type { DraftItem } from "#lib/domain/draft";
import { USUAL_KINDS, type Question, type QuestionKind } from "#lib/domain/question";
import { assemble } from "#lib/pipeline/questions/assemble";
import type { Draft } from "#lib/pipeline/questions/draft";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { compatible, type DifficultyChoice } from "#lib/pipeline/questions/select";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";

/** What a teacher asks for when the desk should hold more. */
export interface MoreWanted {
  count: number;
  /** Whole number; the same desk and seed give the same questions. */
  seed: number;
  /** Only these kinds; all when left out. */
  kinds?: readonly QuestionKind[] | undefined;
  difficulty: DifficultyChoice;
}

/**
 * Further questions on a record: none that lies on the desk already, used or put aside, and none that asks for or
 * tells what a used one asks. Fewer than wanted, or none, when the article gives no more. Pure.
 */
export function proposeMore(
  record: VerifiedRecord,
  desk: readonly DraftItem[],
  { count, seed, kinds, difficulty }: MoreWanted,
): Question[] {
  const all = writeQuestions(record, seed, [...new Set([...USUAL_KINDS, ...(kinds ?? [])])]);
  // What a question asks for is known of drafts only, so the desk's questions are found again among them.
  const used = desk.filter(({ use }) => use).map(({ question }) => question);
  const taken = all.filter((draft) => used.some((question) => isOf(draft, question)));
  const open = all.filter(
    (draft) =>
      (kinds ?? USUAL_KINDS).includes(draft.kind) &&
      !desk.some(({ question }) => isOf(draft, question)) &&
      taken.every((other) => compatible(other, draft)),
  );
  return assemble(record, open, count, seed, difficulty).questions;
}

/** Whether a draft asks what a question asks: the same words, or the same kind about the same facts. */
function isOf(draft: Draft, question: Question): boolean {
  if (draft.kind !== question.kind) return false;
  if (draft.stem === question.stem && draft.quotation === question.quotation) return true;
  const facts = new Set<string>(question.factIds);
  return facts.size === draft.factIds.length && draft.factIds.every((id) => facts.has(id));
}
