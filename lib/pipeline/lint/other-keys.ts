import type { VoteFact } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import { distractorsOf } from "#lib/pipeline/lint/option-rules";
import {
  factsOf,
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
      return right(
        facts.some((fact) => fact.type === "statement" && saidBy(option.text, fact.content, context)),
      );
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
