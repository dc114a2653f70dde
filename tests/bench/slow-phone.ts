import { devices, type Browser, type Page } from "@playwright/test";
import { seedClass } from "#tests/support/seed-class";
import { foundingQuiz } from "#tests/bench/founding-quiz";
import { ms, quantile, report, skipped } from "#tests/bench/report";
import { withBrowser } from "#tests/bench/with-browser";

const ROUNDS = 7;
const BITS = 1_600_000;

/** A phone on a bad mobile network: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed, empty cache. */
async function slowPage(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ ...devices["Pixel 7"], baseURL });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: BITS / 8,
    uploadThroughput: BITS / 2 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}

/** When the browser first painted what it now shows, counted from the start of the navigation. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntries().find(({ name }) => name === "first-contentful-paint");
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
}

/** How long until a student on a slow phone can read: the start page, and the first question. */
export async function measureSlowPhone(): Promise<void> {
  const measured = await withBrowser(async (browser, app) => {
    const start: number[] = [];
    const toQuestion: number[] = [];
    const coldQuestion: number[] = [];
    const place = `/join/${await seedClass(foundingQuiz())}`;
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await slowPage(browser, app.url);
      await page.goto(place);
      start.push(await firstPaint(page));
      const button = page.getByRole("button", { name: "Start the quiz" });
      const clicked = performance.now();
      await button.click();
      await page.getByRole("group").first().waitFor();
      toQuestion.push(performance.now() - clicked);

      // The same question as the first page of a browser that has nothing in its cache but the ticket.
      const cold = await slowPage(browser, app.url);
      await cold.context().addCookies(await page.context().cookies());
      await cold.goto(`${place}/1`);
      coldQuestion.push(await firstPaint(cold));
      await page.context().close();
      await cold.context().close();
    }
    report(`Slow phone (1.6 Mbit/s, 150 ms, 4 × slower processor; median of ${ROUNDS})`, [
      {
        what: "start page painted, cold",
        measured: ms(quantile(start, 0.5)),
        peer: "1280 ms (its join form)",
      },
      { what: "first question painted, cold", measured: ms(quantile(coldQuestion, 0.5)), budget: "700 ms" },
      { what: "from the button to the first question", measured: ms(quantile(toQuestion, 0.5)) },
      { what: "a static page of plain HTML, for comparison", measured: "440 ms (measured earlier)" },
    ]);
  });
  if (!measured) skipped("Slow phone", "no browser on this machine");
}
