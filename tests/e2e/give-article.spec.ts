import { DESK_ARTICLE } from "#tests/fixtures/desk-article";
import { startApp } from "#tests/support/app-server";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";

test(
  "the form for an article says what is wrong where, and keeps everything",
  { tag: ["@no-script", "@phone"] },
  async ({ page, signIn, javaScriptEnabled }) => {
    await signIn(page);
    await page.goto("/teach/new");
    if (javaScriptEnabled) await checkPage(page, "new quiz");
    await page.getByLabel("Publisher").fill("The Harbour Post");
    await page.getByLabel("Address of the article").fill("not an address");
    await page.getByText("More choices").click();
    await page.getByLabel("How many questions").fill("99");
    await page.getByLabel("Harder").check();
    await page.getByLabel("Counts", { exact: true }).check();
    await page.getByLabel("Who said it").check();
    await page.getByRole("button", { name: "Make the quiz" }).click();
    await expect(page.getByLabel("The article", { exact: true })).toHaveAccessibleDescription(
      /Paste the article/,
    );
    await expect(page.getByLabel("Address of the article")).toHaveAccessibleDescription(/whole address/);
    await expect(page.getByLabel("How many questions")).toHaveAccessibleDescription(/from 5 to 25/);
    await expect(page.getByLabel("Publisher")).toHaveValue("The Harbour Post");
    await expect(page.getByLabel("How many questions")).toHaveValue("99");
    await expect(page.getByLabel("Harder")).toBeChecked();
    await expect(page.getByLabel("Counts", { exact: true })).toBeChecked();
    await expect(page.getByLabel("Who said it")).toBeChecked();
    if (javaScriptEnabled) await checkPage(page, "new quiz, refused");

    await page.getByLabel("How many questions").fill("5");
    await page.getByLabel("Address of the article").fill("");
    await page
      .getByLabel("A file with it")
      .setInputFiles({ name: "ferry.txt", mimeType: "text/plain", buffer: Buffer.from(DESK_ARTICLE) });
    await page.getByRole("button", { name: "Make the quiz" }).click();
    await page.waitForURL("**/teach/quizzes/*");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbour council");
  },
);

test("a file that is too large is told before it is sent, and can be taken away", async ({
  page,
  signIn,
}) => {
  await signIn(page);
  await page.goto("/teach/new");
  const file = page.getByLabel("A file with it");
  await file.setInputFiles({ name: "big.txt", mimeType: "text/plain", buffer: Buffer.alloc(2_000_001, 97) });
  await expect(file).toHaveAccessibleDescription(/larger than 2 MB/);
  await page.getByRole("button", { name: "Take it away" }).click();
  await expect(file).toHaveValue("");
  await expect(file).toBeFocused();
});

test("an article dropped on the form makes a quiz", async ({ page, signIn }) => {
  await signIn(page);
  await page.goto("/teach/new");
  const field = page.locator(".drop");
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "ferry.txt", { type: "text/plain" }));
    return transfer;
  }, DESK_ARTICLE);
  await field.dispatchEvent("dragover", { dataTransfer: dropped });
  await expect(field).toHaveClass(/is-over/);
  await field.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(field).not.toHaveClass(/is-over/);
  await expect(page.getByLabel("A file with it")).toHaveValue(/ferry\.txt$/);
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.waitForURL("**/teach/quizzes/*");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbour council");
});

test("a link that cannot be opened is told at its field, where links are on", async ({ page, signIn }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await page.goto("/teach/new");
  await expect(page.getByLabel("A link to it")).toHaveCount(0);

  await using server = await startApp({ ARTICLE_LINKS: "on" });
  await page.goto(`${server.url}/register`);
  await page.getByLabel("User name").fill("linker");
  await page.getByLabel("Password", { exact: true }).fill("a password for links");
  await page.getByLabel("Password, once more").fill("a password for links");
  await page.getByLabel("Name on leaderboards").fill("Linker");
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL("**/account");
  await page.goto(`${server.url}/teach/new`);
  const link = page.getByLabel("A link to it");
  await link.fill("http://127.0.0.1/article");
  await page.getByLabel("Publisher").fill("The Harbour Post");
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await expect(link).toHaveAccessibleDescription(/not on the public web/);
  await expect(link).toBeFocused();
  await expect(link).toHaveValue("http://127.0.0.1/article");
  await expect(page.getByLabel("Publisher")).toHaveValue("The Harbour Post");
  await checkPage(page, "new quiz, link refused");
});
