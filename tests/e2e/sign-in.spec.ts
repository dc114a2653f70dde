import { randomBytes } from "node:crypto";
import { expect, test } from "#tests/support/fixtures";
import { checkPage } from "#tests/support/page-checks";
import { signOut } from "#tests/support/sign-out";

const everyWay = { tag: ["@no-script", "@phone"] };
const NO_MATCH = "User name and password do not match.";

test.describe("signing in with a local account", () => {
  test(
    "keeps the name, and says the same of a wrong name and a wrong password",
    everyWay,
    async ({ page, signIn }) => {
      const { userName } = await signIn(page);
      await signOut(page);
      for (const name of [userName, `nobody-${randomBytes(4).toString("hex")}`]) {
        await page.goto("/sign-in");
        await page.getByLabel("User name").fill(name);
        await page.getByLabel("Password").fill("not the password");
        await page.getByRole("button", { name: "Sign in" }).click();
        await expect(page.getByText(NO_MATCH)).toBeVisible();
        await expect(page.getByLabel("User name")).toHaveValue(name);
        await expect(page.getByLabel("Password")).toHaveValue("");
      }
    },
  );

  test("goes back to where one came from", everyWay, async ({ page, signIn }) => {
    const { userName, password } = await signIn(page);
    await signOut(page);
    await page.goto("/leaderboards?period=all");
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await page.getByLabel("User name").fill(userName);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL("/leaderboards?period=all");
    await expect(page.getByRole("heading", { name: "All public quizzes" })).toBeVisible();
  });

  test("never goes to another site", async ({ page, signIn, baseURL }) => {
    const { userName, password } = await signIn(page);
    await signOut(page);
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("https://elsewhere.example/")}`);
    await page.getByLabel("User name").fill(userName);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(`${baseURL}/account`);
  });

  test("works by keyboard alone", async ({ page, signIn }) => {
    const { userName, password, displayName } = await signIn(page);
    await signOut(page);
    await page.goto("/sign-in");
    await page.getByLabel("User name").focus();
    await page.keyboard.type(userName);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: displayName })).toBeVisible();
  });

  test("keeps the session where no script can read it", async ({ page, signIn, context }) => {
    await signIn(page);
    const session = (await context.cookies()).find(({ name }) => name.endsWith("session-token"));
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(await page.evaluate(() => document.cookie)).not.toContain("session");
  });
});

test.describe("creating an account", () => {
  test(
    "tells every mistake at its field and keeps what was typed",
    everyWay,
    async ({ page, javaScriptEnabled }) => {
      await page.goto("/register");
      await page.getByLabel("User name").fill("a b");
      await page.getByLabel("Password", { exact: true }).fill("1234567890");
      await page.getByLabel("Password, once more").fill("other");
      await page.getByLabel("Name on leaderboards").fill("me@school.example");
      await page.getByRole("button", { name: "Create the account" }).click();
      await expect(page.getByLabel("User name")).toHaveAccessibleDescription(/no spaces/);
      await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
        /Many people use this/,
      );
      await expect(page.getByLabel("Name on leaderboards")).toHaveAccessibleDescription(/Not an address/);
      await expect(page.getByLabel("User name")).toHaveValue("a b");
      await expect(page.getByLabel("Name on leaderboards")).toHaveValue("me@school.example");
      // axe is a script.
      if (javaScriptEnabled) await checkPage(page, "register, refused");
    },
  );

  test("takes the focus to the first mistake", async ({ page }) => {
    await page.goto("/register");
    await page.getByLabel("User name").fill("fine-name");
    await page.getByLabel("Password", { exact: true }).fill("short");
    await page.getByLabel("Password, once more").fill("short");
    await page.getByRole("button", { name: "Create the account" }).click();
    await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  });
});

test.describe("an account", () => {
  test("is renamed, emoji and other scripts included", everyWay, async ({ page, signIn }) => {
    await signIn(page);
    const name = `Ирина 🗳️ ${randomBytes(3).toString("hex").replaceAll(/\d/g, "x")}`;
    await page.getByLabel("Name on leaderboards").fill(name);
    await page.getByRole("button", { name: "Save the name" }).click();
    await expect(page.getByText("Saved. You play as")).toBeVisible();
    await expect(page.getByRole("banner")).toContainText(name);
  });

  test(
    "can be taken away and erased, and is then nobody's",
    everyWay,
    async ({ page, signIn, javaScriptEnabled }) => {
      const { displayName, userName, password } = await signIn(page);
      const all = await page.request.get("/account/export");
      expect(await all.json()).toMatchObject({ user: { displayName, hidden: false }, attempts: [] });
      await page.getByText("Erase this account").click();
      await page.getByLabel("Yes, erase everything of mine").check();
      if (javaScriptEnabled) await checkPage(page, "about to erase");
      await page.getByRole("button", { name: "Erase my account" }).click();
      await expect(page.getByRole("heading", { name: "Everything is erased" })).toBeVisible();
      await page.goto("/sign-in");
      await page.getByLabel("User name").fill(userName);
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByText(NO_MATCH)).toBeVisible();
    },
  );
});
