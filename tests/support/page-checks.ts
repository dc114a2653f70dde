import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What must hold on every page in every state: nothing that axe finds in either theme, and no sideways scrolling at
 * 320 pixels (WCAG 1.4.10).
 *
 * @param state names the page in a failure.
 */
export async function checkPage(page: Page, state: string): Promise<void> {
  const size = page.viewportSize();
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect.soft(await findings(axeOn(page).withTags(WCAG)), state).toEqual([]);
  // Between the themes only the colours differ.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect.soft(await findings(axeOn(page).withRules(["color-contrast"])), `${state}, dark`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, `${state}: pixels beyond 320`).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
}

/** Without frames there is no need for the second page that axe otherwise opens for its reckoning. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
