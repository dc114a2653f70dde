import { ownStem } from "#lib/pipeline/lint/own-words";
import { readingGrade } from "#lib/pipeline/lint/reading-grade";
import {
  isVerbatim,
  namesIn,
  optionsOf,
  type LintContext,
  type LintWarning,
  type QuestionRule,
} from "#lib/pipeline/lint/warning";
import { nameMotions } from "#lib/pipeline/questions/motion-names";
import { LOADED_WORDS } from "#lib/pipeline/questions/loaded-words.data";

const HARDEST_GRADE = 9;

/** Not, except, least, false: easily overlooked. Allowed in capitals. */
export const negativeStem: QuestionRule = (question, context) => {
  const found = /\b(?:not|except|least|false|incorrect|untrue)\b/.exec(ownStem(question, context))?.[0];
  if (found === undefined) return [];
  return [
    {
      ruleId: "negative-stem",
      questionId: question.id,
      place: "stem",
      message: `“${found}” is easily read over. Ask for what is so, or write it in capitals.`,
    },
  ];
};

/** School years needed to read the stem, names and official titles left out. */
export const readability: QuestionRule = (question, context) => {
  const grade = readingGrade(withoutNames(ownStem(question, context), context));
  if (grade <= HARDEST_GRADE) return [];
  return [
    {
      ruleId: "readability",
      questionId: question.id,
      place: "stem",
      message: `This reads at school year ${Math.round(grade)}. Shorter words or sentences would help.`,
    },
  ];
};

/** Words that judge, in our own voice. */
export const loadedWord: QuestionRule = (question, context) => {
  const own: [place: LintWarning["place"], text: string][] = [
    ["stem", ownStem(question, context)],
    ["explanation", question.explanation],
    ...optionsOf(question).map(({ text }): [LintWarning["place"], string] => ["options", text]),
  ];
  return own.flatMap(([place, text]) => {
    if (place === "options" && isVerbatim(text, context)) return [];
    const unquoted = text.replace(/“[^”]*”/g, "");
    const found = (unquoted.toLowerCase().match(/[a-z-]+/g) ?? []).find((word) => LOADED_WORDS.has(word));
    return found === undefined
      ? []
      : [
          {
            ruleId: "loaded-word",
            questionId: question.id,
            place,
            message: `“${found}” judges. Say what happened, or put it in the mouth of who said it.`,
          },
        ];
  });
};

/** Replaces names, motions and bodies by one short word each. */
function withoutNames(stem: string, context: LintContext): string {
  const names = [
    ...namesIn(context),
    ...motionNames(context),
    ...context.motions.flatMap(({ label, body, symbol }) => [
      label.replace(/^(?:the|an?) /i, ""),
      body,
      symbol,
    ]),
    ...context.facts.flatMap((fact) => ("role" in fact && fact.role !== undefined ? [fact.role] : [])),
  ]
    .filter((name) => name !== undefined)
    .sort((a, b) => b.length - a.length);
  const plain = names.reduce((text, name) => text.split(name).join("it"), stem);
  return plain.replace(/(?<=[\p{Ll},] )\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*/gu, "it");
}

const NAMES = new WeakMap<LintContext["motions"], string[]>();

/** How stems name the motions. Worked out once: a quiz asks for it with every question. */
function motionNames({ motions, article }: LintContext): string[] {
  const known = NAMES.get(motions);
  if (known !== undefined) return known;
  const names = [...nameMotions(motions, article).values()]
    .flatMap(({ name, full }) => [full, name])
    .map((name) => name.replace(/^the /, ""));
  NAMES.set(motions, names);
  return names;
}
