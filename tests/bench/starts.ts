import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { installKv } from "#lib/kv/kv-client";
import { listAttempts } from "#lib/store/attempt-store";
import { startApp } from "#tests/support/app-server";
import { FormClient } from "#tests/support/form-client";
import { seedClass } from "#tests/support/seed-class";
import { startSitting } from "#tests/support/sit-by-forms";
import { foundingQuiz } from "#tests/bench/founding-quiz";
import { ms, quantile, report } from "#tests/bench/report";

const STUDENTS = 2_000;
const WITHIN_MS = 60_000;

/** Two thousand students behind one address open the start page and start, spread evenly over a minute. */
export async function measureStarts(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "otr-bench-"));
  process.env.DATA_DIR = folder;
  installKv(undefined);
  await using app = await startApp({ DATA_DIR: folder });
  const code = await seedClass(foundingQuiz());
  const times: number[] = [];
  let failed = 0;
  await Promise.all(
    Array.from({ length: STUDENTS }, async (_, n) => {
      await delay((n / STUDENTS) * WITHIN_MS);
      const client = new FormClient(app.url);
      const started = performance.now();
      try {
        await startSitting(client, `/join/${code}`);
        times.push(performance.now() - started);
      } catch {
        failed += 1;
      }
      client.close();
    }),
  );
  const kept = (await listAttempts(code)).length;
  report(
    `${STUDENTS.toLocaleString("en")} students start within a minute, one network address, embedded store`,
    [
      { what: "without a first question", measured: String(failed), budget: "0" },
      { what: "attempts in the record", measured: String(kept), budget: String(STUDENTS) },
      {
        what: "start page, form and first question",
        measured: `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}`,
      },
    ],
  );
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}
