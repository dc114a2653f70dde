import { QuestionKind, type Question } from "#lib/domain/question";
import { lintQuestion } from "#lib/pipeline/lint/lint";
import { recordContext } from "#lib/pipeline/lint/record-context";
import { arrange } from "#lib/pipeline/questions/arrange";
import type { Draft } from "#lib/pipeline/questions/draft";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { redraftMembers } from "#lib/pipeline/questions/redraft-members";
import { redraftVoters } from "#lib/pipeline/questions/redraft-voters";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";

/** So many other draws are tried; the pools of an article are small, so more would only repeat themselves. */
const DRAWS = 12;

/**
 * The same question once more, with other wrong options: the same kind, the same fact, the same key. A claim that is
 * true or false comes back with another part exchanged, or unaltered. Pure: the same seed gives the same answer.
 *
 * @param question of this record, as the pipeline wrote it or as a teacher changed it; its own wording is not kept.
 * @returns a question with the same id; undefined when no other options can be proved wrong, as for a closed scale.
 */
export function rewriteQuestion(
  record: VerifiedRecord,
  question: Question,
  seed: number,
): Question | undefined {
  const before = new Set(told(question));
  const news = (draft: Draft) => told(draft).filter((text) => !before.has(text)).length;
  const drafts = redrafts(record, question, seed)
    .filter((draft) => news(draft) > 0)
    .sort((a, b) => news(b) - news(a));
  const context = recordContext(record);
  for (const draft of drafts) {
    const [placed] = arrange([draft], seed);
    if (placed === undefined) continue;
    const rewritten: Question = { ...placed, id: question.id, evidence: sameSources(placed, question) };
    if (lintQuestion(rewritten, context).length === 0) return rewritten;
  }
  return undefined;
}

/** Drafts of the same kind on the same fact with the same key, from many draws. */
function redrafts(record: VerifiedRecord, question: Question, seed: number): Draft[] {
  const { success, data: kind } = QuestionKind.safeParse(question.kind);
  if (!success) return [];
  if (kind === "which-voted" || kind === "who-voted-alike") return redraftVoters(record, question, seed);
  if (kind === "broke-with-party" || kind === "which-two-alike")
    return redraftMembers(record, question, seed);
  return Array.from({ length: DRAWS }, (_, i) => writeQuestions(record, seed + i, [kind]))
    .flat()
    .filter((draft) => sameFact(draft, question));
}

function sameFact(draft: Draft, question: Question): boolean {
  if (draft.shape !== question.shape || !sameItems(draft.factIds, question.factIds)) return false;
  if ((draft.quotation ?? "") !== (question.quotation ?? "")) return false;
  // One tally gives several numbers, and a claim has no options: there the explanation tells which one is meant.
  const counts = draft.asks.some((atom) => atom.startsWith("numbers:"));
  if (draft.shape === "boolean") return !counts || draft.explanation === question.explanation;
  return sameItems(keyTexts(draft), keyTexts(question));
}

function keyTexts(question: Draft | Question): string[] {
  if (question.shape === "boolean") return [];
  if ("id" in question) {
    const keys = new Set<string>(
      question.shape === "single"
        ? [question.key]
        : question.shape === "multiple"
          ? question.key
          : Object.values(question.key),
    );
    return question.options.flatMap(({ id, text }) => (keys.has(id) ? [text] : []));
  }
  return question.options.flatMap(({ right, text }) => (right ? [text] : []));
}

/** What a class would see: the claim, or the options. */
function told(question: Draft | Question): string[] {
  return question.shape === "boolean" ? [question.stem] : question.options.map(({ text }) => text);
}

/** A proof by the record alone stays one: the article's sentence may answer another question of the quiz. */
function sameSources({ evidence }: Question, before: Question): Question["evidence"] {
  const rows = evidence.filter(({ type }) => type === "row");
  const byRecord = before.evidence.length > 0 && before.evidence.every(({ type }) => type === "row");
  return byRecord && rows.length > 0 ? rows : evidence;
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
