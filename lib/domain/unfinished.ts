import type { DraftItem } from "#lib/domain/draft";
import type { Question } from "#lib/domain/question";

/**
 * What is still missing in a question a teacher is writing: one sentence per field, keyed as a save's problems are
 * (`stem`, `options.1.text`). Empty when it can be saved.
 */
export function unfinished(question: Question): Record<string, string> {
  const missing: Record<string, string> = {};
  const need = (field: string, text: string, sentence: string) => {
    if (text.trim() === "") missing[field] = sentence;
  };
  need("stem", question.stem, "Write the question.");
  need("explanation", question.explanation, "Say in a sentence what is right.");
  if (question.shape === "boolean") return missing;
  question.options.forEach(({ text }, i) =>
    need(`options.${i}.text`, text, "Write this choice, or take it away."),
  );
  if (question.shape === "matching")
    question.prompts.forEach(({ text }, i) =>
      need(`prompts.${i}.text`, text, "Write this statement, or take it away."),
    );
  if (question.shape === "multiple" && question.key.length === 0) missing.key = "Mark what is right.";
  return missing;
}

/** The first sentence about items that are not finished, and all their problems; undefined when all are finished. */
export function unfinishedItems(
  items: readonly DraftItem[],
): { message: string; fieldErrors: Record<string, string> } | undefined {
  const fieldErrors: Record<string, string> = {};
  let first: number | undefined;
  items.forEach(({ question }, i) => {
    for (const [field, sentence] of Object.entries(unfinished(question))) {
      fieldErrors[`${question.id}.${field}`] = sentence;
      first ??= i + 1;
    }
  });
  return first === undefined ? undefined : { message: `Question ${first} is not finished.`, fieldErrors };
}
