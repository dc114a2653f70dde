import type { Evidence } from "#lib/domain/evidence";
import type { Rejection } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import type { QuizRevision } from "#lib/domain/quiz";

/** A quiz as a person reads it in a terminal: stem, options, key marked, evidence. */
export function renderQuiz(quiz: QuizRevision): string {
  const head = `${quiz.title}\n${quiz.questions.length} questions from ${quiz.article.headline || "the article"}\n`;
  return [head, ...quiz.questions.map((question, i) => renderQuestion(question, i + 1, quiz))].join("\n");
}

function renderQuestion(question: Question, n: number, quiz: QuizRevision): string {
  const lines = [`${n}. ${question.stem}   [${question.kind}]`];
  if (question.quotation !== undefined) lines.push(`   “${question.quotation}”`);
  switch (question.shape) {
    case "boolean":
      lines.push(`   ${mark(question.key)} True`, `   ${mark(!question.key)} False`);
      break;
    case "matching":
      for (const prompt of question.prompts) {
        const right = question.options.find(({ id }) => id === question.key[prompt.id]);
        lines.push(`   ${prompt.text}`, `      → ${right?.text ?? "?"}`);
      }
      lines.push(`   Choose from: ${question.options.map(optionLine).join("; ")}`);
      break;
    case "single":
    case "multiple": {
      const keys: readonly string[] = question.shape === "single" ? [question.key] : question.key;
      for (const option of question.options) {
        lines.push(`   ${mark(keys.includes(option.id))} ${optionLine(option)}`);
      }
    }
  }
  lines.push(`   Why: ${question.explanation}`);
  for (const item of question.evidence) lines.push(`   ${evidenceLine(item, quiz)}`);
  return `${lines.join("\n")}\n`;
}

function mark(right: boolean): string {
  return right ? "(x)" : "( )";
}

function optionLine({ text, detail }: { text: string; detail?: string | undefined }): string {
  return detail === undefined ? text : `${text} (${detail})`;
}

/** Where a fact stands, in one line. */
export function evidenceLine(item: Evidence, quiz: Pick<QuizRevision, "rollCalls">): string {
  if (item.type === "span") return `Article ${item.start}–${item.end}: “${item.exact}”`;
  const rollCall = quiz.rollCalls.find(({ id }) => id === item.rollCallId);
  const title =
    rollCall === undefined ? item.rollCallId : `${rollCall.body}, ${rollCall.symbol ?? rollCall.date}`;
  if (item.bloc !== undefined) return `Record: ${title}: the rows of ${item.bloc.name}`;
  if (item.voter === undefined) {
    const { yes, no, abstain } = rollCall?.tallies ?? {};
    return `Record: ${title}: totals ${yes ?? "–"} yes, ${no ?? "–"} no, ${abstain ?? "–"} abstained`;
  }
  const row = rollCall?.votes.find(({ voter }) => voter === item.voter);
  return `Record: ${title}: ${item.voter}, ${row?.vote ?? "not in our record"}`;
}

/** What was left out, and why: one line each. */
export function renderRejections(rejections: readonly Rejection[]): string {
  return rejections.map(({ stage, reason }) => `- ${reason} (${stage})`).join("\n");
}
