import { readFileSync } from "node:fs";
import { QuizId } from "#lib/domain/ids";
import { buildQuiz } from "#lib/pipeline/build-quiz";
import { readArticle } from "#lib/pipeline/read-article";
import { ms, quantile, report } from "#tests/bench/report";

const ARTICLE = "quizzes/un-votes-ukraine-2025/article.md";
const SIZES = [1_000, 5_000, 20_000, 50_000];
const ROUNDS = 5;

/** An article of about so many words: the shipped one over and over, each round with words of its own, because
 * repeated paragraphs are dropped. */
function articleOf(words: number): string {
  const text = readFileSync(ARTICLE, "utf8").replace(/^---[\s\S]*?\n---\n/, "");
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  const made: string[] = [];
  for (let count = 0, round = 0; count < words; round += 1) {
    const paragraph = paragraphs[round % paragraphs.length] ?? "";
    made.push(round < paragraphs.length ? paragraph : `On page ${round}, the minutes went on. ${paragraph}`);
    count += paragraph.split(/\s+/).length;
  }
  return made.join("\n\n");
}

/** From raw text to a finished quiz, in this process. */
export function measureGeneration(): void {
  const figures = SIZES.map((words) => {
    const raw = articleOf(words);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      const { article } = readArticle(raw);
      buildQuiz({ article, quizId: QuizId.parse("quiz_bench"), title: "Bench", summary: "Bench." });
      times.push(performance.now() - started);
    }
    const real = raw.split(/\s+/).length;
    const median = quantile(times, 0.5);
    return {
      what: `${real.toLocaleString("en")} words`,
      measured: `${ms((median / real) * 1000)} per 1,000 words (${ms(median)} in all)`,
      budget: "150 ms per 1,000 words",
    };
  });
  report("From article to quiz (median of 5)", figures);
}
