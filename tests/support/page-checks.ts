import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const THEMES = ["light", "dark"] as const;

/**
 * What must hold on every page in every state: nothing that axe finds in either theme, and no sideways scrolling at
 * 320 pixels (WCAG 1.4.10).
 *
 * @param state names the page in a failure.
 */
export async function checkPage(page: Page, state: string): Promise<void> {
  const size = page.viewportSize();
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
    );
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, `${state}: pixels beyond 320`).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
}
