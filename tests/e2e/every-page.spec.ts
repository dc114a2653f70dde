import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { seedClass } from "#tests/support/seed-class";
import { answerInBrowser, goOnInBrowser, markAnswer, startInBrowser } from "#tests/support/sit-in-browser";
import { fixtureRevision } from "#tests/fixtures/quiz";

const SLUG = "un-votes-ukraine-2025";

test.describe("every page is accessible in both themes and fits 320 pixels", () => {
  test.setTimeout(300_000);

  for (const path of [
    "/",
    "/about",
    "/privacy",
    "/corrections",
    "/join",
    "/play",
    `/play/${SLUG}`,
    "/sign-in",
    "/register",
    "/leaderboards",
    "/records",
    "/records/own",
    "/account",
    "/teach",
    "/no-such-page",
    "/join/2222-2222",
  ]) {
    test(`signed out: ${path}`, async ({ page }) => {
      await page.goto(path);
      await checkPage(page, path);
    });
  }

  test("a record", async ({ page }) => {
    await page.goto("/records");
    const first = page
      .getByRole("region", { name: /^\d+ records$/ })
      .getByRole("link")
      .first();
    const path = (await first.getAttribute("href")) ?? "";
    expect(path).toMatch(/^\/records\/roll_/);
    await page.goto(path);
    await checkPage(page, path);
  });

  test("a quiz from start to another try", async ({ page }) => {
    const place = `/join/${await seedClass(fixtureRevision, { note: "Read the article first." })}`;
    await page.goto(place);
    await checkPage(page, "start");
    await startInBrowser(page, place);
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await checkPage(page, "a question sent without an answer");

    const count = fixtureRevision.questions.length;
    for (let n = 1; n <= count; n += 1) {
      await page.goto(`${place}/${n}`);
      await checkPage(page, `question ${n}`);
      if (n === count) break; // the last one stays open
      await markAnswer(page, 1);
      await answerInBrowser(page, 1);
      await checkPage(page, `feedback ${n}`);
    }
    await page.goto(`${place}/finish`);
    await checkPage(page, "before handing in");
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page).toHaveURL(/\/results$/);
    await checkPage(page, "results");
    await page.getByRole("link", { name: /Try the missed/ }).click();
    await expect(page).toHaveURL(/\/again/);
    await checkPage(page, "another try");
  });

  test("results of the shipped quiz, with its map", async ({ page }) => {
    await startInBrowser(page, `/play/${SLUG}`);
    await answerInBrowser(page);
    await goOnInBrowser(page);
    await page.goto(`/play/${SLUG}/finish`);
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page).toHaveURL(/\/results$/);
    await checkPage(page, "results with votes");
  });

  test("signed in", async ({ page, signIn }) => {
    await signIn(page);
    for (const path of [
      "/account",
      "/leaderboards",
      `/leaderboards/${SLUG}`,
      "/teach",
      `/teach/assign/${SLUG}`,
    ]) {
      await page.goto(path);
      await checkPage(page, path);
    }
  });
});
