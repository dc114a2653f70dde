import type { Locator, Page } from "@playwright/test";
import { DESK_ARTICLE } from "#tests/fixtures/desk-article";
import { expect } from "#tests/support/fixtures";

/** From the pasted article to its desk. */
export async function makeQuiz(page: Page): Promise<void> {
  await page.goto("/teach/new");
  await page.getByLabel("The article", { exact: true }).fill(DESK_ARTICLE);
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.waitForURL("**/teach/quizzes/*");
  await deskReady(page);
}

/** The desk is alive: the time since the last save is shown by script alone. */
export async function deskReady(page: Page): Promise<void> {
  await expect(page.locator(".save-line")).toContainText(/ago|at \d/);
}

/** Everything on the desk is saved. */
export async function deskSaved(page: Page): Promise<void> {
  await expect(page.locator(".save-line")).toContainText("Saved");
}

/** The line of the n-th question, which opens and closes it. */
export function questionLine(page: Page, n: number): Locator {
  return page.getByRole("button", { name: new RegExp(`^Question ${n}:`) });
}

/** What the questions ask, in their order. */
export function stemsOf(page: Page): Promise<string[]> {
  return page.locator(".prop-stem").allTextContents();
}
