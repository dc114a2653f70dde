import { buildFromFacts, type BuildInput, type Built } from "#lib/pipeline/build-from-facts";
import { extractFacts } from "#lib/pipeline/extract-facts";

/**
 * The whole way from an article to a quiz: extract, link with the roll calls attached, verify, write, choose, lint,
 * assemble. Pure: the same input and seed give the same quiz, byte for byte.
 *
 * @throws ZodError when the title or summary is empty or too long for a quiz.
 */
export function buildQuiz(input: BuildInput): Built {
  return buildFromFacts(input, extractFacts(input.article));
}
