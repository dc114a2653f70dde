import type { Position } from "#lib/domain/fact";
import type { OptionId, QuestionId } from "#lib/domain/ids";
import type { Option, Question } from "#lib/domain/question";
import { seededOrder } from "#lib/domain/seeded-order";

/** An option as it may be seen before answering: never its basis. */
export interface TakeOption {
  id: OptionId;
  text: string;
  detail?: string;
  position?: Position;
}

interface TakeBase {
  id: QuestionId;
  stem: string;
  quotation?: string;
}

/**
 * The only shape of an unanswered question that reaches a page (law 5): no key, no explanation, no correction, no
 * facts, no evidence, no basis.
 */
export type TakeQuestion =
  | (TakeBase & { shape: "single" | "multiple"; options: TakeOption[] })
  | (TakeBase & { shape: "matching"; prompts: { id: OptionId; text: string }[]; options: TakeOption[] })
  | (TakeBase & { shape: "boolean" });

/** What of an attempt decides the order in which things are shown. */
export interface OrderBy {
  seed: number;
  shuffle: { questions: boolean; options: boolean };
}

const VOTES_IN_ORDER: readonly Position[] = ["for", "against", "abstain", "absent", "veto"];
const NUMBER = /^\d[\d,]*$/;

/** Questions in the order of this attempt; question `n` of a page's address is the `n`th of these. */
export function questionOrder(questions: readonly Question[], { seed, shuffle }: OrderBy): Question[] {
  return shuffle.questions ? seededOrder(questions, seed, "questions") : [...questions];
}

/**
 * Strips a question to what may be seen before answering, its options in this attempt's order. Votes keep the order
 * of the ballot and numbers rise, because a shuffled scale only makes reading harder; names to match are
 * alphabetical.
 */
export function takeQuestion(question: Question, order: OrderBy): TakeQuestion {
  const { id, stem, quotation } = question;
  const base = { id, stem, ...(quotation === undefined ? {} : { quotation }) };
  if (question.shape === "boolean") return { ...base, shape: "boolean" };
  if (question.shape === "matching") {
    const options = question.options.map(takeOption).sort((a, b) => a.text.localeCompare(b.text, "en"));
    const prompts = question.prompts.map((prompt) => ({ id: prompt.id, text: prompt.text }));
    return {
      ...base,
      shape: "matching",
      prompts: order.shuffle.options ? seededOrder(prompts, order.seed, id) : prompts,
      options,
    };
  }
  return { ...base, shape: question.shape, options: arrange(question.options, order, id).map(takeOption) };
}

function takeOption({ id, text, detail, position }: Option): TakeOption {
  return {
    id,
    text,
    ...(detail === undefined ? {} : { detail }),
    ...(position === undefined ? {} : { position }),
  };
}

function arrange(options: readonly Option[], { seed, shuffle }: OrderBy, salt: string): Option[] {
  const rank = ({ position }: Option) => (position ? VOTES_IN_ORDER.indexOf(position) : -1);
  if (options.every((option) => rank(option) >= 0)) return [...options].sort((a, b) => rank(a) - rank(b));
  const size = ({ text }: Option) => Number(text.replaceAll(",", ""));
  if (options.every(({ text }) => NUMBER.test(text))) return [...options].sort((a, b) => size(a) - size(b));
  return shuffle.options ? seededOrder(options, seed, salt) : [...options];
}
