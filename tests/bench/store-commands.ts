import { spawnSync } from "node:child_process";
import { installKv } from "#lib/kv/kv-client";
import { startApp } from "#tests/support/app-server";
import { FormClient } from "#tests/support/form-client";
import { readForms } from "#tests/support/read-forms";
import { redisServerFound, startRedisServer } from "#tests/support/redis-server";
import { seedClass } from "#tests/support/seed-class";
import { answerForm, chooseAnswer, startSitting } from "#tests/support/sit-by-forms";
import { foundingQuiz } from "#tests/bench/founding-quiz";
import { report, skipped, type Figure } from "#tests/bench/report";

const NOT_OURS = /^cmdstat_(info|config|ping|hello|client|auth|select|command)/;

/** Counts the commands a redis-server ran while `work` ran. */
async function countCommands(port: number, work: () => Promise<unknown>): Promise<number> {
  const cli = (...args: string[]) =>
    spawnSync("redis-cli", ["-p", String(port), ...args], { encoding: "utf8" }).stdout;
  cli("CONFIG", "RESETSTAT");
  await work();
  const lines = cli("INFO", "commandstats")
    .split(/\r?\n/)
    .filter((line) => line.startsWith("cmdstat_") && !NOT_OURS.test(line));
  return lines.reduce((sum, line) => sum + Number(/calls=(\d+)/.exec(line)?.[1] ?? 0), 0);
}

/** What one student costs the store, step by step. */
export async function measureStoreCommands(): Promise<void> {
  if (!redisServerFound()) {
    skipped("Store commands", "no redis-server on this machine");
    return;
  }
  const quiz = foundingQuiz();
  const server = await startRedisServer();
  process.env.REDIS_URL = server.url;
  installKv(undefined);
  await using app = await startApp({ REDIS_URL: server.url });
  const code = await seedClass(quiz);
  const counts = { start: 0, question: 0, answer: 0, feedback: 0, finish: 0 };
  const count = (work: () => Promise<unknown>) => countCommands(server.port, work);
  const warm = new FormClient(app.url);
  await startSitting(warm, `/join/${code}`);
  warm.close();

  const client = new FormClient(app.url);
  let page = await client.get(`/join/${code}`);
  counts.start = await count(async () => {
    page = await startSitting(client, `/join/${code}`);
  });
  for (let n = 1; n <= quiz.questions.length; n += 1) {
    counts.question += await count(async () => {
      page = await client.get(`/join/${code}/${n}`);
    });
    const form = answerForm(page);
    if (!form) throw new Error(`no question ${n}`);
    counts.answer += await count(() =>
      client.post(
        page.url,
        form,
        chooseAnswer(form, () => 0),
      ),
    );
    counts.feedback += await count(() => client.get(`/join/${code}/${n}`));
  }
  page = await client.get(`/join/${code}/finish`);
  const [form] = readForms(page.body);
  if (!form) throw new Error("no form to hand in");
  counts.finish = await count(() => client.post(page.url, form));
  client.close();

  const each = (sum: number) => (sum / quiz.questions.length).toFixed(2);
  const figures: Figure[] = [
    { what: "start (page and form)", measured: String(counts.start) },
    { what: "question page, each", measured: each(counts.question) },
    { what: "answer, each", measured: each(counts.answer), budget: "2" },
    { what: "feedback page, each", measured: each(counts.feedback) },
    { what: "hand in", measured: String(counts.finish) },
  ];
  report("Store commands of one student (Redis)", figures);
  process.env.REDIS_URL = "";
  installKv(undefined);
  await app.stop();
  await server.dispose();
}
