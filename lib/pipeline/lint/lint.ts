import type { Question } from "#lib/domain/question";
import { partiesOutOfBalance, sidesOutOfBalance, truthOutOfBalance } from "#lib/pipeline/lint/balance-rules";
import { clang, convergence, everythingRight, grammarCue } from "#lib/pipeline/lint/cue-rules";
import { leak, shownBefore } from "#lib/pipeline/lint/leak-rules";
import { hinged, numberCue, oddForm, repeatedStart } from "#lib/pipeline/lint/form-rules";
import { unsupportedKey, wrongCount } from "#lib/pipeline/lint/key-rules";
import { twoKeys } from "#lib/pipeline/lint/other-keys";
import {
  absoluteTerms,
  lengthCue,
  mixedOptions,
  ofTheAbove,
  overlappingOptions,
  overlappingRanges,
  unevenDetails,
} from "#lib/pipeline/lint/option-rules";
import { lengthBias, positionBias } from "#lib/pipeline/lint/quiz-rules";
import { loadedWord, negativeStem, readability } from "#lib/pipeline/lint/stem-rules";
import type { LintContext, LintWarning, QuestionRule, QuizRule } from "#lib/pipeline/lint/warning";
import { fewWrong, implausible } from "#lib/pipeline/lint/weak-distractors";

const QUESTION_RULES: readonly QuestionRule[] = [
  lengthCue,
  absoluteTerms,
  ofTheAbove,
  overlappingOptions,
  overlappingRanges,
  mixedOptions,
  unevenDetails,
  clang,
  grammarCue,
  numberCue,
  oddForm,
  repeatedStart,
  convergence,
  everythingRight,
  negativeStem,
  readability,
  loadedWord,
  unsupportedKey,
  hinged,
  twoKeys,
  fewWrong,
  implausible,
  wrongCount,
];

const QUIZ_RULES: readonly QuizRule[] = [
  positionBias,
  lengthBias,
  leak,
  shownBefore,
  sidesOutOfBalance,
  partiesOutOfBalance,
  truthOutOfBalance,
];

/**
 * Flaws of one question, after the rules of item writing (Haladyna, Downing and Rodriguez 2002; the NBME guide) as far
 * as a machine can see them.
 */
export function lintQuestion(question: Question, context: LintContext): LintWarning[] {
  return QUESTION_RULES.flatMap((rule) => rule(question, context));
}

/** Flaws of all questions, and of the quiz as a whole. */
export function lintQuiz(questions: readonly Question[], context: LintContext): LintWarning[] {
  return [
    ...questions.flatMap((question) => lintQuestion(question, context)),
    ...QUIZ_RULES.flatMap((rule) => rule(questions, context)),
  ];
}
