import { randomBytes, randomInt } from "node:crypto";
import { expect, test as base, type Page } from "@playwright/test";

export { expect };

/** A local account made for one test. */
export interface Account {
  userName: string;
  password: string;
  displayName: string;
}

interface Fixtures {
  /** Makes a local account by the form and leaves the page signed in, at its account page. */
  signIn: (page: Page) => Promise<Account>;
  /** Hosts that pages which are not ours, a sign-in provider's, may ask: `test.use({ foreignHosts: ["…"] })`. */
  foreignHosts: string[];
  /** In every test: fails it when a page asks anybody but us for anything, or throws an error nobody caught. */
  pageHygiene: undefined;
}

/**
 * Playwright's `test` with what every spec of ours must hold to. Each test comes from a network address of its own,
 * so that no test spends another's rate limits.
 *
 * @example import { expect, test } from "#tests/support/fixtures";
 */
export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({}, use) => {
    await use({ "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` });
  },

  signIn: async ({}, use) => {
    await use(async (page) => {
      const name = randomBytes(5).toString("hex");
      const account = {
        userName: `tester-${name}`,
        password: `a password for ${name}`,
        // Letters only: seven figures on end would be taken for a telephone number.
        displayName: `Tester ${name.replaceAll(/\d/g, (figure) => "ghijklmnop".charAt(Number(figure)))}`,
      };
      await page.goto("/register");
      await page.getByLabel("User name").fill(account.userName);
      await page.getByLabel("Password", { exact: true }).fill(account.password);
      await page.getByLabel("Password, once more").fill(account.password);
      await page.getByLabel("Name on leaderboards").fill(account.displayName);
      await page.getByRole("button", { name: "Create the account" }).click();
      await page.waitForURL("**/account");
      return account;
    });
  },

  foreignHosts: [[], { option: true }],

  pageHygiene: [
    async ({ context, foreignHosts }, use) => {
      const known = ["localhost", "127.0.0.1", ...foreignHosts];
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && !known.includes(hostname)) {
          strangers.push(request.url());
        }
      });
      context.on("weberror", (webError) => errors.push(webError.error().message));
      await use(undefined);
      expect(strangers, "requests to third parties").toEqual([]);
      expect(errors, "uncaught errors on a page").toEqual([]);
    },
    { auto: true },
  ],
});
