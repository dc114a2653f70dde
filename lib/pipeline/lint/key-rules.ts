import { spanHolds } from "#lib/domain/evidence";
import type { TallyFact, VoteFact } from "#lib/domain/fact";
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
import { wordsOf } from "#lib/pipeline/questions/body-words";
import { countsLine } from "#lib/pipeline/questions/counts";
import { contradicts } from "#lib/pipeline/questions/record";

/** Evidence that no longer stands in the article or the roll call, and words in quotation that nobody said. */
export const unsupportedKey: QuestionRule = (question, context) => {
  const warnings: LintWarning[] = [];
  const warn = (place: LintWarning["place"], message: string) =>
    warnings.push({ ruleId: "unsupported-key", questionId: question.id, place, message });
  for (const item of question.evidence) {
    const holds =
      item.type === "span"
        ? spanHolds(context.article.body, item)
        : context.rollCalls.some(
            ({ id, votes }) =>
              id === item.rollCallId &&
              (item.voter === undefined || votes.some(({ voter }) => voter === item.voter)),
          );
    if (!holds) warn("evidence", "This evidence does not stand in the source any more.");
  }
  if (question.quotation !== undefined && !piecesStand(question.quotation, context)) {
    warn("quotation", "These words do not stand in the article as quoted.");
  }
  const ids = new Set<string>(context.facts.map(({ id }) => id));
  const used = [...question.factIds, ...optionsOf(question).flatMap(({ basis }) => basis?.factIds ?? [])];
  if (used.some((id) => !ids.has(id))) warn("key", "A fact that this question rests on is missing.");
  return warnings;
};

/** A wrong option that a fact shows to be right, or a right one that a fact shows to be wrong. */
export const twoKeys: QuestionRule = (question, context) => {
  const wrongs = distractorsOf(question).filter((option) => isAlsoRight(question, option, context));
  return wrongs.map(({ id }) => ({
    ruleId: "two-keys",
    questionId: question.id,
    place: "options",
    optionId: id,
    message: "The source supports this option too, so it cannot count as wrong.",
  }));
};

type Choice = ReturnType<typeof optionsOf>[number];

function isAlsoRight(question: Question, option: Choice, context: LintContext): boolean {
  const facts = factsOf(question.factIds, context);
  const votes = facts.filter((fact): fact is VoteFact => fact.type === "vote");
  if (question.kind === "how-voted") {
    return votes.some(
      ({ position }) => option.position !== undefined && !contradicts(position, option.position),
    );
  }
  if (question.kind === "which-voted" || question.kind === "who-voted-alike") {
    const own = factsOf(option.basis?.factIds ?? [], context).filter(
      (fact): fact is VoteFact => fact.type === "vote" && fact.voter === option.text,
    );
    return own.length === 0 || own.some((vote) => votes.some((key) => agrees(vote, key)));
  }
  if (question.kind === "tally") {
    return facts.some(
      (fact) =>
        fact.type === "tally" &&
        countsLine(fact, wordsOf(context.motions.find(({ id }) => id === fact.motionId)?.body)) ===
          option.text,
    );
  }
  if (question.kind === "place-the-count") {
    const key = optionsOf(question).find(({ id }) => keysOf(question).has(id));
    return key?.text === option.text;
  }
  if (question.kind === "who-said" && question.quotation !== undefined) {
    return context.facts.some(
      (fact) =>
        fact.type === "statement" && fact.speaker === option.text && fact.content === question.quotation,
    );
  }
  return false;
}

function agrees(vote: VoteFact, key: VoteFact): boolean {
  return vote.motionId === key.motionId && !contradicts(vote.position, key.position);
}

/** A quotation of pieces, joined by an ellipsis, stands when each piece does. */
function piecesStand(quotation: string, context: LintContext): boolean {
  return quotation.split(/\s*(?:…|\[\.\.\.\])\s*/).every((piece) => isVerbatim(piece, context));
}

/** A number that the fact gives for each place, to check the key of "how many". */
export const wrongCount: QuestionRule = (question, context) => {
  if (question.kind !== "place-the-count" || question.shape !== "single") return [];
  const key = question.options.find(({ id }) => id === question.key)?.text;
  const tallies = factsOf(question.factIds, context).filter(
    (fact): fact is TallyFact => fact.type === "tally",
  );
  const stands = tallies.some((tally) =>
    [tally.for, tally.against, tally.abstain].some((count) => count !== undefined && String(count) === key),
  );
  if (stands || tallies.length === 0) return [];
  return [
    {
      ruleId: "unsupported-key",
      questionId: question.id,
      place: "key",
      message: "The number marked as right is not one that the source gives for this vote.",
    },
  ];
};
