import { distractorsOf } from "#lib/pipeline/lint/option-rules";
import { keysOf, optionsOf, type QuestionRule } from "#lib/pipeline/lint/warning";
import { contentStems } from "#lib/pipeline/questions/words";

/** A word of the stem, or of the words quoted, that every right option repeats and no wrong one does. */
export const clang: QuestionRule = (question) => {
  const asked = contentStems(`${question.stem} ${question.quotation ?? ""}`);
  const keys = optionsOf(question).filter(({ id }) => keysOf(question).has(id));
  const [first, ...rest] = keys.map(stemsOf);
  if (first === undefined) return [];
  const others = new Set(distractorsOf(question).flatMap((option) => [...stemsOf(option)]));
  const echo = [...first].find(
    (stem) => asked.has(stem) && !others.has(stem) && rest.every((stems) => stems.has(stem)),
  );
  if (echo === undefined) return [];
  return [
    {
      ruleId: "clang",
      questionId: question.id,
      place: "options",
      ...(keys[0] && { optionId: keys[0].id }),
      message: "The right option repeats a word of the question that no wrong option has.",
    },
  ];
};

function stemsOf({ text, detail }: { text: string; detail?: string | undefined }): Set<string> {
  return contentStems(`${text} ${detail ?? ""}`);
}

/** "a" or "an" at the end of the stem that only the right option fits. */
export const grammarCue: QuestionRule = (question) => {
  const article = /\b(an?)[\s:…?]*$/i.exec(question.stem)?.[1]?.toLowerCase();
  if (article === undefined || question.shape !== "single") return [];
  const fits = question.options.filter(({ text }) => /^[aeiou]/i.test(text) === (article === "an"));
  if (fits.length !== 1 || fits[0]?.id !== question.key) return [];
  return [
    {
      ruleId: "grammar-cue",
      questionId: question.id,
      place: "stem",
      message: `Only the right option fits after “${article}”. Write “a/an”, or ask another way.`,
    },
  ];
};

/** The right option holds most of what the options have in common, so the most usual mixture is the key. */
export const convergence: QuestionRule = (question) => {
  if (question.shape !== "single") return [];
  const parts = question.options.map(({ id, text }) => ({ id, parts: text.split(/,\s*/) }));
  if (parts.some((option) => option.parts.length < 2)) return [];
  const shared = parts.map(({ id, parts: own }) => ({
    id,
    score: own.reduce(
      (sum, part) => sum + parts.filter((other) => other.id !== id && other.parts.includes(part)).length,
      0,
    ),
  }));
  const most = Math.max(...shared.map(({ score }) => score));
  const top = shared.filter(({ score }) => score === most);
  if (most === 0 || top.length > 1 || top[0]?.id !== question.key) return [];
  return [
    {
      ruleId: "convergence",
      questionId: question.id,
      place: "options",
      optionId: question.key,
      message: "The right option shares most with the others and can be found without reading.",
    },
  ];
};

/** More right options than wrong ones tell little; all right tells nothing. */
export const everythingRight: QuestionRule = (question) => {
  if (question.shape !== "multiple" || keysOf(question).size < optionsOf(question).length) return [];
  return [
    {
      ruleId: "two-keys",
      questionId: question.id,
      place: "key",
      message: "Every option is right, so there is nothing to choose.",
    },
  ];
};
