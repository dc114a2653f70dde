import type { Evidence } from "#lib/domain/evidence";
import type { OptionId, QuestionId } from "#lib/domain/ids";
import type { MatchingQuestion, MultipleQuestion, Option, Question } from "#lib/domain/question";

type Chosen = Extract<Question, { shape: "single" | "multiple" }>;
type WithOptions = Exclude<Question, { shape: "boolean" }>;

/** How many options a question of a shape has, at least and at most. */
export const OPTION_LIMITS = {
  single: { min: 3, max: 4 },
  multiple: { min: 3, max: 6 },
  matching: { min: 2, max: 6 },
} as const;

/** How many statements a matching question has. */
export const PROMPT_LIMITS = { min: 2, max: 4 } as const;

/**
 * A question nobody has written yet, of a shape, for the teacher to fill in. Texts are empty, so it is not yet a
 * question that could be saved (see `unfinished`).
 *
 * @param id one that no item of the desk has.
 */
export function blankQuestion(id: QuestionId, shape: Question["shape"]): Question {
  const base = {
    id,
    kind: "own" as const,
    stem: "",
    explanation: "",
    factIds: [],
    evidence: [],
    origin: "teacher" as const,
    difficulty: 2 as const,
  };
  const options = (count: number): Option[] => Array.from({ length: count }, (_, i) => blankOption(i));
  switch (shape) {
    case "boolean":
      return { ...base, shape, key: true };
    case "single":
      return { ...base, shape, options: options(4), key: letterId(0) };
    case "multiple":
      return { ...base, shape, options: options(4), key: [letterId(0)] };
    case "matching": {
      const prompts = [0, 1].map((i) => ({ id: promptId(i), text: "" }));
      const key = Object.fromEntries(prompts.map((prompt, i) => [prompt.id, letterId(i)]));
      return { ...base, shape, prompts, options: options(3), key };
    }
  }
}

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

function withOption(question: WithOptions, id: OptionId, change: (option: Option) => Option): Question {
  return {
    ...question,
    options: question.options.map((option) => (option.id === id ? change(option) : option)),
  };
}

function withoutBasis(options: readonly Option[], id: OptionId): Option[] {
  return options.map((option) => {
    if (option.id !== id) return option;
    const { basis: _, ...rest } = option;
    return rest;
  });
}

function blankOption(index: number): Option {
  return { id: letterId(index), text: "" };
}

// Ids are made here in the form their schemas ask for; a save checks them again.
function letterId(index: number): OptionId {
  return `opt_${String.fromCharCode(97 + index)}` as OptionId;
}

function promptId(index: number): OptionId {
  return `opt_p${index + 1}` as OptionId;
}

function firstFree(taken: (index: number) => boolean): number {
  let index = 0;
  while (taken(index)) index += 1;
  return index;
}
