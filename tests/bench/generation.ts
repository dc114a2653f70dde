import { QuizId } from "#lib/domain/ids";
import { buildQuiz } from "#lib/pipeline/build-quiz";
import { readArticle } from "#lib/pipeline/read-article";
import { ms, quantile, report } from "#tests/bench/report";

const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
const ROUNDS = 3;

const FIRST =
  "Anna Peter Maria John Clara David Laura James Helen Oscar Nina Robert Sofia Martin Julia Simon".split(" ");
const LAST = "Ash Brook Carl Dan Elm Fen Gar Hol Ives Kel Lam Mor Nor Oak Pen Ray Sand Tor Wal Yar".split(
  " ",
);
const ENDING = "ton ley worth field by ham well son man stead".split(" ");
const THINGS = "bridge tram harbour school library market forest clinic airport stadium".split(" ");

function nameOf(n: number): string {
  const last = LAST[Math.floor(n / FIRST.length) % LAST.length] ?? "";
  const ending = ENDING[Math.floor(n / (FIRST.length * LAST.length)) % ENDING.length] ?? "";
  return `${FIRST[n % FIRST.length] ?? ""} ${last}${ending}`;
}

/** An article of about so many words in which every paragraph has facts, people and motions of its own. */
function articleOf(words: number): string {
  const made: string[] = ["A year of votes in Harwick"];
  for (let count = 0, n = 0; count < words; n += 1) {
    const thing = THINGS[n % THINGS.length] ?? "";
    const paragraph =
      `The Harwick City Council approved the ${thing} plan number ${n} on Monday by ${20 + (n % 30)} votes to ${n % 17}, ` +
      `with ${(n % 5) + 2} abstentions. Councillor ${nameOf(3 * n)} voted for the ${thing} plan, while Councillor ` +
      `${nameOf(3 * n + 1)} voted against it, saying that it would cost too much. “We have waited for number ${n} since ` +
      `the spring of last year,” said Mayor ${nameOf(3 * n + 2)}, who had asked for the vote.`;
    made.push(paragraph);
    count += paragraph.split(" ").length;
  }
  return made.join("\n\n");
}

function build(raw: string): void {
  const { article } = readArticle(raw);
  buildQuiz({ article, quizId: QuizId.parse("quiz_bench"), title: "Bench", summary: "Bench." });
}

/** From raw text to a finished quiz, in processor time, so that what else the machine does changes little. */
export function measureGeneration(): void {
  build(articleOf(SIZES[0] ?? 0));
  const figures = SIZES.map((words) => {
    const raw = articleOf(words);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      build(raw);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    const real = raw.split(/\s+/).length;
    const median = quantile(times, 0.5);
    return {
      what: `${real.toLocaleString("en")} words`,
      measured: `${ms((median / real) * 1000)} per 1,000 words (${ms(median)} in all)`,
      budget: "150 ms per 1,000 words",
    };
  });
  report(`From article to quiz (processor time, median of ${ROUNDS} after one to warm up)`, figures);
}
