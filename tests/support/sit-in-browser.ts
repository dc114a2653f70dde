import type { Page } from "@playwright/test";

/** From a place's start page to its first question. */
export async function startInBrowser(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.getByRole("button", { name: "Answer", exact: true }).waitFor();
}

/** Marks an answer on the question shown, of whatever shape it is; `nth` is the option marked. */
export async function markAnswer(page: Page, nth = 0): Promise<void> {
  const form = page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: "Answer", exact: true }) });
  const selects = await form.getByRole("combobox").all();
  for (const select of selects) await select.selectOption({ index: nth + 1 });
  if (selects.length === 0) await form.locator("input:is([type=radio], [type=checkbox])").nth(nth).check();
}

/** Marks an answer, sends it and waits for the feedback on it. */
export async function answerInBrowser(page: Page, nth = 0): Promise<void> {
  await markAnswer(page, nth);
  const button = page.getByRole("button", { name: "Answer", exact: true });
  await button.click();
  await button.waitFor({ state: "detached" });
}

/** Goes on from the feedback to the next question, or, after the last, to the page that hands in. */
export async function goOnInBrowser(page: Page): Promise<void> {
  await page.locator(".act-bar").getByRole("link").click();
  await page.getByRole("button", { name: /^(Answer|Hand in)$/ }).waitFor();
}

/** A whole quiz from start to results; returns how many questions it had. */
export async function sitInBrowser(page: Page, place: string): Promise<number> {
  await startInBrowser(page, place);
  const handIn = page.getByRole("button", { name: "Hand in" });
  let questions = 0;
  while (!(await handIn.isVisible())) {
    await answerInBrowser(page);
    questions += 1;
    await goOnInBrowser(page);
  }
  await handIn.click();
  await handIn.waitFor({ state: "detached" });
  return questions;
}
