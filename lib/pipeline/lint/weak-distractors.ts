import { distractorsOf } from "#lib/pipeline/lint/option-rules";
import {
  isVerbatim,
  keysOf,
  optionsOf,
  type LintContext,
  type LintWarning,
  type QuestionRule,
} from "#lib/pipeline/lint/warning";

const NUMBER = /^\d[\d,.]*$/;

/**
 * A wrong option that occurs nowhere: a name or a number made up for the purpose is ruled out by anyone who has read
 * the article.
 */
export const implausible: QuestionRule = (question, context) => {
  const options = optionsOf(question);
  const keys = keysOf(question);
  const known = namesAndNumbers(context);
  const ofKnownKind = options.some(({ id, text }) => keys.has(id) && known.has(text));
  if (!ofKnownKind || question.kind === "how-voted") return [];
  return options.flatMap(({ id, text }): LintWarning[] => {
    if (keys.has(id) || known.has(text) || occurs(text, context)) return [];
    return [
      {
        ruleId: "implausible",
        questionId: question.id,
        place: "options",
        optionId: id,
        message: `“${text}” occurs neither in the article nor in the record, so nobody who has read them will choose it.`,
      },
    ];
  });
};

function occurs(text: string, context: LintContext): boolean {
  return NUMBER.test(text)
    ? new RegExp(`(?<![\\d.,])${text.replace(/[.,]/g, "\\$&")}(?!\\d)`).test(context.article.body)
    : isVerbatim(text, context);
}

function namesAndNumbers({ facts, rollCalls }: LintContext): Set<string> {
  const known = new Set<string>();
  for (const { votes } of rollCalls) for (const { voter } of votes) known.add(voter);
  for (const fact of facts) {
    if (fact.type === "vote") known.add(fact.voter);
    if (fact.type === "statement") known.add(fact.speaker);
    if (fact.type === "office") known.add(fact.person);
    if (fact.type !== "tally" && fact.type !== "bloc") continue;
    for (const count of [fact.for, fact.against, fact.abstain]) {
      if (count !== undefined) known.add(String(count));
    }
  }
  return known;
}

/** With one wrong option among many, choosing all but one is nearly always right. */
export const fewWrong: QuestionRule = (question) => {
  if (question.shape !== "multiple" || distractorsOf(question).length !== 1) return [];
  return [
    {
      ruleId: "few-wrong",
      questionId: question.id,
      place: "options",
      message: "There is one wrong option only. Two or more make a choice of it.",
    },
  ];
};
