import type { OptionId } from "#lib/domain/ids";
import { firstFree, promptId } from "#lib/domain/option-ids";
import type { MatchingQuestion, Option, Question } from "#lib/domain/question";

/** How many statements a matching question has. */
export const PROMPT_LIMITS = { min: 2, max: 4 } as const;

/** The option a statement belongs to. */
export function setPair(question: MatchingQuestion, prompt: OptionId, option: OptionId): Question {
  const options = question.options.map(({ basis: _, ...rest }) => rest);
  return { ...question, options, key: { ...question.key, [prompt]: option } };
}

/** Other words for a statement. */
export function setPromptText(question: MatchingQuestion, id: OptionId, text: string): Question {
  return {
    ...question,
    prompts: question.prompts.map((prompt) => (prompt.id === id ? { ...prompt, text } : prompt)),
  };
}

/** One more statement, empty, paired with the first option, whose reason was given for the other statements. */
export function addPrompt(question: MatchingQuestion): MatchingQuestion {
  const taken = new Set<string>(question.prompts.map(({ id }) => id));
  const id = promptId(firstFree((i) => taken.has(promptId(i))));
  const first = question.options[0]?.id;
  if (question.prompts.length >= PROMPT_LIMITS.max || first === undefined) return question;
  return {
    ...question,
    prompts: [...question.prompts, { id, text: "" }],
    options: withoutBasis(question.options, first),
    key: { ...question.key, [id]: first },
  };
}

/** One statement fewer; the reason given for its option goes with it. */
export function removePrompt(question: MatchingQuestion, id: OptionId): Question {
  if (question.prompts.length <= PROMPT_LIMITS.min) return question;
  const { [id]: was, ...key } = question.key;
  const prompts = question.prompts.filter((prompt) => prompt.id !== id);
  return { ...question, prompts, options: was ? withoutBasis(question.options, was) : question.options, key };
}

function withoutBasis(options: readonly Option[], id: OptionId): Option[] {
  return options.map((option) => {
    if (option.id !== id) return option;
    const { basis: _, ...rest } = option;
    return rest;
  });
}
