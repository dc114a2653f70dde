import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "#tests/support/fixtures";
import { seedClass } from "#tests/support/seed-class";
import { answerInBrowser, startInBrowser } from "#tests/support/sit-in-browser";
import { CANARY, fixtureRevision } from "#tests/fixtures/quiz";

const count = fixtureRevision.questions.length;

test("nothing a browser gets before an answer holds the key, its reasons or its proof", async ({
  page,
  request,
}) => {
  const bodies: { url: string; text: string }[] = [];
  const reading: Promise<unknown>[] = [];
  page.on("response", (response) => {
    const read = response.text().then(
      (text) => bodies.push({ url: response.url(), text }),
      () => undefined, // a redirect has no body
    );
    reading.push(read);
  });
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  const pages = [place, ...Array.from({ length: count }, (_, i) => `${place}/${i + 1}`), `${place}/finish`];
  for (const path of pages) await page.goto(path);
  // Sent without an answer, and with one that no form offers.
  await page.goto(`${place}/1`);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();

  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const others = ["results", "again", "again/1", "again/1?option=opt_a"].map((rest) => `${place}/${rest}`);
  for (const path of [...pages, ...others]) {
    // As the framework's own navigation, its prefetch and our script would ask for it.
    for (const header of ["rsc", "next-router-prefetch", "x-part"]) {
      const reply = await request.get(path, { headers: { cookie, [header]: "1" } });
      bodies.push({ url: `${path} (${header})`, text: await reply.text() });
    }
  }
  const forged = await request.post(`${place}/1`, {
    headers: { cookie },
    form: { question: "q_1", option: "opt_zz" },
  });
  expect(forged.status()).toBe(422);
  bodies.push({ url: "a forged answer", text: await forged.text() });

  await Promise.all(reading);
  expect(bodies.length).toBeGreaterThan(20);
  const leaks = bodies.filter(({ text }) => text.includes(CANARY)).map(({ url }) => url);
  expect(leaks).toEqual([]);
});

test("the canary is alive: after the answer the reasons are shown", async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await answerInBrowser(page);
  await expect(page.getByText(CANARY).first()).toBeVisible();
});

test("an unanswered question treats the key like every other option", async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  for (const [index, question] of fixtureRevision.questions.entries()) {
    if (question.shape === "boolean") continue;
    const html = await (await page.goto(`${place}/${index + 1}`))!.text();
    const mentions = question.options.map(({ id }) => html.split(id).length - 1);
    expect(new Set(mentions).size, `${question.id}: ${mentions.join(", ")}`).toBe(1);
  }
});

test("while the teacher keeps right and wrong for the end, feedback and results tell nothing", async ({
  page,
}) => {
  const place = `/join/${await seedClass(fixtureRevision, { feedback: "after-close" })}`;
  await startInBrowser(page, place);
  await page.goto(`${place}/finish`);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page).toHaveURL(/\/results$/);
  for (const path of [`${place}/1`, `${place}/results`, `${place}/again`, `${place}/again/1`]) {
    const reply = await page.goto(path);
    expect(await reply!.text(), path).not.toContain(CANARY);
  }
});

test("no chunk a browser may load holds the shipped quiz's answers", () => {
  const quiz = readFileSync("quizzes/un-votes-ukraine-2025/quiz.json", "utf8");
  const explanations = [...quiz.matchAll(/"explanation": ?"([^"\\]{20,60})/g)].map(([, text = ""]) => text);
  expect(explanations.length).toBeGreaterThan(5);
  const folder = join(process.env.NEXT_DIST_DIR ?? ".next", "static");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(js|css|json|map)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(
      explanations.filter((explanation) => text.includes(explanation)),
      file,
    ).toEqual([]);
  }
});
