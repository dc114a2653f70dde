import { membersOf } from "#lib/domain/bloc";
import { spanHolds } from "#lib/domain/evidence";
import type { TallyFact } from "#lib/domain/fact";
import {
  factsOf,
  isVerbatim,
  optionsOf,
  type LintContext,
  type LintWarning,
  type QuestionRule,
} from "#lib/pipeline/lint/warning";

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
              (item.voter === undefined || votes.some(({ voter }) => voter === item.voter)) &&
              (item.bloc === undefined || membersOf({ votes }, item.bloc).length > 0),
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
