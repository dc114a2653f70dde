import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { answerInBrowser, goOnInBrowser, startInBrowser } from "#tests/support/sit-in-browser";

const SLUG = "un-votes-ukraine-2025";
const ASSEMBLY = "/records/roll_un-ga-es-11-7";
const HOUSE = "/records/roll_us-house-116-2019-604";
const everyWay = { tag: ["@no-script", "@phone"] };

test.describe("a record", () => {
  test("says what was decided, by how many votes, and who says so", everyWay, async ({ page }) => {
    await page.goto(ASSEMBLY);
    const main = page.getByRole("main");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("lasting peace in Ukraine");
    await expect(main).toContainText("Adopted.");
    await expect(page.getByRole("img", { name: /93 for, 18 against/ }).first()).toBeVisible();
    await expect(main).toContainText("How 63 of 193 members voted is not in our record.");
    const origin = page.getByRole("region", { name: "Source and licence" });
    await expect(origin).toContainText("CC BY-SA 4.0");
    await expect(origin.getByRole("link", { name: /Wikipedia/ })).toHaveAttribute("href", /^https:/);
    await page
      .getByRole("link", { name: "Two votes" })
      .or(page.locator(`a[href="/play/${SLUG}"]`))
      .click();
    await expect(page).toHaveURL(new RegExp(`/play/${SLUG}$`));
  });

  test("is sorted by its columns, and the address says how", everyWay, async ({ page }) => {
    await page.goto(HOUSE);
    const table = page.getByRole("table", { name: /432 members, sorted by member/ });
    await expect(table.getByRole("rowheader").first()).toHaveText("Abraham");
    const vote = page.getByRole("columnheader", { name: /Vote/ });
    await expect(vote).not.toHaveAttribute("aria-sort");
    await vote.getByRole("link").click();
    await expect(page).toHaveURL(/\?sort=vote#members$/);
    await expect(vote).toHaveAttribute("aria-sort", "ascending");
    await vote.getByRole("link").click();
    await expect(page).toHaveURL(/dir=desc/);
    await expect(vote).toHaveAttribute("aria-sort", "descending");
    const rows = page.getByRole("table", { name: /sorted by vote, from the end/ }).getByRole("row");
    await expect(rows.nth(1)).toContainText("Did not vote");
    await expect(page.getByRole("columnheader", { name: /Member/ })).not.toHaveAttribute("aria-sort");
  });

  test("is filtered by vote, party and name, and keeps its order", everyWay, async ({ page }) => {
    await page.goto(`${HOUSE}?sort=vote`);
    await page.getByLabel("Vote", { exact: true }).selectOption({ label: "Against (196)" });
    await page.getByLabel("Party", { exact: true }).selectOption({ label: "Democratic (234)" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/sort=vote/);
    await expect(page.getByRole("table", { name: "2 of 432 members, sorted by vote" })).toBeVisible();
    await page.getByLabel("Name").fill("nobody");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("heading", { name: "No line fits" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Show all 432" }).first().click();
    await expect(page.getByRole("table", { name: "432 members, sorted by vote" })).toBeVisible();
  });

  test("never takes a vote that is not known for one not cast", everyWay, async ({ page }) => {
    await page.goto(`${ASSEMBLY}?vote=unknown`);
    const table = page.getByRole("table", { name: /^63 of 193 members/ });
    await expect(table.getByRole("row", { name: /^Afghanistan/ })).toContainText("Not in our record");
    await page.goto(`${ASSEMBLY}?vote=absent`);
    await expect(page.getByRole("table", { name: /^193 members/ })).toBeVisible();
  });

  test("is downloaded as a table and as data", async ({ page, request }) => {
    await page.goto(ASSEMBLY);
    for (const [link, type] of [
      ["Table (CSV)", "text/csv"],
      ["Data (JSON)", "application/json"],
    ] as const) {
      const address = (await page.getByRole("link", { name: link }).getAttribute("href")) ?? "";
      const reply = await request.get(address);
      expect(reply.headers()["content-type"]).toContain(type);
      expect(reply.headers()["content-disposition"]).toMatch(
        /^attachment; filename="un-ga-es-11-7\.(csv|json)"$/,
      );
      expect(await reply.text()).toContain("Zimbabwe");
    }
  });

  test("that is not there is a page that says so", async ({ page, request }) => {
    const reply = await page.goto("/records/roll_no-such-vote");
    expect(reply?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
    for (const address of ["/records/roll_no-such-vote/record.csv", `${ASSEMBLY}/record.xml`]) {
      expect((await request.get(address)).status()).toBe(404);
    }
  });
});

test.describe("the records", () => {
  test("are found by a member's name, which says how that member voted", everyWay, async ({ page }) => {
    await page.goto("/about");
    await page.getByRole("contentinfo").getByRole("link", { name: "Records" }).click();
    await page.getByLabel("Title, symbol or member").fill("hungary");
    await page.getByLabel("Body").selectOption("UN General Assembly");
    await page.getByRole("button", { name: "Search" }).click();
    const found = page.getByRole("region", { name: /^3 of \d+ records$/ });
    await expect(found.getByRole("listitem").filter({ hasText: "A/RES/ES-11/7" }).first()).toContainText(
      /Hungary\s*Against/,
    );
  });

  test("say kindly when none fits", everyWay, async ({ page }) => {
    await page.goto("/records?q=atlantis");
    await expect(page.getByRole("heading", { name: "No record with “atlantis”" })).toBeVisible();
    await page.getByRole("link", { name: /^Show all/ }).click();
    await expect(page).toHaveURL(/\/records$/);
  });
});

test("a student meets the record after handing in, and not before", everyWay, async ({ page }) => {
  const links = page.locator('a[href^="/records"]');
  await startInBrowser(page, `/play/${SLUG}`);
  await expect(links).toHaveCount(0);
  await answerInBrowser(page);
  await expect(links).toHaveCount(0);
  await goOnInBrowser(page);
  await expect(links).toHaveCount(0);
  await page.goto(`/play/${SLUG}/finish`);
  await expect(links).toHaveCount(0);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page).toHaveURL(/\/results$/);
  await expect(links).toHaveCount(2);
});

test("what was asked for is accessible in both themes and fits 320 pixels", async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of [
    "/records?q=hungary",
    "/records?q=atlantis",
    ASSEMBLY,
    `${HOUSE}?sort=party&vote=absent`,
    `${HOUSE}?q=nobody-of-this-name`,
  ]) {
    await page.goto(path);
    await checkPage(page, path);
  }
});
