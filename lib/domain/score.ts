import type { Question } from "#lib/domain/question";
import type { Choice, Response } from "#lib/domain/response";
import type { QuizRevision } from "#lib/domain/quiz";

/** Points are whole hundredths: one question is worth 100. */
export const POINTS_PER_QUESTION = 100;

export interface Score {
  scoreGiven: number;
  scoreMaximum: number;
}

/** Rounds a share of right answers to whole hundredths. */
function hundredths(right: number, of: number): number {
  return Math.round((Math.max(0, right) / of) * POINTS_PER_QUESTION);
}

/**
 * Marks one choice, in hundredths of a point.
 * Single and true/false: 0 or 100. Multiple: (right chosen − wrong chosen) / right, floor 0.
 * Matching: share of right pairs. A choice of another shape, or with ids the question does not have, earns 0
 * for those ids; whether it may be stored at all is `choiceFits`.
 *
 * @example mark({ shape: "multiple", key: [a, b], … }, { shape: "multiple", options: [a, c] }) // 0: one right − one wrong
 */
export function mark(question: Question, choice: Choice): number {
  if (question.shape === "single" && choice.shape === "single") {
    return choice.option === question.key ? POINTS_PER_QUESTION : 0;
  }
  if (question.shape === "boolean" && choice.shape === "boolean") {
    return choice.value === question.key ? POINTS_PER_QUESTION : 0;
  }
  if (question.shape === "multiple" && choice.shape === "multiple") {
    const chosen = new Set(choice.options);
    const right = question.key.filter((id) => chosen.has(id)).length;
    return hundredths(right - (chosen.size - right), question.key.length);
  }
  if (question.shape === "matching" && choice.shape === "matching") {
    const right = question.prompts.filter(({ id }) => choice.pairs[id] === question.key[id]).length;
    return hundredths(right, question.prompts.length);
  }
  return 0;
}

/** Whether a choice could have been made on this question's form: same shape, only its own ids, nothing twice. */
export function choiceFits(question: Question, choice: Choice): boolean {
  if (question.shape === "boolean") return choice.shape === "boolean";
  const optionIds = new Set<string>(question.options.map(({ id }) => id));
  if (question.shape === "single") return choice.shape === "single" && optionIds.has(choice.option);
  if (question.shape === "multiple") {
    return (
      choice.shape === "multiple" &&
      new Set(choice.options).size === choice.options.length &&
      choice.options.every((id) => optionIds.has(id))
    );
  }
  if (choice.shape !== "matching") return false;
  const pairs = Object.entries(choice.pairs);
  const promptIds = new Set<string>(question.prompts.map(({ id }) => id));
  return (
    pairs.length === promptIds.size &&
    pairs.every(([prompt, option]) => promptIds.has(prompt) && optionIds.has(option))
  );
}

/** The score of an attempt: always recomputable from its responses and the revision they were given on. */
export function scoreResponses(revision: QuizRevision, responses: readonly Response[]): Score {
  const choices = new Map(responses.map(({ questionId, choice }) => [questionId, choice]));
  const scoreGiven = revision.questions.reduce((sum, question) => {
    const choice = choices.get(question.id);
    return choice ? sum + mark(question, choice) : sum;
  }, 0);
  return { scoreGiven, scoreMaximum: revision.questions.length * POINTS_PER_QUESTION };
}
