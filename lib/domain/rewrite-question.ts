import type { Evidence } from "#lib/domain/evidence";
import type { Question } from "#lib/domain/question";

/** The words asked about; empty takes them away. */
export function setQuotation(question: Question, quotation: string): Question {
  const { quotation: _, ...rest } = question;
  return quotation === "" ? rest : { ...rest, quotation };
}

/** Whether a claim is true. What is true instead of it goes when it is. */
export function setTruth(question: Extract<Question, { shape: "boolean" }>, key: boolean): Question {
  const { correction: _, ...rest } = question;
  return key ? { ...rest, key } : { ...question, key };
}

/** What is true instead of a false claim; empty takes it away. */
export function setCorrection(
  question: Extract<Question, { shape: "boolean" }>,
  correction: string,
): Question {
  const { correction: _, ...rest } = question;
  return correction === "" ? rest : { ...rest, correction };
}

/** What a question rests on. */
export function setEvidence(question: Question, evidence: Evidence[]): Question {
  return { ...question, evidence };
}
