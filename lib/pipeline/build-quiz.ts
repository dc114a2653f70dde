import { buildFromFacts, type BuildInput, type Built } from "#lib/pipeline/build-from-facts";
import { extractFacts } from "#lib/pipeline/extract-facts";
import { findUnfit } from "#lib/pipeline/find-unfit";

/**
 * The whole way from an article to a quiz: extract, link with the roll calls attached, verify, write, choose, lint,
 * assemble. Pure: the same input and seed give the same quiz, byte for byte. A text that is no English article gives
 * no quiz and one rejection that says what it is.
 *
 * @throws ZodError when the title or summary is empty or too long for a quiz.
 */
export function buildQuiz(input: BuildInput): Built {
  const unfit = findUnfit(input.article);
  if (unfit === undefined) return buildFromFacts(input, extractFacts(input.article));
  const nothing = { motions: [], votes: [], tallies: [], statements: [], offices: [], rejections: [unfit] };
  return buildFromFacts(input, nothing);
}
