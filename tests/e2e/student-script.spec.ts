import { expect, test } from "#tests/support/fixtures";
import { seedClass } from "#tests/support/seed-class";
import { answerInBrowser, goOnInBrowser, markAnswer, startInBrowser } from "#tests/support/sit-in-browser";
import { fixtureRevision } from "#tests/fixtures/quiz";

const answerButton = { name: "Answer", exact: true } as const;

test("the browser downloads one document, one style sheet and no script of the framework", async ({
  page,
}) => {
  const loaded: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) =>
    loaded.push(`${request.resourceType()} ${new URL(request.url()).pathname}`),
  );
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await startInBrowser(page, "/play/un-votes-ukraine-2025");
  await answerInBrowser(page);
  await goOnInBrowser(page);
  expect(loaded.filter((entry) => entry.startsWith("script") || entry.includes("/_next/"))).toEqual([]);
  expect(loaded.filter((entry) => entry.startsWith("document"))).toHaveLength(1);
  expect(loaded.filter((entry) => entry.startsWith("stylesheet"))).toHaveLength(1);
  expect(refused).toEqual([]);
});

test("the next page takes the focus at its heading", async ({ page }) => {
  await startInBrowser(page, `/join/${await seedClass(fixtureRevision)}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await answerInBrowser(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a whole question by keyboard alone", async ({ page }) => {
  await startInBrowser(page, `/join/${await seedClass(fixtureRevision)}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Against" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Right.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question 2 of 5")).toBeVisible();
});

test("an answer that cannot be sent is kept, said to be unsaved, and sent again", async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  let offline = true;
  await page.route(`**${place}/1`, (route) => (offline ? route.abort() : route.continue()));
  await markAnswer(page, 1);
  await page.getByRole("button", answerButton).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Not saved yet. Trying again in 4 s." }),
  ).toBeVisible();
  await expect(page.getByRole("radio", { name: "Against" })).toBeChecked();
  offline = false;
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Right.");
  await expect(page.getByRole("button", { name: "Try now" })).toBeHidden();
});

test("an unsent answer survives closing the page, and is sent when it is opened again", async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  await page.route(`**${place}/1`, (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await markAnswer(page, 1);
  await page.getByRole("button", answerButton).click();
  await expect(page.getByText("Not saved yet.")).toBeVisible();
  await page.unrouteAll();
  await page.goto(`${place}/3`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Right.");
  await expect(page).toHaveURL(`${place}/1`);
});

test("a server that says it cannot save is asked again", async ({ page }) => {
  const place = `/join/${await seedClass(fixtureRevision)}`;
  await startInBrowser(page, place);
  let down = true;
  await page.route(`**${place}/1`, (route) =>
    down ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  await markAnswer(page, 1);
  await page.getByRole("button", answerButton).click();
  await expect(page.getByText("Not saved yet.")).toBeVisible();
  down = false;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Right.", { timeout: 15_000 });
});

test("times are shown in the reader's own zone", async ({ browser, baseURL }) => {
  const opensAt = Date.now() + 90_000_000;
  const place = `/join/${await seedClass(fixtureRevision, { opensAt, closesAt: opensAt + 3_600_000 })}`;
  const page = await browser.newPage({ timezoneId: "Asia/Tokyo", locale: "en-GB" });
  await page.goto(`${baseURL}${place}`);
  const shown = new Date(opensAt).toLocaleString("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Tokyo",
  });
  await expect(page.getByText(shown).first()).toBeVisible();
  await page.close();
});
