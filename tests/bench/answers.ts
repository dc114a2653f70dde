import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installKv } from "#lib/kv/kv-client";
import { startApp } from "#tests/support/app-server";
import { redisServerFound, startRedisServer } from "#tests/support/redis-server";
import { seedClass } from "#tests/support/seed-class";
import { checkRecord } from "#tests/bench/check-record";
import { foundingQuiz } from "#tests/bench/founding-quiz";
import { ms, quantile, report, skipped, type Figure } from "#tests/bench/report";
import { sitClass, type ClassLoad } from "#tests/bench/sit-class";

const LOADS: ClassLoad[] = [30, 130, 200].flatMap((students) =>
  [0, 3000].flatMap((over) => [0, 0.2].map((lost) => ({ students, over, lost }))),
);

/** One process of clients and one server share this machine's cores: what a person would wait is less. */
async function measureOn(name: string, settings: Record<string, string>): Promise<void> {
  const quiz = foundingQuiz();
  const questions = quiz.questions.length;
  Object.assign(process.env, settings);
  installKv(undefined);
  await using app = await startApp(settings);
  await sitClass(app.url, await seedClass(quiz), questions, { students: 10, over: 0, lost: 0 }); // warms up
  const figures: Figure[] = [];
  for (const load of LOADS) {
    const code = await seedClass(quiz);
    const outcome = await sitClass(app.url, code, questions, load);
    const record = await checkRecord(code, quiz);
    const spread = load.over === 0 ? "at once" : `over ${load.over / 1000} s`;
    const loss = load.lost === 0 ? "" : `, ${load.lost * 100} % of replies lost`;
    const isBudgeted = load.students === 200 && load.over === 0 && load.lost === 0;
    figures.push({
      what: `${load.students} ${spread}${loss}: saved`,
      measured: `p50 ${ms(quantile(outcome.answers, 0.5))}, p95 ${ms(quantile(outcome.answers, 0.95))}; feedback shown p95 ${ms(quantile(outcome.feedback, 0.95))}`,
      ...(isBudgeted ? { budget: "p95 120 ms", peer: "147 ms" } : {}),
    });
    figures.push({
      what: "  of them",
      measured:
        `${outcome.acknowledged} acknowledged, ${outcome.repeated} sent again, ${outcome.refused} refused; ` +
        `record: ${record.missing} missing, ${record.double} double, ` +
        `${record.handedIn}/${load.students} handed in, ${record.boardDiffers} off the board`,
      budget: "0 missing, 0 double",
      ...(load.lost > 0 ? { peer: "up to 93 % missing" } : {}),
    });
  }
  report(`Answers of a class, ${questions} questions, ${name}`, figures);
}

/** Whole classes over plain HTTP, then the record read back from the store. */
export async function measureAnswers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "otr-bench-"));
  await measureOn("embedded store", { DATA_DIR: folder, REDIS_URL: "" });
  rmSync(folder, { recursive: true, force: true });
  if (!redisServerFound()) {
    skipped("Answers of a class, Redis", "no redis-server on this machine");
    return;
  }
  const server = await startRedisServer();
  await measureOn("Redis", { REDIS_URL: server.url });
  process.env.REDIS_URL = "";
  installKv(undefined);
  await server.dispose();
}
