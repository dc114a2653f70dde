import type { BrowserContext, Page } from "@playwright/test";
import { deskReady, deskSaved, makeQuiz } from "#tests/support/desk-pages";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { signOut } from "#tests/support/sign-out";

const DESK = "**/teach/quizzes/*";
const title = (page: Page) => page.getByLabel("Title students see");

/** A tab closed with something on it that could not be saved, because its session had ended meanwhile. */
async function closedUnsaved(page: Page, context: BrowserContext, words: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(page.url());
  await deskReady(tab);
  const cookies = await context.cookies();
  await context.clearCookies();
  await title(tab).fill(words);
  await expect(tab.locator(".save-line")).toContainText("Not saved:");
  await tab.close();
  await context.addCookies(cookies);
}

test("without a network nothing is lost: it is tried again, and offered after a reload", async ({
  page,
  signIn,
  context,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  await context.setOffline(true);
  await page.getByLabel("Title students see").fill("Written on the train");
  await expect(page.locator(".save-line")).toContainText(/Not saved yet. Trying again in \d+ s/);
  await expect(page.getByRole("button", { name: "Try now" })).toBeVisible();
  await context.setOffline(false);
  await deskSaved(page);

  // A save that never arrives, and a reload before it could be tried again.
  await page.route("**/teach/quizzes/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByLabel("Title students see").fill("Written in a tunnel");
  await expect(page.locator(".save-line")).toContainText("Trying again");
  await page.unroute("**/teach/quizzes/*");
  await page.reload();
  await page.getByRole("button", { name: "Put them back" }).click();
  await expect(page.getByLabel("Title students see")).toHaveValue("Written in a tunnel");
  await deskSaved(page);
});

test("what could not be saved is offered after its tab was closed, until it is saved", async ({
  page,
  signIn,
  context,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  await closedUnsaved(page, context, "Written in a closed tab");
  await page.reload();
  await page.getByRole("button", { name: "Put them back" }).click();
  await expect(title(page)).toHaveValue("Written in a closed tab");
  await deskSaved(page);
  await page.reload();
  await deskReady(page);
  await expect(page.getByText(/were not saved/)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("signing out takes unsaved work from the browser", async ({ page, signIn, context }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  await closedUnsaved(page, context, "Nobody else's");
  expect(await page.evaluate(() => Object.keys(localStorage))).toHaveLength(1);
  await page.goto("/account");
  await signOut(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a page older than the server says so, tries no more, and has its work back once reloaded", async ({
  page,
  signIn,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  let asked = 0;
  // What a newer version answers to the ids of an older one's actions is the server's own: only the id is another.
  await page.route(DESK, (route) => {
    const request = route.request();
    if (request.method() !== "POST") return route.continue();
    asked += 1;
    return route.continue({ headers: { ...request.headers(), "next-action": `40${"0".repeat(40)}` } });
  });
  await title(page).fill("Written on an old page");
  await expect(page.locator(".save-line")).toContainText("This page is from an older version.");
  await title(page).fill("Written on an old page, later");
  await page.getByRole("button", { name: /^Publish/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not published" })).toBeVisible();
  expect(asked).toBe(1);
  await checkPage(page, "an outdated page");
  await page.unroute(DESK);
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(title(page)).toHaveValue("Written on an old page, later");
  await deskSaved(page);
  await page.reload();
  await expect(title(page)).toHaveValue("Written on an old page, later");
});
