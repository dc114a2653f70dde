import { expect, test as base } from "@playwright/test";

export { expect };

interface Fixtures {
  /** In every test: fails it when a page asks anybody but us for anything, or throws an error nobody caught. */
  pageHygiene: undefined;
}

/**
 * Playwright's `test` with what every spec of ours must hold to.
 *
 * @example import { expect, test } from "#tests/support/fixtures";
 */
export const test = base.extend<Fixtures>({
  pageHygiene: [
    async ({ context }, use) => {
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && !["localhost", "127.0.0.1"].includes(hostname)) {
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
