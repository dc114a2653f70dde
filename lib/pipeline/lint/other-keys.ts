import type { VoteFact } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import { distractorsOf } from "#lib/pipeline/lint/option-rules";
import {
  factsOf,
  isVerbatim,
  keysOf,
  optionsOf,
  type LintContext,
  type LintWarning,
  type QuestionRule,
} from "#lib/pipeline/lint/warning";
import { positionOf } from "#lib/pipeline/link/roll-call-facts";
import { wordsOf } from "#lib/pipeline/questions/body-words";
import { countsLine } from "#lib/pipeline/questions/counts";
import { contradicts } from "#lib/pipeline/questions/record";

type Choice = ReturnType<typeof optionsOf>[number];
/** What the source says of a wrong option. */
type Verdict = "right" | "wrong" | "unknown";

/** A wrong option that a fact shows to be right, and a voter of whom nothing shows that the option is wrong. */
export const twoKeys: QuestionRule = (question, context) =>
  distractorsOf(question).flatMap((option): LintWarning[] => {
    const verdict = verdictOn(question, option, context);
    if (verdict === "wrong") return [];
    const base = { questionId: question.id, place: "options" as const, optionId: option.id };
    if (verdict === "right") {
      const message = "The source supports this option too, so it cannot count as wrong.";
      return [{ ...base, ruleId: "two-keys", message }];
    }
    const message = `Neither the article nor the record says how “${option.text}” voted here, so it may be right.`;
    return [{ ...base, ruleId: "unproven-option", message }];
  });

function verdictOn(question: Question, option: Choice, context: LintContext): Verdict {
  const facts = factsOf(question.factIds, context);
  const right = (found: boolean): Verdict => (found ? "right" : "wrong");
  switch (question.kind) {
    case "how-voted":
      return right(
        facts.some(
          (fact) =>
            fact.type === "vote" &&
            option.position !== undefined &&
            !contradicts(fact.position, option.position),
        ),
      );
    case "which-voted":
    case "who-voted-alike":
      return verdictOnVoter(
        facts.filter((fact) => fact.type === "vote"),
        option,
        context,
      );
    case "tally":
      return right(
        facts.some(
          (fact) =>
            fact.type === "tally" && countsLine(fact, wordsOn(fact.motionId, context)) === option.text,
        ),
      );
    case "place-the-count":
      return right(
        optionsOf(question).some(({ id, text }) => keysOf(question).has(id) && text === option.text),
      );
    case "who-said":
      return right(saidBy(option.text, question.quotation ?? "", context));
    case "what-said":
      return right(
        facts.some((fact) => fact.type === "statement" && saidBy(fact.speaker, option.text, context)),
      );
    case "who-is":
      return right(
        facts.some(
          (fact) =>
            fact.type === "office" &&
            context.facts.some(
              (other) =>
                other.type === "office" &&
                other.person === fact.person &&
                folded(other.role) === folded(option.text),
            ),
        ),
      );
    default:
      return "wrong";
  }
}

function wordsOn(motionId: string, { motions }: LintContext) {
  return wordsOf(motions.find(({ id }) => id === motionId)?.body);
}

/** By the voter's own fact, else by the row of the roll call. */
function verdictOnVoter(keys: readonly VoteFact[], { text }: Choice, context: LintContext): Verdict {
  const [key] = keys;
  if (key === undefined) return "wrong";
  const told = context.facts.flatMap((fact) =>
    fact.type === "vote" && fact.motionId === key.motionId && fact.voter === text ? [fact.position] : [],
  );
  const recorded = rollCallsOn(key.motionId, context).flatMap(({ votes }) =>
    votes.flatMap(({ voter, vote }) => (voter === text ? (positionOf(vote) ?? []) : [])),
  );
  const known = [...told, ...recorded];
  if (known.length === 0) return "unknown";
  return known.some((position) => !contradicts(position, key.position)) ? "right" : "wrong";
}

function rollCallsOn(motionId: string, { motions, rollCalls }: LintContext) {
  const evidence = motions.find(({ id }) => id === motionId)?.evidence ?? [];
  return rollCalls.filter(({ id }) => evidence.some((item) => item.type === "row" && item.rollCallId === id));
}

/** Whether the article gives these words to this speaker. */
function saidBy(speaker: string, words: string, context: LintContext): boolean {
  const said = folded(words);
  if (said === "") return false;
  return context.facts.some(
    (fact) => fact.type === "statement" && fact.speaker === speaker && folded(fact.content) === said,
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/^that /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

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
    if (fact.type !== "tally") continue;
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
