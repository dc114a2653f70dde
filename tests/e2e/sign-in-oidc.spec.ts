import type { Page } from "@playwright/test";
import { type AppServer, startApp } from "#tests/support/app-server";
import { expect, test } from "#tests/support/fixtures";
import { type Issuer, startIssuer } from "#tests/support/oidc-provider";
import { checkPage } from "#tests/support/page-checks";
import { freePort } from "#tests/support/redis-server";

/** A server of ours whose only way in is a school's OpenID Connect provider, and that provider. */
let app: AppServer & AsyncDisposable;
let issuer: Issuer;

// The provider's own development pages ask for a font.
test.use({ foreignHosts: ["fonts.googleapis.com"] });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const port = await freePort();
  app = await startApp({
    OIDC_ISSUER: `http://localhost:${port}`,
    OIDC_CLIENT_ID: "on-the-record",
    OIDC_CLIENT_SECRET: "a secret both sides know",
    OIDC_NAME: "Hill School",
  });
  issuer = await startIssuer(port, [`${app.url}/api/auth/callback/oidc`]);
});

test.afterAll(async () => {
  await issuer[Symbol.asyncDispose]();
  await app.stop();
});

/** Through the provider's own pages and back. */
async function throughTheSchool(page: Page, person: string): Promise<void> {
  await page.getByRole("button", { name: "Continue with Hill School" }).click();
  await page.locator('input[name="login"]').fill(person);
  await page.locator('input[name="password"]').fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("signs in through a provider and comes back", { tag: "@no-script" }, async ({ page }) => {
  await page.goto(`${app.url}/leaderboards?period=all`);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByLabel("Password")).toHaveCount(0);
  await throughTheSchool(page, `pupil-${Date.now()}`);
  await expect(page).toHaveURL(`${app.url}/leaderboards?period=all`);
  await expect(page.getByRole("heading", { name: "All public quizzes" })).toBeVisible();
});

test("keeps no name and no e-mail of the provider's, and knows the person again", async ({
  page,
  context,
}) => {
  const person = `teacher-${Date.now()}`;
  await page.goto(`${app.url}/sign-in?callbackUrl=/account`);
  await throughTheSchool(page, person);
  await expect(page).toHaveURL(`${app.url}/account`);
  const first = await (await page.request.get(`${app.url}/account/export`)).text();
  for (const personal of ["Real Name", "real.name@school.example", person])
    expect(first).not.toContain(personal);
  await context.clearCookies();
  await page.goto(`${app.url}/sign-in?callbackUrl=/account`);
  await throughTheSchool(page, person);
  await expect(page).toHaveURL(`${app.url}/account`);
  expect(await (await page.request.get(`${app.url}/account/export`)).text()).toBe(first);
});

test("says kindly that it did not work when the person says no", async ({ page }) => {
  await page.goto(`${app.url}/sign-in`);
  await page.getByRole("button", { name: "Continue with Hill School" }).click();
  await page.getByRole("link", { name: /Cancel/ }).click();
  await expect(page.getByText("Signing in with that service did not work.")).toBeVisible();
  await checkPage(page, "sign-in refused by a service");
});

test("offers no local account beside a provider", async ({ page }) => {
  expect((await page.request.get(`${app.url}/register`)).status()).toBe(404);
});
