import {
  deskReady as ready,
  deskSaved as saved,
  makeQuiz,
  questionLine as question,
  stemsOf as stems,
} from "#tests/support/desk-pages";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { sitInBrowser } from "#tests/support/sit-in-browser";

test("from a pasted article to a class that answers its questions", async ({ page, signIn, browser }, {
  annotations,
}) => {
  test.setTimeout(240_000);
  await signIn(page);
  await page.goto("/teach");
  await expect(page.getByRole("heading", { name: "Your first quiz starts with an article" })).toBeVisible();
  await page.getByRole("link", { name: "New quiz" }).click();
  const started = Date.now();
  await makeQuiz(page);

  await expect(page.locator(".tallyline")).toContainText(/\d+ votes.*\d+ statements.*\d+ questions/);
  await page.getByLabel("Use question 2").uncheck();
  await saved(page);
  const used = (await stems(page)).length - 1;
  await page.getByRole("button", { name: `Publish ${used} questions` }).click();
  await expect(page.getByText(`Published with ${used} questions.`)).toBeVisible();
  annotations.push({ type: "paste to published", description: `${(Date.now() - started) / 1000} s` });
  console.info(`paste to published: ${(Date.now() - started) / 1000} s`);
  await checkPage(page, "published");

  await page.getByRole("link", { name: "Give it to a class" }).first().click();
  await page.getByRole("button", { name: "Give it to the class" }).click();
  await page.waitForURL("**/teach/assignments/*");
  const code = page.url().split("/").at(-1) ?? "";
  const student = await browser.newPage();
  expect(await sitInBrowser(student, `/join/${code}`)).toBe(used);
  await student.close();

  await page.goto("/teach");
  await expect(page.getByRole("link", { name: /^Harbour council/ }).first()).toBeVisible();
  await checkPage(page, "teach, with a quiz");
});

test("edits are saved by themselves, undone and done again", async ({ page, signIn }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  const before = await stems(page);

  await question(page, 1).click();
  await expect(page.locator(".paper mark").first()).toBeVisible();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const stem = page.locator("#q_1").getByRole("textbox", { name: /^(Question|Claim)$/ });
  await stem.fill("What did the council decide in the end?");
  await saved(page);
  await checkPage(page, "a question being edited");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Changed by you")).toBeVisible();

  await page.getByRole("button", { name: "Down" }).click();
  await expect(page.getByText(/moved to place 2 of/)).toBeAttached();
  await expect(page.getByRole("button", { name: "Down" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await stems(page)).toEqual(before);
  await page.keyboard.press("Control+Shift+z");
  await expect(question(page, 1)).toContainText("What did the council decide");
  await page.getByRole("button", { name: "Undo a change to a question" }).click();
  await page.getByLabel("Title students see").fill("The ferry and the levy");
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(page.getByLabel("Title students see")).toHaveValue("The ferry and the levy");
  expect(await stems(page)).toEqual(before);
});

test("what is missing in a question is told at its field, and nothing half is saved", async ({
  page,
  signIn,
}) => {
  await signIn(page);
  await makeQuiz(page);
  await question(page, 2).click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const explanation = page.getByLabel("Shown after the answer");
  const words = await explanation.inputValue();
  await explanation.fill("");
  await expect(page.locator(".save-line")).toContainText("Question 2 is not finished.");
  await expect(explanation).toHaveAccessibleDescription(/Say in a sentence/);
  await page.getByRole("button", { name: "Undo a change to a question" }).click();
  await expect(explanation).toHaveValue(words);
  await saved(page);
  await expect(page.getByText("Not finished")).toHaveCount(0);
});

test("a change in another window is never overwritten in silence", async ({ page, signIn, context }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  await other.getByLabel("Title students see").fill("From the other window");
  await saved(other);
  const title = page.getByLabel("Title students see");
  await title.fill("From this window");
  await expect(page.getByText(/Changed in another window at \d\d:\d\d\./)).toBeVisible();
  await checkPage(page, "a conflict");

  await page.getByRole("button", { name: "See that version" }).click();
  await expect(title).toHaveValue("From the other window");
  await expect(page.getByText(/Changes you made at \d\d:\d\d were not saved/)).toBeVisible();
  await page.getByRole("button", { name: "Put them back" }).click();
  await expect(title).toHaveValue("From this window");
  await saved(page);

  await other.getByLabel("Title students see").fill("Mine all the same");
  await other.getByRole("button", { name: "Keep mine" }).click();
  await saved(other);
  await page.reload();
  await expect(title).toHaveValue("Mine all the same");
  await other.close();
});

test("a question of one's own, with keyboard alone", async ({ page, signIn }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  const count = (await stems(page)).length;
  const add = page.getByRole("button", { name: "Add your own question" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your own question" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "True or false" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("The ferry begins in May.");
  await page.getByRole("button", { name: "Add the question" }).press("Enter");
  await expect(page.locator(".compose").getByRole("alert")).toContainText("Something is still missing");
  await expect(page.getByLabel("Shown after the answer")).toHaveAccessibleDescription(/Say in a sentence/);
  await checkPage(page, "an own question with gaps");
  await page.getByLabel("Shown after the answer").fill("It begins in May.");
  const sentences = page.getByLabel(/A sentence of the article/);
  const night = await sentences
    .locator("option", { hasText: "The night ferry is to begin" })
    .getAttribute("value");
  await sentences.selectOption(night);
  await page.getByRole("button", { name: "Add this sentence as evidence" }).press("Enter");
  await expect(page.locator(".evidence-row")).toContainText("The night ferry is to begin in May.");
  await page.getByRole("button", { name: "Add the question" }).press("Enter");
  await expect(question(page, count + 1)).toContainText("The ferry begins in May.");
  await expect(add).toBeFocused();
  await saved(page);

  await question(page, count + 1).press("Enter");
  await page.getByRole("button", { name: "Up" }).press("Enter");
  await expect(page.getByRole("button", { name: "Up" })).toBeFocused();
  await page.getByRole("button", { name: "Up" }).press("Enter");
  await expect(question(page, count - 1)).toContainText("The ferry begins in May.");
  await saved(page);
});

test("words selected in the article become evidence", async ({ page, signIn }) => {
  await signIn(page);
  await makeQuiz(page);
  await page.getByRole("button", { name: "Add your own question" }).click();
  await page.locator(".paper p").last().locator("[data-at]").first().selectText();
  await page.getByRole("button", { name: "Use the selected words as evidence" }).click();
  await expect(page.locator(".evidence-row")).toContainText("The night ferry is to begin in May.");
});

test("other wrong options, further questions, and the pointer's way of moving", async ({ page, signIn }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await makeQuiz(page);
  const rewrite = page.getByRole("button", { name: "Other wrong options" });
  for (let n = 1; n <= (await stems(page)).length && !(await rewrite.isVisible()); n += 1)
    await question(page, n).click();
  await rewrite.click();
  await expect(page.getByText(/Other wrong options are in\.|No other|cannot/).first()).toBeAttached();

  const before = await stems(page);
  await page.getByText("Propose more questions").click();
  await page.getByLabel("How many more").fill("2");
  await page.getByRole("button", { name: "Propose more" }).click();
  await expect(page.locator(".more [role=status]")).not.toBeEmpty();
  expect((await stems(page)).slice(0, before.length)).toEqual(before);

  await saved(page);
  await page.reload();
  await ready(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  // The third row must not lie at the window's edge, where the page moves along and takes the row further down.
  await page.setViewportSize({ width: 1280, height: 1100 });
  const grip = page.locator("#q_1 .grip");
  const target = page.locator(".props > li").nth(2);
  const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + to.height * 0.8, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator(".props > li").nth(2)).toHaveAttribute("id", "q_1");
});

test(
  "preview: as a student sees it, and nothing is recorded",
  { tag: "@phone" },
  async ({ page, signIn }) => {
    await signIn(page);
    await makeQuiz(page);
    await page.goto(`${page.url()}/preview/1`);
    await expect(page.getByText("Nothing is recorded.").first()).toBeVisible();
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.locator("#problem")).toContainText(/Choose/);
    await checkPage(page, "preview");
    const select = page.locator("form .select");
    if ((await select.count()) > 0)
      for (const one of await select.all()) await one.selectOption({ index: 1 });
    else await page.locator("form .row input").first().check();
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.locator(".verdict")).toBeVisible();
    await checkPage(page, "preview, answered");
    await page.getByRole("link", { name: "Question 2" }).click();
    await expect(page).toHaveURL(/preview\/2$/);
  },
);

test(
  "on a phone the questions come first, and the article is one touch away",
  { tag: "@phone" },
  async ({ page, signIn, isMobile }) => {
    await signIn(page);
    await makeQuiz(page);
    await checkPage(page, "desk");
    if (!isMobile) return;
    await expect(page.locator(".bench-article")).toBeHidden();
    await page.getByRole("button", { name: "The article", exact: true }).click();
    await expect(page.locator(".bench-questions")).toBeHidden();
    await page.getByRole("link", { name: "Question 1", exact: true }).first().click();
    await expect(page.locator("#q_1")).toBeInViewport();
    await expect(question(page, 1)).toHaveAttribute("aria-expanded", "true");
  },
);

test("own quizzes are copied, put away, found again and deleted", async ({ page, signIn }) => {
  await signIn(page);
  await makeQuiz(page);
  await page.goto("/teach");
  await page.locator(".own-more summary").click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await page.waitForURL("**/teach/quizzes/*");
  await ready(page);
  await page.goto("/teach");
  await expect(page.locator(".own-line")).toHaveCount(2);
  await page.locator(".own-more summary").first().click();
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.locator(".own-line")).toHaveCount(1);
  await page.getByRole("link", { name: "Archive", exact: true }).click();
  await page.locator(".own-more summary").click();
  await page.getByRole("button", { name: "Take out of the archive" }).click();
  await expect(page.getByRole("heading", { name: "The archive is empty" })).toBeVisible();
  await page.goto("/teach?q=nowhere");
  await expect(page.getByRole("heading", { name: "No quiz with “nowhere” in its title" })).toBeVisible();
  await page.goto("/teach?q=harbour");
  await page.locator(".own-more summary").first().click();
  await page.getByRole("button", { name: "Delete" }).first().click();
  await expect(page.getByText("Tick the box to delete it.")).toBeVisible();
  await page.getByLabel("Yes, delete this quiz for good").first().check();
  await page.getByRole("button", { name: "Delete" }).first().click();
  await expect(page.getByText("Deleted. Classes that have this quiz keep it.")).toBeVisible();
  await page.goto("/teach");
  await expect(page.locator(".own-line")).toHaveCount(1);
});

test("another teacher's desk is nobody else's", async ({ page, signIn, browser }) => {
  await signIn(page);
  await makeQuiz(page);
  const other = await browser.newPage();
  await signIn(other);
  expect((await other.goto(page.url()))?.status()).toBe(404);
  expect((await other.goto(`${page.url()}/preview/1`))?.status()).toBe(404);
  await other.close();
});
