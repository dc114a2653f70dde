import type { Locator, Page } from "@playwright/test";
import { DESK_ARTICLE } from "#tests/fixtures/desk-article";
import { deskReady, deskSaved, makeQuiz, questionLine, stemsOf } from "#tests/support/desk-pages";
import { expect, test } from "#tests/support/fixtures";

/** Goes on with Tab, or back with Shift+Tab, until something has the focus; no other way to it is taken. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error("the keyboard does not get there");
}

test("from a new quiz to a class by keyboard alone", async ({ page, signIn }) => {
  test.setTimeout(240_000);
  await signIn(page);
  await page.goto("/teach");
  const press = async (wanted: Locator, key = "Enter", way: "Tab" | "Shift+Tab" = "Tab") => {
    await tabTo(page, wanted, way);
    await page.keyboard.press(key);
  };
  await press(page.getByRole("link", { name: "New quiz" }));
  await page.waitForURL("**/teach/new");
  await tabTo(page, page.getByLabel("The article", { exact: true }));
  await page.keyboard.insertText(DESK_ARTICLE);
  await press(page.getByRole("button", { name: "Make the quiz" }));
  await page.waitForURL("**/teach/quizzes/*");
  await deskReady(page);
  const before = await stemsOf(page);
  const first = questionLine(page, 1);

  await press(first);
  await expect(first).toHaveAttribute("aria-expanded", "true");
  await press(page.getByRole("button", { name: "Edit", exact: true }));
  const stem = page.locator("#q_1").getByRole("textbox", { name: /^(Question|Claim)$/ });
  await tabTo(page, stem);
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("What did the council decide in the end?");
  await press(page.getByRole("button", { name: "Done" }));
  await press(page.getByRole("button", { name: "Down", exact: true }));
  await expect(page.getByRole("button", { name: "Down", exact: true })).toBeFocused();
  await expect(questionLine(page, 2)).toContainText("What did the council decide in the end?");
  await press(page.getByLabel("Use question 3"), "Space");
  await expect(page.getByLabel("Use question 3")).not.toBeChecked();
  await deskSaved(page);

  await press(page.getByRole("link", { name: "Preview as a student sees it" }), "Enter", "Shift+Tab");
  await page.waitForURL("**/preview/1");
  await press(page.getByRole("link", { name: "Back to the desk" }));
  await page.waitForURL(/quizzes\/[^/]+$/);
  await deskReady(page);
  await press(page.getByRole("button", { name: `Publish ${before.length - 1} questions` }));
  await expect(page.getByText(`Published with ${before.length - 1} questions.`)).toBeVisible();
  await expect(page.locator(".desk-bar").getByRole("link", { name: "Give it to a class" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/teach/assign/*");
  await press(page.getByRole("button", { name: "Give it to the class" }));
  await page.waitForURL("**/teach/assignments/*");
  await expect(page.locator(".code-big")).toBeVisible();
});

test("a publishing that is refused is told where the button is, and read out", async ({ page, signIn }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await makeQuiz(page);
  const count = (await stemsOf(page)).length;
  await questionLine(page, count).click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByLabel("Shown after the answer").fill("");
  const button = page.getByRole("button", { name: /^Publish/ });
  await button.press("Enter");
  const problem = page.locator(".desk-bar").getByRole("alert");
  await expect(problem).toContainText("Not published");
  await expect(problem).toBeInViewport();
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleDescription(/Not published/);
  await page.getByLabel("Shown after the answer").fill("It is right.");
  await expect(problem).toBeEmpty();
});

test("a question dragged to the edge of the window takes the page along", async ({ page, signIn }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await makeQuiz(page);
  await page.setViewportSize({ width: 900, height: 480 });
  const count = (await stemsOf(page)).length;
  const grip = page.locator("#q_1 .grip");
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  if (!from) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, 474, { steps: 4 });
  await expect(page.locator(".props > li").nth(count - 1)).toHaveClass(/drop-below/);
  await page.mouse.up();
  await expect(page.locator(".props > li").nth(count - 1)).toHaveAttribute("id", "q_1");
});
