import {
  isVerbatim,
  keysOf,
  namesIn,
  optionsOf,
  type LintContext,
  type LintWarning,
  type QuestionRule,
} from "#lib/pipeline/lint/warning";

const ABSOLUTE = /\b(?:always|never|all|only|none|every|usually|often|rarely|sometimes)\b/i;
const ABOVE = /\b(?:all|none|both|neither) of (?:the above|these|them)\b|^[A-D] and [A-D]$/i;

/**
 * Key uniquely longest, and at least a quarter longer than the others on average. Names are what they are, and so are the
 * fixed words for how somebody voted.
 */
export const lengthCue: QuestionRule = (question, context) => {
  if (question.shape !== "single") return [];
  const names = namesIn(context);
  const key = question.options.find(({ id }) => id === question.key);
  const others = question.options.filter(({ id }) => id !== question.key);
  if (key === undefined || question.options.some(({ text }) => names.has(text))) return [];
  if (question.options.every(({ position }) => position !== undefined)) return [];
  const mean = others.reduce((sum, { text }) => sum + text.length, 0) / others.length;
  const longest = others.every(({ text }) => text.length < key.text.length);
  // Scales and numbers differ by a letter or two, which nobody sees.
  if (!longest || key.text.length < 1.25 * mean || key.text.length - mean < 8) return [];
  return [
    {
      ruleId: "length-cue",
      questionId: question.id,
      place: "options",
      optionId: key.id,
      message: "The right option is clearly the longest. Bring the options to about the same length.",
    },
  ];
};

/** Always, never, all, only; usually, often. Words quoted from the article are the speaker's. */
export const absoluteTerms: QuestionRule = (question, context) =>
  eachOption(question.id, optionsOf(question), ({ text }) =>
    ABSOLUTE.test(text) && !namesIn(context).has(text) && !isVerbatim(text, context)
      ? ["absolute-terms", `“${ABSOLUTE.exec(text)?.[0]}” hints at right or wrong. Say it without.`]
      : undefined,
  );

/** "All of the above", "A and C". */
export const ofTheAbove: QuestionRule = (question, context) =>
  eachOption(question.id, optionsOf(question), ({ text }) =>
    ABOVE.test(text) && !isVerbatim(text, context)
      ? ["of-the-above", "An option that speaks of the other options tests logic, not the article."]
      : undefined,
  );

/** Two options the same, or one inside another. */
export const overlappingOptions: QuestionRule = (question) => {
  const options = optionsOf(question);
  const flat = options.map(
    ({ text }) =>
      ` ${text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()} `,
  );
  return options.flatMap(({ id }, i) => {
    const inside = flat.some(
      (other, j) => j !== i && (other === flat[i] ? j < i : other.includes(flat[i] ?? "")),
    );
    return inside
      ? [
          {
            ruleId: "overlap",
            questionId: question.id,
            place: "options" as const,
            optionId: id,
            message: "This option is the same as another one, or part of it.",
          },
        ]
      : [];
  });
};

/** Numeric ranges that meet: "10 to 20" and "15 to 30". */
export const overlappingRanges: QuestionRule = (question) => {
  const ranges = optionsOf(question).flatMap(({ id, text }) => {
    const found = /^(\d+)\s*(?:–|-|to)\s*(\d+)$/.exec(text.trim());
    return found === null ? [] : [{ id, from: Number(found[1]), to: Number(found[2]) }];
  });
  return ranges.flatMap((range, i) =>
    ranges.slice(0, i).some((other) => range.from <= other.to && other.from <= range.to)
      ? [
          {
            ruleId: "overlap",
            questionId: question.id,
            place: "options" as const,
            optionId: range.id,
            message: "This range of numbers meets another one, so both could be right.",
          },
        ]
      : [],
  );
};

/** Options of different kinds stand out: all countries, all people, all numbers, or all sentences. */
export const mixedOptions: QuestionRule = (question, context) => {
  const kinds = new Set(optionsOf(question).map(({ text }) => kindOf(text, context)));
  if (kinds.size < 2) return [];
  return [
    {
      ruleId: "non-homogeneous",
      questionId: question.id,
      place: "options",
      message: "The options are not all of one kind, so the odd one out can be ruled in or out by form.",
    },
  ];
};

/** A detail line on some options only. */
export const unevenDetails: QuestionRule = (question) => {
  const detailed = optionsOf(question).filter(({ detail }) => detail !== undefined).length;
  if (detailed === 0 || detailed === optionsOf(question).length) return [];
  return [
    {
      ruleId: "non-homogeneous",
      questionId: question.id,
      place: "options",
      message: "Some options have a second line and some don't. Give it to all or to none.",
    },
  ];
};

function kindOf(text: string, context: LintContext): string {
  for (const fact of context.facts) {
    if (fact.type === "vote" && fact.voter === text) return fact.voterKind;
    if (fact.type === "statement" && fact.speaker === text) return fact.speakerKind;
    if (fact.type === "office" && fact.person === text) return "person";
  }
  if (/^\d[\d,.]*$/.test(text)) return "number";
  if (/^\d+ for\b|^\d+ against\b/.test(text)) return "numbers";
  return text.startsWith("“") ? "quotation" : "words";
}

function eachOption<O extends { id: NonNullable<LintWarning["optionId"]> }>(
  questionId: NonNullable<LintWarning["questionId"]>,
  options: readonly O[],
  check: (option: O) => [ruleId: string, message: string] | undefined,
): LintWarning[] {
  return options.flatMap((option) => {
    const found = check(option);
    return found === undefined
      ? []
      : [{ ruleId: found[0], questionId, place: "options" as const, optionId: option.id, message: found[1] }];
  });
}

/** For rules elsewhere: the wrong options of a question. */
export function distractorsOf(question: Parameters<QuestionRule>[0]) {
  const keys = keysOf(question);
  return optionsOf(question).filter(({ id }) => !keys.has(id));
}
