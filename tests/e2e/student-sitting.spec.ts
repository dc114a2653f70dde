import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/fixtures";
import { seedClass } from "#tests/support/seed-class";
import {
  answerInBrowser,
  goOnInBrowser,
  markAnswer,
  sitInBrowser,
  startInBrowser,
} from "#tests/support/sit-in-browser";
import { fixtureRevision } from "#tests/fixtures/quiz";

const PLAIN = { tag: "@no-script" };
const EVERYWHERE = { tag: ["@no-script", "@phone"] };
const answerButton = (page: Page) => page.getByRole("button", { name: "Answer", exact: true });

test("a class's quiz from the typed code to the result", EVERYWHERE, async ({ page }) => {
  const code = await seedClass(fixtureRevision, { note: "Work on your own first." });
  await page.goto("/join");
  await page.getByLabel("Code").fill(code.toLowerCase().replace("-", " "));
  await page.getByRole("button", { name: "Find the quiz" }).click();
  await expect(page).toHaveURL(`/join/${code}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(fixtureRevision.title);
  await expect(page.getByText("Work on your own first.")).toBeVisible();
  const name = await page.getByRole("status", { name: "Your name in this quiz" }).textContent();
  await page.getByRole("link", { name: "Draw another" }).click();
  await expect(page.getByRole("status", { name: "Your name in this quiz" })).not.toHaveText(name ?? "");

  expect(await sitInBrowser(page, `/join/${code}`)).toBe(fixtureRevision.questions.length);
  await expect(page).toHaveURL(`/join/${code}/results`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("out of 5");
  await page.getByRole("link", { name: /Try the missed/ }).click();
  await expect(page).toHaveURL(/\/again\/1$/);
  await markAnswer(page, 1);
  await answerButton(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Right|right|Not/);
});

test("each page has its own title", PLAIN, async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await expect(page).toHaveTitle("Question 1 of 5 · On the Record");
  await answerInBrowser(page);
  await expect(page).toHaveTitle(/^Question 1: (right|not this one) · On the Record$/);
  await page.goto(`${place}/finish`);
  await expect(page).toHaveTitle("Hand in · On the Record");
});

test("skipping, going back and handing in with a question open", PLAIN, async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await page.getByRole("link", { name: "Skip for now" }).click();
  await expect(page).toHaveURL(`${place}/2`);
  await page.getByRole("link", { name: "Back to question 1" }).click();
  await expect(page).toHaveURL(`${place}/1`);
  await answerInBrowser(page);
  await page.goto(`${place}/finish`);
  await expect(page.getByRole("heading", { name: "4 questions have no answer yet" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Question 5" })).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page).toHaveURL(`${place}/results`);
});

test("reload and back find the feedback, never a form sent again", PLAIN, async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await answerInBrowser(page);
  const verdict = await page.getByRole("heading", { level: 1 }).textContent();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict ?? "");
  await goOnInBrowser(page);
  await expect(page).toHaveURL(`${place}/2`);
  await page.goBack();
  await expect(page).toHaveURL(`${place}/1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict ?? "");
});

test("of two tabs the first answer counts, and the second says so", PLAIN, async ({ page, context }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  const other = await context.newPage();
  await other.goto(`${place}/1`);
  await answerInBrowser(page, 1);
  await answerInBrowser(other, 0);
  await expect(
    other.getByText("You had already answered this question. Your first answer, Against, counts."),
  ).toBeVisible();
  await expect(other.getByText("Right.", { exact: true })).toBeVisible();
});

test("a double click answers once and starts once", PLAIN, async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await page.goto(place);
  await page.getByRole("button", { name: "Start the quiz" }).dblclick();
  await answerButton(page).waitFor();
  await markAnswer(page, 1);
  await answerButton(page).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Right.");
});

test("an empty answer is refused at the group, which stays where it is", EVERYWHERE, async ({ page }) => {
  await startInBrowser(page, `/join/${await seedClass(fixtureRevision)}`);
  await answerButton(page).click();
  await expect(page.getByRole("alert")).toHaveText("Choose an answer first.");
  await expect(page.getByRole("group")).toHaveAccessibleDescription(/Choose an answer first\./);
});

test("nobody sees or continues an attempt by its address", PLAIN, async ({ page, browser }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await answerInBrowser(page);
  const stranger = await browser.newPage();
  for (const path of ["1", "2", "finish", "results", "again/1"]) {
    await stranger.goto(new URL(`${place}/${path}`, page.url()).href);
    await expect(stranger).toHaveURL(new URL(place, page.url()).href);
  }
  await stranger.close();
});

test("somebody else may start at the same machine", PLAIN, async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await answerInBrowser(page);
  await page.goto(place);
  await expect(page.getByText("You answered 1 of 5.")).toBeVisible();
  await page.getByRole("link", { name: "Not you? Start as someone else" }).click();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page).toHaveURL(`${place}/1`);
  await expect(answerButton(page)).toBeVisible();
});

test("an unknown code gets one kind sentence, and what was typed stays", PLAIN, async ({ page }) => {
  await page.goto("/join");
  await page.getByLabel("Code").fill("2222-2223");
  await page.getByRole("button", { name: "Find the quiz" }).click();
  await expect(page.getByRole("alert")).toHaveText(
    "No quiz has the code 2222-2223. Check each letter, or ask your teacher.",
  );
  await expect(page.getByLabel("Code")).toHaveValue("2222-2223");
});

test(
  "a quiz that is not open yet says when it opens; a closed one that it has closed",
  PLAIN,
  async ({ page }) => {
    const hour = 3_600_000;
    const soon = await seedClass(fixtureRevision, {
      opensAt: Date.now() + 2 * hour,
      closesAt: Date.now() + 3 * hour,
    });
    await page.goto(`/join/${soon}`);
    await expect(
      page.getByRole("heading", { level: 2, name: /This quiz opens in (2 hours|1 hour 59 minutes)/ }),
    ).toBeVisible();
    const over = await seedClass(fixtureRevision, {
      opensAt: Date.now() - 2 * hour,
      closesAt: Date.now() - hour,
    });
    await page.goto(`/join/${over}`);
    await expect(page.getByRole("heading", { name: "This quiz has closed" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Start the quiz" })).toHaveCount(0);
  },
);

test("a seat number instead of a name", EVERYWHERE, async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision, { names: { kind: "seats", count: 30 } })}`;
  await page.goto(place);
  await page.getByLabel("Seat number from your teacher").fill("31");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page.getByRole("alert")).toHaveText(
    "Type the seat number your teacher gave you, from 1 to 30.",
  );
  await page.getByLabel("Seat number from your teacher").fill("12");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page.getByText("Seat 12")).toBeVisible();
});
