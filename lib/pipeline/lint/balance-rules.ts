import type { Fact } from "#lib/domain/fact";
import { factsOf, optionsOf, quizWarning, type LintContext, type QuizRule } from "#lib/pipeline/lint/warning";
import type { Question } from "#lib/domain/question";
import { ENOUGH_PARTIES, nameIn, partiesIn, partiesOf } from "#lib/pipeline/questions/party-of";
import { isLopsided, sideOfFact, sidesAsked } from "#lib/pipeline/questions/side-asked";

/** Votes for and against among the right answers, beyond 60 to 40, while there are unasked votes on the other side. */
export const sidesOutOfBalance: QuizRule = (questions, context) => {
  const positions = questions.flatMap(({ kind, factIds }) => sidesAsked(kind, factsOf(factIds, context)));
  const forIt = positions.filter((position) => position === "for").length;
  const against = positions.length - forIt;
  const lagging = forIt > against ? "against" : "for";
  if (!isLopsided(Math.max(forIt, against), positions.length)) return [];
  if (!unasked(questions, context).some((fact) => sideOfFact(fact) === lagging)) return [];
  return [
    quizWarning(
      "balance",
      `${forIt} right answers are votes for, ${against} are votes against. Ask about both sides alike.`,
    ),
  ];
};

/** One party among the right answers, beyond 60 to 40, while there is more to ask about others. */
export const partiesOutOfBalance: QuizRule = (questions, context) => {
  const parties = partiesIn(context);
  const asked = questions.flatMap(({ factIds }) => partiesOf(factsOf(factIds, context), parties));
  const counts = new Map<string, number>();
  for (const party of asked) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || asked.length < ENOUGH_PARTIES || !isLopsided(first[1], asked.length)) return [];
  const others = partiesOf(unasked(questions, context), parties).filter((party) => party !== first[0]);
  if (others.length === 0) return [];
  return [
    quizWarning(
      "party-balance",
      `${first[1]} of ${asked.length} right answers about parties and their members are about the same one (${first[0]}). Ask about others too.`,
    ),
  ];
};

/** Far more true than false, or the other way round. */
export const truthOutOfBalance: QuizRule = (questions) => {
  const truths = questions.flatMap((question) => (question.shape === "boolean" ? [question.key] : []));
  const right = truths.filter(Boolean).length;
  if (truths.length < 3 || Math.abs(2 * right - truths.length) <= Math.max(1, truths.length * 0.34))
    return [];
  return [
    quizWarning("truth-balance", `${right} of ${truths.length} true-or-false claims are true. Aim for half.`),
  ];
};

/** What could be asked about: published facts about voters and speakers who are in no question yet. */
function unasked(questions: readonly Question[], { facts }: LintContext): Fact[] {
  const shown = new Set(
    questions.flatMap((question) => [
      ...question.factIds,
      ...optionsOf(question).flatMap(({ basis }) => basis?.factIds ?? []),
    ]),
  );
  const names = new Set(facts.flatMap((fact) => (shown.has(fact.id) ? (nameIn(fact) ?? []) : [])));
  return facts.filter(
    (fact) => "tier" in fact && fact.tier === "published" && !names.has(nameIn(fact) ?? ""),
  );
}
