import { expect, test } from "#tests/support/fixtures";

const SLUG = "un-votes-ukraine-2025";
const everyWay = { tag: ["@no-script", "@phone"] };

test.describe("the front page", () => {
  test("has exactly three doors", everyWay, async ({ page }) => {
    await page.goto("/");
    const doors = page.locator(".doors").getByRole("heading", { level: 2 });
    await expect(doors).toHaveText(["Join with a code", "Play", "Teach"]);
  });

  test("takes a code to the class, and a wrong one to a kind sentence", everyWay, async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Code, 8 letters and digits").fill("2222-2222");
    await page.getByRole("button", { name: "Join" }).click();
    await expect(page).toHaveURL(/\/join/);
    await expect(page.getByRole("main")).toContainText(/code/i);
  });

  test("leads to the quiz it puts forward", everyWay, async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("link", { name: "Play this quiz" });
    const feature = page.getByRole("region").filter({ has: link });
    const title = await feature.getByRole("heading", { level: 2 }).innerText();
    await link.click();
    await expect(page).toHaveURL(/\/play\/[a-z0-9-]+$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("is reached by keyboard in the order it is read", async ({ page }) => {
    await page.goto("/");
    const reached: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      await page.keyboard.press("Tab");
      const { name, id } = await page.evaluate(() => {
        const here = document.activeElement;
        return { name: here?.textContent.trim() ?? "", id: here?.id ?? "" };
      });
      reached.push(name === "" ? id : name);
    }
    expect(reached).toEqual([
      "Skip to the content",
      "On the Record",
      "Quizzes",
      "Leaderboards",
      "Teach",
      "Sign in",
      "code",
      "Join",
      "Choose a quiz",
      "Make a quiz",
    ]);
  });
});

test("the navigation says where one is", everyWay, async ({ page }) => {
  await page.goto("/play");
  const main = page.getByRole("navigation", { name: "Main" });
  await expect(main.getByRole("link", { name: "Quizzes" })).toHaveAttribute("aria-current", "page");
  await expect(main.locator("[aria-current]")).toHaveCount(1);
});

test("an address without a page is a 404 with ways on", everyWay, async ({ page }) => {
  const reply = await page.goto("/no/such/page");
  expect(reply?.status()).toBe(404);
  await expect(page).toHaveTitle("Page not found · On the Record");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here");
  await page.getByRole("link", { name: "Join with a code" }).click();
  await expect(page).toHaveURL("/join");
});

for (const [path, title] of [
  ["/", "A quiz from the public record · On the Record"],
  ["/play", "Quizzes · On the Record"],
  ["/about", "About · On the Record"],
  ["/privacy", "Privacy · On the Record"],
  ["/corrections", "Corrections · On the Record"],
] as const) {
  test(`${path} has a title, an icon and a social card that load`, async ({ page, request }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(title);
    const icon = (await page.locator('link[rel="icon"]').getAttribute("href")) ?? "";
    expect((await request.get(icon)).headers()["content-type"]).toContain("image/svg+xml");
    const card = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
    expect(card).toMatch(/^http/);
    expect((await request.get(card)).headers()["content-type"]).toBe("image/png");
    await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute("content", /On the Record/);
  });
}

test("a page prints without its navigation", async ({ page }) => {
  await page.goto("/about");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Main", includeHidden: true })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a vote's picture has no address that can be guessed", async ({ request }) => {
  for (const query of ["", "?v=", `?v=${"0".repeat(30)}`]) {
    const reply = await request.get(`/pictures/quiz_${SLUG}/1/roll_un-ga-es-11-7${query}`);
    expect(reply.status()).toBe(404);
    expect(await reply.text()).not.toContain("<svg");
  }
  expect((await request.get("/pictures/..%2F..%2Fetc/1/passwd?v=1")).status()).toBe(404);
});
