import { distractorsOf } from "#lib/pipeline/lint/option-rules";
import {
  isVerbatim,
  keysOf,
  namesIn,
  optionsOf,
  type LintContext,
  type LintWarning,
  type QuestionRule,
} from "#lib/pipeline/lint/warning";

/** "by raising the tax", "to raise the tax", "raised the tax", "a tax": what an option begins with. */
const FORMS: readonly [form: string, pattern: RegExp][] = [
  ["infinitive", /^to \p{Ll}/u],
  ["preposition", /^(?:by|in|on|at|for|with|from|of|after|before|because) /i],
  ["-ing", /^\p{L}+ing\b/u],
  ["article", /^(?:an?|the) /i],
  ["clause", /^(?:it|they|he|she|we|there|that) /i],
  ["past", /^\p{L}{2,}ed\b/u],
];

/** The only option of its grammatical form, where all others share another: the eye falls on it. */
export const oddForm: QuestionRule = (question, context) => {
  if (question.shape !== "single") return [];
  const forms = question.options.map(({ text }) => formOf(text, context));
  if (forms.includes(undefined)) return [];
  const odd = question.options.filter((_, i) => forms.filter((form) => form === forms[i]).length === 1);
  const [option] = odd;
  if (odd.length !== 1 || option === undefined || new Set(forms).size !== 2) return [];
  return [
    {
      ruleId: option.id === question.key ? "grammar-cue" : "non-homogeneous",
      questionId: question.id,
      place: "options",
      optionId: option.id,
      message: "This option has another form than the others. Begin all options in the same way.",
    },
  ];
};

/** Names, numbers and words of the article have the form they have. */
function formOf(text: string, context: LintContext): string | undefined {
  const names = namesIn(context);
  // "United States and Chile" is two names, and no participle.
  if (text.split(" and ").every((part) => names.has(part))) return undefined;
  if (names.has(text) || /^[\d“]/.test(text) || isVerbatim(text, context)) return undefined;
  return FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}

/** "These were …" and "This was …" before options of which only the right one is plural, or singular. */
export const numberCue: QuestionRule = (question, context) => {
  const verb = /\b(is|was|has|are|were|have)\s*[:…]?\s*$/i.exec(question.stem.trim())?.[1]?.toLowerCase();
  if (verb === undefined || question.shape !== "single") return [];
  const plural = ["are", "were", "have"].includes(verb);
  const fits = question.options.filter(({ text }) => isPlural(text) === plural);
  if (fits.length !== 1 || fits[0]?.id !== question.key || namesIn(context).has(fits[0].text)) return [];
  return [
    {
      ruleId: "grammar-cue",
      questionId: question.id,
      place: "stem",
      message: `Only the right option fits after “${verb}”. Ask a whole question instead.`,
    },
  ];
};

function isPlural(text: string): boolean {
  const [head = ""] = text.split(/ (?:of|for|in|on|to|with|from|by|that|who|which)\b/);
  return head.includes(" and ") || /[^su]s$/.test(head.trim());
}

/** A question that needs the answer to another one. */
export const hinged: QuestionRule = (question) => {
  const found =
    /\b(?:(?:in|to|from) question \d+|(?:previous|last|earlier) question|your (?:last )?answer)\b/i.exec(
      question.stem,
    )?.[0];
  if (found === undefined) return [];
  return [
    {
      ruleId: "hinged",
      questionId: question.id,
      place: "stem",
      message: `“${found}” leans on another question, and whoever missed that one misses this one too. Let it stand alone.`,
    },
  ];
};

/** The same word in front of every option belongs into the stem. */
export const repeatedStart: QuestionRule = (question, context) => {
  const options = optionsOf(question);
  if (options.length < 3 || options.some(({ text }) => isVerbatim(text, context))) return [];
  const starts = options.map(({ text }) => text.split(/\s+/).slice(0, 3).join(" "));
  const [first = ""] = starts;
  if (first.split(" ").length < 3 || !starts.every((start) => start === first)) return [];
  const warnings: LintWarning[] = [
    {
      ruleId: "repeated-start",
      questionId: question.id,
      place: "options",
      message: `Every option begins with “${first}”. Put these words into the question.`,
    },
  ];
  return distractorsOf(question).length === 0 || keysOf(question).size === 0 ? [] : warnings;
};
