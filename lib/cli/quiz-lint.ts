import { QuizRevision } from "#lib/domain/quiz";
import { BadInput, EXIT, readJson, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { lintQuiz } from "#lib/pipeline/lint/lint";

/**
 * `quiz lint QUIZ.json`: warnings of item writing, each with its question and place. Warnings are advice, so the exit
 * code is 0 with or without them.
 *
 * @throws BadInput when the file is no quiz.
 */
export function runLint(file: string, json: boolean, io: Streams): ExitCode {
  const parsed = QuizRevision.safeParse(readJson(file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BadInput(`${file} is not a quiz: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
  }
  const warnings = lintQuiz(parsed.data.questions, parsed.data);
  if (json) io.out(`${JSON.stringify(warnings, null, 2)}\n`);
  else {
    for (const { questionId, place, optionId, ruleId, message } of warnings) {
      io.out(`${[questionId, place, optionId].filter(Boolean).join(" ")}: ${message} [${ruleId}]\n`);
    }
  }
  io.err(warnings.length === 0 ? "Nothing to say." : `${warnings.length} warnings.`);
  return EXIT.ok;
}
