import type { Page } from "@playwright/test";

/** Signs out at the account page, and waits until it is done: the cookie goes with the reply. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}
