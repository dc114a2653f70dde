import type { Question } from "#lib/domain/question";
import {
  factsOf,
  keysOf,
  namesIn,
  optionsOf,
  type LintWarning,
  type QuizRule,
} from "#lib/pipeline/lint/warning";
import { askedAtoms } from "#lib/pipeline/questions/asked-atoms";
import { allBefore } from "#lib/pipeline/questions/must-precede";
import { proofPlaces } from "#lib/pipeline/questions/proof-places";
import { shownAtoms } from "#lib/pipeline/questions/shown-atoms";
import { segment } from "#lib/pipeline/segment";

/** Two questions for one fact, or a question that holds the answer to another. */
export const leak: QuizRule = (questions, context) => {
  const names = namesIn(context);
  return questions.flatMap((question, i) => {
    const wanted = keyTexts(question).filter(
      (text) =>
        !names.has(text) &&
        !/^\d|^(?:For|Against|Abstained|Voted “present”|Did not take part|Did not vote)$/.test(text),
    );
    // What came of a vote, and where it was held, is another thing than the vote of one member that shows it.
    const ofMotion = (one: Question) => one.kind === "outcome" || one.kind === "which-body";
    const facts = new Set(
      factsOf(ofMotion(question) ? [] : question.factIds, context)
        .filter(({ type }) => type !== "tally")
        .map(({ id }) => id),
    );
    return questions.flatMap((other, j): LintWarning[] => {
      if (i === j) return [];
      const told = `${other.stem} ${other.quotation ?? ""} ${other.explanation}`.toLowerCase();
      const found = wanted.find((text) => text.length > 7 && told.includes(text.toLowerCase()));
      const sameFact = !ofMotion(other) && other.factIds.some((id) => facts.has(id));
      const same = j < i && (sameFact || sameWords(question, other));
      if (found === undefined && !same) return [];
      return [
        {
          ruleId: "leak",
          questionId: question.id,
          place: found === undefined ? "stem" : "key",
          message:
            found === undefined
              ? `This asks for the same fact as question ${j + 1}.`
              : `Question ${j + 1} gives away the answer “${found}”.`,
        },
      ];
    });
  });
};

/**
 * A question whose answer stands in the proof of an earlier one, which then cannot be shown at once. Where each of two
 * answers the other no order is better, and nothing is said.
 */
export const shownBefore: QuizRule = (questions, context) => {
  const { body } = context.article;
  const source = { ...context, body, sentences: segment(body).sentences };
  const views = questions.map((question) => {
    const places = proofPlaces(question.evidence, source.sentences);
    return {
      asked: [...askedAtoms(question, context.facts), ...(question.origin === "teacher" ? places : [])],
      shown: new Set([...shownAtoms(question.evidence, source), ...places]),
    };
  });
  const before = views.map(({ shown }, i) =>
    views.flatMap(({ asked }, j) => (i !== j && asked.some((atom) => shown.has(atom)) ? [j] : [])),
  );
  return questions.flatMap((question, i): LintWarning[] => {
    const inTheWay = allBefore(before, i);
    const earlier = before.findIndex((first, j) => j < i && first.includes(i) && !inTheWay.has(j));
    if (earlier < 0) return [];
    return [
      {
        ruleId: "leak",
        questionId: question.id,
        place: "stem",
        message: `The proof of question ${earlier + 1} holds the answer to this one, so it is kept back until both are answered. Put this one first.`,
      },
    ];
  });
};

function keyTexts(question: Question): string[] {
  const keys = keysOf(question);
  return optionsOf(question).flatMap(({ id, text }) => (keys.has(id) ? [text.replace(/^“|”$/g, "")] : []));
}

function sameWords(a: Question, b: Question): boolean {
  return a.stem === b.stem && (a.quotation ?? "") === (b.quotation ?? "");
}
