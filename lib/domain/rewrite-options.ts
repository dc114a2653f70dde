import type { OptionId } from "#lib/domain/ids";
import { blankOption, firstFree, letterId } from "#lib/domain/option-ids";
import type { MultipleQuestion, Option, Question } from "#lib/domain/question";

type Chosen = Extract<Question, { shape: "single" | "multiple" }>;
type WithOptions = Exclude<Question, { shape: "boolean" }>;

/** How many options a question of a shape has, at least and at most. */
export const OPTION_LIMITS = {
  single: { min: 3, max: 4 },
  multiple: { min: 3, max: 6 },
  matching: { min: 2, max: 6 },
} as const;

/**
 * Other words for an option. What showed why the old words are right or wrong says nothing of the new ones, nor does
 * the mark of a vote.
 */
export function setOptionText(question: WithOptions, id: OptionId, text: string): Question {
  return withOption(question, id, ({ detail }) => ({
    id,
    text,
    ...(detail === undefined ? {} : { detail }),
  }));
}

/** The quieter second line of an option; empty takes it away. */
export function setOptionDetail(question: WithOptions, id: OptionId, detail: string): Question {
  return withOption(question, id, ({ detail: _, ...rest }) => (detail === "" ? rest : { ...rest, detail }));
}

/** One more option, empty, with an id of its own; the question itself when it has as many as it may. */
export function addOption<Q extends WithOptions>(question: Q): Q {
  const taken = new Set<string>(question.options.map(({ id }) => id));
  const free = firstFree((i) => taken.has(letterId(i)));
  if (question.options.length >= OPTION_LIMITS[question.shape].max) return question;
  return { ...question, options: [...question.options, blankOption(free)] };
}

/**
 * Why an option cannot be taken away now, in one sentence: what is right is never handed on to another option, which
 * may have been shown to be wrong. Undefined when it can be.
 */
export function whyOptionStays(question: WithOptions, id: OptionId): string | undefined {
  if (question.shape === "matching")
    return Object.values(question.key).includes(id) ? "Give its statement another name first." : undefined;
  const right = question.shape === "single" ? [question.key] : question.key;
  return right.includes(id) && right.length === 1 ? "Mark another one as right first." : undefined;
}

/** One option fewer; the question itself when it has as few as it may, and when the option is what is right. */
export function removeOption(question: WithOptions, id: OptionId): Question {
  const options = question.options.filter((option) => option.id !== id);
  if (options.length < OPTION_LIMITS[question.shape].min || whyOptionStays(question, id)) return question;
  if (question.shape !== "multiple") return { ...question, options };
  return { ...question, options, key: question.key.filter((each) => each !== id) };
}

/** Makes an option right, or, where several can be, right or wrong. The reasons given for the old key go. */
export function markRight(question: Chosen, id: OptionId, right: boolean): Question {
  const options = question.options.map(({ basis: _, ...option }) => option);
  if (question.shape === "single") return right ? { ...question, options, key: id } : question;
  const marked = new Set(question.key);
  if (right) marked.add(id);
  else marked.delete(id);
  // In the order of the options, so that marking and unmarking leaves the question as it was.
  const key: MultipleQuestion["key"] = question.options
    .map((option) => option.id)
    .filter((each) => marked.has(each));
  return { ...question, options, key };
}

function withOption(question: WithOptions, id: OptionId, change: (option: Option) => Option): Question {
  return {
    ...question,
    options: question.options.map((option) => (option.id === id ? change(option) : option)),
  };
}
