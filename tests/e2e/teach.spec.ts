import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { sitInBrowser, startInBrowser } from "#tests/support/sit-in-browser";

const SLUG = "un-votes-ukraine-2025";
const quiz = JSON.parse(readFileSync(`quizzes/${SLUG}/quiz.json`, "utf8")) as { title: string };

/** Gives the quiz to a class with what the form offers, and returns the code. */
async function giveToClass(page: Page, title = quiz.title): Promise<string> {
  await page.goto(`/teach/assign/${SLUG}`);
  await page.getByLabel("Title students see").fill(title);
  await page.getByRole("button", { name: "Give it to the class" }).click();
  await page.waitForURL("**/teach/assignments/*");
  return page.url().split("/").at(-1) ?? "";
}

test(
  "a teacher who is not signed in comes back to the quiz to give",
  { tag: "@no-script" },
  async ({ page }) => {
    await page.goto("/teach");
    await expect(
      page.getByRole("heading", { name: "Give a class a quiz from the public record" }),
    ).toBeVisible();
    await page
      .getByRole("link", { name: /^Give it to a class/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fteach%2Fassign%2F/);
  },
);

test(
  "a form with mistakes says what is wrong where, and keeps everything",
  { tag: ["@no-script", "@phone"] },
  async ({ page, signIn, javaScriptEnabled }) => {
    await signIn(page);
    await page.goto(`/teach/assign/${SLUG}`);
    await page.getByLabel("Title students see").fill("Tuesday\u202E");
    await page.getByLabel("Note to the class").fill("Work on your own.");
    await page.getByLabel("Closes").fill("2020-01-01T10:00");
    await page.getByLabel("Time zone of both").selectOption("Asia/Tokyo");
    await page.getByLabel("After the quiz has closed").check();
    await page.getByLabel("As many as they like").check();
    await page.getByLabel("Seat numbers").check();
    await page.getByLabel("How many seats").fill("0");
    await page.getByLabel("Shuffle the questions").uncheck();
    await page.getByRole("button", { name: "Give it to the class" }).click();

    await expect(page.getByLabel("Title students see")).toHaveAccessibleDescription(/cannot be seen/);
    await expect(page.getByLabel("Closes")).toHaveAccessibleDescription(/after opening/);
    await expect(page.getByLabel("How many seats")).toHaveAccessibleDescription(/from 1 to 200/);
    await expect(page.getByLabel("Note to the class")).toHaveValue("Work on your own.");
    await expect(page.getByLabel("Closes")).toHaveValue("2020-01-01T10:00");
    await expect(page.getByLabel("Time zone of both")).toHaveValue("Asia/Tokyo");
    await expect(page.getByLabel("After the quiz has closed")).toBeChecked();
    await expect(page.getByLabel("As many as they like")).toBeChecked();
    await expect(page.getByLabel("Seat numbers")).toBeChecked();
    await expect(page.getByLabel("How many seats")).toHaveValue("0");
    await expect(page.getByLabel("Shuffle the questions")).not.toBeChecked();
    await expect(page.getByLabel("Shuffle the options")).toBeChecked();
    // axe is a script.
    if (javaScriptEnabled) await checkPage(page, "assign, refused");
  },
);

test.describe("times", () => {
  test.use({ timezoneId: "America/New_York" });

  test("are shown and read in the teacher's own zone", async ({ page, signIn }) => {
    await signIn(page);
    await page.goto(`/teach/assign/${SLUG}`);
    await expect(page.getByLabel("Time zone of both")).toHaveValue("America/New_York");
    const inNewYork = new Date().toLocaleString("sv-SE", { timeZone: "America/New_York" }).slice(0, 10);
    await expect(page.getByLabel("Opens")).toHaveValue(new RegExp(`^${inNewYork}`));
    await page.getByRole("button", { name: "Give it to the class" }).click();
    await expect(page.getByText(/Open, closes .* \(America\/New York\)/)).toBeVisible();
  });
});

test("a class: its code, who finished with which score, closed and reopened, deleted", async ({
  page,
  signIn,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  const code = await giveToClass(page, "Year 10, Tuesday");
  await expect(page.locator(".code-big")).toHaveText(code);
  await expect(page.getByLabel("Link")).toHaveValue(new RegExp(`/join/${code}$`));
  await expect(page.getByRole("img", { name: /QR code of/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Google Classroom" })).toHaveAttribute(
    "href",
    /^https:\/\/classroom\.google\.com\/share\?url=http.*%2Fjoin%2F/,
  );
  await expect(page.getByRole("heading", { name: "Waiting for the first student" })).toBeVisible();
  await checkPage(page, "a class nobody has joined");

  const finished = await browser.newPage();
  const questions = await sitInBrowser(finished, `/join/${code}`);
  const working = await browser.newPage();
  await startInBrowser(working, `/join/${code}`);

  // The page renews itself; nobody touches it.
  const table = page.getByRole("table", { name: "Participants and their scores" });
  await expect(table.getByRole("row")).toHaveCount(3, { timeout: 25_000 });
  await expect(table).toContainText(`${questions} of ${questions}`);
  await expect(table).toContainText("still working");
  await expect(page.locator(".figures")).toContainText(/finished\s*1\s*still working\s*1/);
  await checkPage(page, "a class at work");

  const file = await (await page.request.get(`${page.url()}/results`)).text();
  expect(file.split("\r\n")).toHaveLength(4);
  expect(file).toMatch(/,1,finished,/);
  expect(file).toMatch(/,1,working,/);

  await page.getByRole("button", { name: "Close now" }).click();
  await expect(page.getByRole("button", { name: "Reopen for an hour" })).toBeVisible();
  const late = await browser.newPage();
  await late.goto(`/join/${code}`);
  await expect(late.getByRole("button", { name: "Start the quiz" })).toHaveCount(0);
  await page.getByRole("button", { name: "Reopen for an hour" }).click();
  await expect(page.getByRole("button", { name: "Close now" })).toBeVisible();

  await page.getByText("Delete this class").click();
  await page.getByLabel("Yes, delete it with all results").check();
  await page.getByRole("button", { name: "Delete the class" }).click();
  await expect(page.getByText("Deleted, with all its results.")).toBeVisible();
  expect((await page.request.get(`/teach/assignments/${code}`)).status()).toBe(404);
  for (const student of [finished, working, late]) await student.close();
});

test(
  "a class is changed without a script, and the page shows it",
  { tag: "@no-script" },
  async ({ page, signIn }) => {
    await signIn(page);
    await giveToClass(page);
    await page.getByText("Change title, times and rules").click();
    await page.getByLabel("Title students see").fill("Another title");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Saved. Students see it from now on.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Another title" })).toBeVisible();
  },
);

test("another teacher finds no class, no results and no line of it", async ({ page, signIn, browser }) => {
  await signIn(page);
  const code = await giveToClass(page, "Mine alone");
  const other = await browser.newPage();
  await signIn(other);
  expect((await other.goto(`/teach/assignments/${code}`))?.status()).toBe(404);
  expect((await other.request.get(`/teach/assignments/${code}/results`)).status()).toBe(404);
  await other.goto("/teach");
  await expect(other.getByText("Mine alone")).toHaveCount(0);
  await page.goto("/teach");
  await expect(page.getByRole("link", { name: "Mine alone" })).toBeVisible();
  await other.close();
});
