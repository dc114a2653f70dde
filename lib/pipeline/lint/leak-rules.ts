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
import { proofPlaces } from "#lib/pipeline/questions/proof-places";
import { shownAtoms } from "#lib/pipeline/questions/shown-atoms";
import { segment } from "#lib/pipeline/segment";

/** Two questions for one fact, or a question that holds the answer to another. */
export const leak: QuizRule = (questions, context) => {
  const names = namesIn(context);
  return questions.flatMap((question, i) => {
    const wanted = keyTexts(question).filter(
      (text) =>
        !names.has(text) && !/^\d|^(?:For|Against|Abstained|Absent|Voted “present”|Did not vote)$/.test(text),
    );
    const facts = new Set(
      factsOf(question.factIds, context)
        .filter(({ type }) => type !== "tally")
        .map(({ id }) => id),
    );
    return questions.flatMap((other, j): LintWarning[] => {
      if (i === j) return [];
      const told = `${other.stem} ${other.quotation ?? ""} ${other.explanation}`.toLowerCase();
      const found = wanted.find((text) => text.length > 7 && told.includes(text.toLowerCase()));
      const same = j < i && (other.factIds.some((id) => facts.has(id)) || sameWords(question, other));
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

/** A question whose answer stands in the proof of an earlier one, which then cannot be shown at once. */
export const shownBefore: QuizRule = (questions, context) => {
  const { body } = context.article;
  const source = { ...context, body, sentences: segment(body).sentences };
  const shown: Set<string>[] = [];
  return questions.flatMap((question): LintWarning[] => {
    const places = proofPlaces(question.evidence, source.sentences);
    const asked = [...askedAtoms(question, context.facts), ...(question.origin === "teacher" ? places : [])];
    const earlier = shown.findIndex((atoms) => asked.some((atom) => atoms.has(atom)));
    shown.push(new Set([...shownAtoms(question.evidence, source), ...places]));
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
