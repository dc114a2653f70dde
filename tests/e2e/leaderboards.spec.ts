import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { UserId } from "#lib/domain/ids";
import { QuizRevision } from "#lib/domain/quiz";
import { recordStanding } from "#lib/store/board-store";
import { createUser } from "#lib/store/user-store";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { signOut } from "#tests/support/sign-out";
import { someUser } from "#tests/support/stored-things";

const SLUG = "un-votes-ukraine-2025";
const { quizId } = QuizRevision.parse(JSON.parse(readFileSync(`quizzes/${SLUG}/quiz.json`, "utf8")));
const BOARD = `/leaderboards/${SLUG}`;

/** Puts a player of the given name on the quiz's board; the store is the server's own. */
async function seedPlayer(points: number, seconds: number, displayName?: string): Promise<string> {
  const user = someUser(displayName === undefined ? {} : { displayName });
  await createUser(user);
  await recordStanding(user.id, quizId, points, seconds, Date.now());
  return user.displayName;
}

async function viewerId(page: Page): Promise<UserId> {
  const all: unknown = await (await page.request.get("/account/export")).json();
  return UserId.parse((all as { user: { id: string } }).user.id);
}

test(
  "nobody sees a board without signing in, and comes back to it after",
  { tag: ["@no-script", "@phone"] },
  async ({ page, signIn }) => {
    const name = await seedPlayer(500, 60);
    await page.goto(`${BOARD}?period=all`);
    await expect(page.getByRole("heading", { name: "Sign in to see who is where" })).toBeVisible();
    expect(await page.content()).not.toContain(name);
    const { userName, password } = await signIn(page);
    await signOut(page);
    await page.goto(`${BOARD}?period=all`);
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await page.getByLabel("User name").fill(userName);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(`${BOARD}?period=all`);
    await expect(page.getByRole("table")).toBeVisible();
  },
);

test("a player finds the own rank, the next one up and the neighbours", async ({ page, signIn }) => {
  test.setTimeout(60_000);
  const { displayName } = await signIn(page);
  for (let i = 0; i < 14; i += 1) await seedPlayer(900_000 + i * 100, 60);
  const above = await seedPlayer(700_300, 60);
  await recordStanding(await viewerId(page), quizId, 700_100, 90, Date.now());
  const below = await seedPlayer(700_000, 60);

  await page.goto(BOARD);
  await expect(page.getByText(`2 points behind ${above}`)).toBeVisible();
  const own = page.getByRole("row").filter({ has: page.getByText("you", { exact: true }) });
  await expect(own).toContainText(displayName);
  await expect(own).toContainText("7,001");
  await expect(own).toContainText("1:30");
  const rows = await page.getByRole("row").allTextContents();
  const at = rows.findIndex((row) => row.includes(displayName));
  expect(rows[at - 1]).toContain(above);
  expect(rows[at + 1]).toContain(below);
  await expect(page.getByText(/^Ranks? 11/)).toBeVisible();
  await checkPage(page, "a board with an own row");

  await page.getByRole("link", { name: "All time" }).click();
  await expect(page.getByText(`2 points behind ${above}`)).toBeVisible();
});

test("equal points and equal time share a rank", async ({ page, signIn }) => {
  await signIn(page);
  const names = [await seedPlayer(8_000_000, 40), await seedPlayer(8_000_000, 40)];
  await page.goto("/leaderboards?period=all");
  for (const name of names) {
    await expect(page.getByRole("row").filter({ hasText: name })).toContainText("1 tied=");
  }
});

test(
  "a hidden player is told so and is on nobody's board",
  { tag: "@no-script" },
  async ({ page, signIn, browser }) => {
    const { displayName } = await signIn(page);
    await recordStanding(await viewerId(page), quizId, 7_000_000, 50, Date.now());
    await page.goto(BOARD);
    await expect(page.getByRole("table")).toContainText(displayName);
    await page.getByRole("link", { name: "Hide me from boards" }).click();
    await page.getByRole("button", { name: "Hide me from boards" }).click();
    await expect(page.getByText("You are hidden").first()).toBeVisible();

    const other = await browser.newPage();
    await signIn(other);
    await other.goto(BOARD);
    await expect(other.getByRole("table")).not.toContainText(displayName);
    await other.close();

    await page.goto(BOARD);
    await expect(page.getByText("You are hidden: no board shows you")).toBeVisible();
    await page.goto("/account");
    await page.getByRole("button", { name: "Show me on boards" }).click();
    await expect(page.getByRole("button", { name: "Hide me from boards" })).toBeVisible();
    await page.goto(BOARD);
    await expect(page.getByRole("table")).toContainText(displayName);
  },
);

test("a board nobody knows is not there", async ({ page, signIn }) => {
  await signIn(page);
  const reply = await page.goto("/leaderboards/no-such-quiz");
  expect(reply?.status()).toBe(404);
});
