import { setTimeout as delay } from "node:timers/promises";
import type { JoinCode } from "#lib/domain/join-code";
import { FormClient, ReplyLost, type Reply } from "#tests/support/form-client";
import { readForms } from "#tests/support/read-forms";
import { answerForm, chooseAnswer, startSitting } from "#tests/support/sit-by-forms";

export interface ClassLoad {
  students: number;
  /** Over how long each question's answers are spread, in milliseconds; 0: all at once. */
  over: number;
  /** Share of replies to answers that never arrive; each such answer is sent again until one does. */
  lost: number;
}

export interface ClassOutcome {
  /** Milliseconds from sending an answer to the reply that it is saved, for answers whose first reply arrived. */
  answers: number[];
  /** Milliseconds from sending an answer to the whole feedback page. */
  feedback: number[];
  acknowledged: number;
  repeated: number;
  /** Replies with a status of 400 or more. */
  refused: number;
}

interface Student {
  client: FormClient;
  page: Reply;
  pick: (choices: number) => number;
}

/**
 * A class sits a whole quiz as browsers without scripts would: start, each question by its form and the feedback
 * page after it, hand in. All wait for each other before each question, which is the worst case of a classroom.
 */
export async function sitClass(
  origin: string,
  code: JoinCode,
  questions: number,
  load: ClassLoad,
): Promise<ClassOutcome> {
  const outcome: ClassOutcome = { answers: [], feedback: [], acknowledged: 0, repeated: 0, refused: 0 };
  const class_ = await Promise.all(
    Array.from({ length: load.students }, async (_, n): Promise<Student> => {
      await delay((n / load.students) * 1000);
      const client = new FormClient(origin);
      const page = await startSitting(client, `/join/${code}`);
      return { client, page, pick: (choices) => n % choices };
    }),
  );
  for (let n = 1; n <= questions; n += 1) {
    await Promise.all(
      class_.map(async (student) => {
        if (load.over > 0) await delay(Math.random() * load.over);
        await answerOne(student, load.lost, outcome);
      }),
    );
    await Promise.all(
      class_.map(async (student) => {
        const path = n < questions ? `/join/${code}/${n + 1}` : `/join/${code}/finish`;
        student.page = await student.client.get(path);
      }),
    );
  }
  await Promise.all(
    class_.map(async ({ client, page }) => {
      const form = readForms(page.body)[0];
      const results = form && (await client.submit(page.url, form));
      if (results?.status !== 200) outcome.refused += 1;
      client.close();
    }),
  );
  return outcome;
}

async function answerOne(
  { client, page, pick }: Student,
  lost: number,
  outcome: ClassOutcome,
): Promise<void> {
  const form = answerForm(page);
  if (!form) throw new Error(`no question at ${page.url.pathname} (${page.status})`);
  const values = chooseAnswer(form, pick);
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const reply = await client.post(page.url, form, values, Math.random() < lost);
      if (attempt === 1) outcome.answers.push(performance.now() - started);
      else outcome.repeated += attempt - 1;
      if (reply.status >= 400) outcome.refused += 1;
      else outcome.acknowledged += 1;
      const feedback = await client.get(reply.headers.location ?? page.url.pathname);
      if (attempt === 1) outcome.feedback.push(performance.now() - started);
      if (feedback.status >= 400) outcome.refused += 1;
      return;
    } catch (error) {
      if (!(error instanceof ReplyLost)) throw error;
    }
  }
}
