import { expect, test } from "#tests/support/fixtures";
import { signOut } from "#tests/support/sign-out";
import { answerInBrowser, startInBrowser } from "#tests/support/sit-in-browser";
import type { Page } from "@playwright/test";

const PLACE = "/play/un-votes-ukraine-2025";
const BOARD = "/leaderboards/un-votes-ukraine-2025";

/** One answer, then in: what is scored does not matter here. */
async function playBriefly(page: Page): Promise<void> {
  await startInBrowser(page, PLACE);
  await answerInBrowser(page);
  await page.goto(`${PLACE}/finish`);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page).toHaveURL(`${PLACE}/results`);
}

test(
  "a score won before signing in is added after, and counts once",
  { tag: "@no-script" },
  async ({ page, signIn }) => {
    test.setTimeout(90_000);
    const { userName, password, displayName } = await signIn(page);
    await signOut(page);
    await playBriefly(page);
    await page.getByRole("link", { name: "Sign in to put this score on the leaderboard" }).click();
    await page.getByLabel("User name").fill(userName);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(`${PLACE}/results`);
    await page.getByRole("button", { name: "Add my score" }).click();
    await expect(page.getByText("You are on the leaderboard")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: "Add my score" })).toHaveCount(0);
    await page.goto(BOARD);
    await expect(page.getByRole("row", { name: displayName })).toHaveCount(1);
  },
);

test("a signed-in player's score counts at once", { tag: "@no-script" }, async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  await playBriefly(page);
  await expect(page.getByText("You are on the leaderboard")).toBeVisible();
});

test("nobody else's sign-in sees a score as theirs", async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  await playBriefly(page);
  await page.goto("/account");
  await signOut(page);
  await signIn(page);
  await page.goto(`${PLACE}/results`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("out of");
  await expect(page.getByText(/leaderboard/)).toHaveCount(0);
});
