import type { Question } from "#lib/domain/question";
import { Choice } from "#lib/domain/response";
import { choiceFits } from "#lib/domain/score";

/** Field names of a question's form. */
export const CHOICE_FIELDS = { option: "option", value: "value", pair: "pair:" } as const;

/** What a posted or queried form holds: a field sent once is a string, several times a list. */
export type ChoiceFields = Readonly<Record<string, string | readonly string[] | undefined>>;

export type ChoiceRead =
  { ok: true; choice: Choice } | { ok: false; problem: "nothing-chosen" | "incomplete" | "does-not-fit" };

const MESSAGES = {
  "nothing-chosen": "Choose an answer first.",
  incomplete: "Choose a name for every statement.",
  "does-not-fit": "That answer does not belong to this question. Choose again.",
} as const;

/** The sentence shown at the question when its form could not be read. */
export function choiceProblem(problem: keyof typeof MESSAGES): string {
  return MESSAGES[problem];
}

/**
 * Reads the answer to one question out of form fields. Whatever is not exactly a choice this question offers is
 * refused: ids of another question, another shape, an option twice, a prompt too many.
 */
export function readChoice(question: Question, fields: ChoiceFields): ChoiceRead {
  const raw = rawChoice(question, fields);
  if (raw === "nothing-chosen" || raw === "incomplete") return { ok: false, problem: raw };
  const parsed = Choice.safeParse(raw);
  if (!parsed.success || !choiceFits(question, parsed.data)) return { ok: false, problem: "does-not-fit" };
  return { ok: true, choice: parsed.data };
}

function rawChoice(question: Question, fields: ChoiceFields): object | "nothing-chosen" | "incomplete" {
  const options = list(fields[CHOICE_FIELDS.option]);
  switch (question.shape) {
    case "single":
      if (options.length === 0) return "nothing-chosen";
      return { shape: "single", option: options.length === 1 ? options[0] : options };
    case "multiple":
      return options.length === 0 ? "nothing-chosen" : { shape: "multiple", options };
    case "boolean": {
      const value = fields[CHOICE_FIELDS.value];
      if (value === undefined || value === "") return "nothing-chosen";
      return { shape: "boolean", value: value === "true" ? true : value === "false" ? false : value };
    }
    case "matching": {
      const pairs = Object.entries(fields)
        .filter(([name, value]) => name.startsWith(CHOICE_FIELDS.pair) && value !== undefined && value !== "")
        .map(([name, value]) => [name.slice(CHOICE_FIELDS.pair.length), value] as const);
      if (pairs.length === 0) return "nothing-chosen";
      if (pairs.length < question.prompts.length) return "incomplete";
      return { shape: "matching", pairs: Object.fromEntries(pairs) };
    }
  }
}

function list(value: ChoiceFields[string]): readonly string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}
