import type { Page } from "@playwright/test";
import { ASSEMBLY_CSV, COUNCIL_SENTENCE, RECORD_ARTICLE } from "#tests/fixtures/record-article";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";

/** From the pasted article to its desk. */
async function makeQuiz(page: Page): Promise<void> {
  await page.goto("/teach/new");
  await page.getByLabel("The article", { exact: true }).fill(RECORD_ARTICLE);
  await page.getByLabel("Published on").fill("2031-03-04");
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.waitForURL("**/teach/quizzes/*");
  await expect(page.locator(".save-line")).toContainText(/ago|at \d/);
}

const saved = (page: Page) => expect(page.locator(".save-line")).toContainText("Saved");
const csv = (text: string) => ({ name: "assembly.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

/** At the head of the page: further down the bar that stays in sight may lie over a box. */
async function checkFromTop(page: Page, state: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await checkPage(page, state);
}

test("an official record is attached, contradicts the article, is asked about and published", async ({
  page,
  signIn,
}) => {
  test.setTimeout(240_000);
  await signIn(page);
  await makeQuiz(page);
  await page.getByRole("link", { name: "Attach the official roll call" }).click();
  const record = page.getByRole("group", { name: "Official record" });
  const file = record.getByLabel("A file of the record");

  await test.step("a file that is none is refused at its field, and nothing changes", async () => {
    await file.setInputFiles(csv("first,second\n1,2\n"));
    await record.getByRole("button", { name: "Attach it" }).click();
    await expect(file).toHaveAccessibleDescription(/no record of votes/);
    await expect(file).toBeFocused();
  });

  await test.step("the Assembly's vote, as our own table", async () => {
    await file.setInputFiles(csv(ASSEMBLY_CSV));
    await record.getByRole("button", { name: "Attach it" }).click();
    await expect(
      record.getByRole("heading", { name: "Free passage through the Larsen Strait" }),
    ).toBeFocused();
    await expect(record.getByLabel("This record is about").locator("option:checked")).toContainText(
      "free passage",
    );
    await expect(record.getByRole("row", { name: /^Body.*Agrees/ })).toBeVisible();
    await expect(record.getByRole("row", { name: /^Numbers.*Differs/ })).toBeVisible();
    await checkFromTop(page, "a record attached");
  });

  await test.step("the Council's vote, as a pasted sentence that does not say its day", async () => {
    await record.getByRole("button", { name: "Paste a press release instead" }).click();
    await record.getByLabel("Words of the record").fill(COUNCIL_SENTENCE);
    await record.getByRole("button", { name: "Attach it" }).click();
    const day = record.getByLabel("Day of the vote");
    await expect(day).toHaveAccessibleDescription(/day of the vote/i);
    await day.fill("2031-03-04");
    await record.getByRole("button", { name: "Attach it" }).click();
    const body = record.getByLabel("Who voted");
    await expect(body).toBeFocused();
    await body.fill("UN Security Council");
    await record.getByRole("button", { name: "Attach it" }).click();
    await expect(record.getByLabel("This record is about")).toHaveCount(2);
    await expect(page.locator(".tallyline")).toContainText("2 roll calls");
  });

  await test.step("both sides are shown, and a question is made of them", async () => {
    await expect(page.getByText("The article and the official record differ").first()).toBeVisible();
    const nigeria = record.getByRole("row", { name: /^Nigeria/ });
    await expect(nigeria).toContainText("Abstained");
    await expect(nigeria).toContainText("For");
    await expect(nigeria).toContainText("Nigeria abstained in the vote on free passage.");
    await nigeria.getByRole("button", { name: /Make a question of it/ }).click();
    await expect(nigeria.getByRole("link", { name: /^Question \d+/ })).toBeFocused();
    await checkFromTop(page, "a question of a contradiction");
  });

  await test.step("questions on what is contradicted are out of use, and say why", async () => {
    const fallen = page.locator(".props > li", { hasText: "Does not hold" });
    await expect(fallen.first().getByRole("checkbox")).toBeDisabled();
    await fallen.first().locator(".prop-stem").click();
    await expect(fallen.first().locator(".notice-wrong")).toContainText(/the official record/i);
  });

  await test.step("detaching is undone", async () => {
    await record.getByRole("button", { name: /^Detach Free passage/ }).click();
    await expect(page.locator(".tallyline")).toContainText("1 roll call");
    // The question on the contradiction rests on the record alone.
    await expect(page.locator(".props > li").last()).toContainText("Does not hold");
    await page.getByRole("button", { name: "Undo detaching a record" }).click();
    await expect(page.locator(".tallyline")).toContainText("2 roll calls");
    await saved(page);
    await page.reload();
    await expect(page.locator(".save-line")).toContainText(/ago|at \d/);
    await expect(record.getByLabel("This record is about")).toHaveCount(2);
  });

  await test.step("it is published, and a student sees the record behind the answer", async () => {
    await page.getByRole("button", { name: /^Publish \d+ questions/ }).click();
    await expect(page.getByText(/^Published with \d+ questions\./)).toBeVisible();
    const used = await page.locator(".props > li:not(.prop-out)").count();
    await page.goto(`${page.url().split("#")[0]}/preview/${used}`);
    await expect(page.getByText("What does the official record say?")).toBeVisible();
    await page.locator("form .row input").first().check();
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.locator(".verdict")).toBeVisible();
    await expect(page.getByText("Nigeria", { exact: true }).first()).toBeVisible();
    await checkPage(page, "the record as evidence");
  });
});
