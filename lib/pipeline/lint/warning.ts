import type { Fact } from "#lib/domain/fact";
import type { LintWarning } from "#lib/domain/lint-warning";
import type { Question } from "#lib/domain/question";
import type { QuizRevision } from "#lib/domain/quiz";

export type { LintWarning };

/** What a rule may look at besides the question. */
export type LintContext = Pick<QuizRevision, "article" | "motions" | "facts" | "rollCalls">;

/** Looks at one question. */
export type QuestionRule = (question: Question, context: LintContext) => LintWarning[];

/** Looks at all questions together. */
export type QuizRule = (questions: readonly Question[], context: LintContext) => LintWarning[];

/** The options of a question, none for true or false. */
export function optionsOf(question: Question) {
  return question.shape === "boolean" ? [] : question.options;
}

/** The ids of the right options of a single or multiple choice. */
export function keysOf(question: Question): ReadonlySet<string> {
  if (question.shape === "single") return new Set([question.key]);
  return new Set(question.shape === "multiple" ? question.key : []);
}

/** The facts behind some ids, in order. */
export function factsOf(ids: readonly string[], { facts }: LintContext): Fact[] {
  return facts.filter(({ id }) => ids.includes(id));
}

/** Every name the facts hold: voters, speakers, people. Their length and words are nobody's choice. */
export function namesIn({ facts }: LintContext): Set<string> {
  return new Set(
    facts.flatMap((fact) => {
      if (fact.type === "vote") return [fact.voter];
      if (fact.type === "statement") return [fact.speaker];
      return fact.type === "office" ? [fact.person] : [];
    }),
  );
}

/** Whether words stand verbatim in the article, but for the case of their first letter: then they are somebody's, not ours. */
export function isVerbatim(text: string, { article }: LintContext): boolean {
  const bare = text.replace(/^“|”$/g, "");
  const first = bare.charAt(0);
  return [first.toLowerCase(), first.toUpperCase()].some((letter) =>
    article.body.includes(letter + bare.slice(1)),
  );
}

/** What a rule has to say of the quiz as a whole. */
export function quizWarning(ruleId: string, message: string): LintWarning {
  return { ruleId, place: "quiz", message };
}
