import type { OptionId, QuestionId } from "#lib/domain/ids";

/** Something an item writer should look at again. A warning never blocks: the teacher decides. */
export interface LintWarning {
  ruleId: string;
  /** Absent when it is about the quiz as a whole. */
  questionId?: QuestionId;
  place: "stem" | "quotation" | "options" | "key" | "explanation" | "evidence" | "quiz";
  optionId?: OptionId;
  /** One plain sentence: what is wrong and what to do. */
  message: string;
}
