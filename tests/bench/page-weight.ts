import { devices } from "@playwright/test";
import { seedClass } from "#tests/support/seed-class";
import { sitInBrowser } from "#tests/support/sit-in-browser";
import { foundingQuiz } from "#tests/bench/founding-quiz";
import { kB, report, skipped } from "#tests/bench/report";
import { watchTraffic, type Traffic } from "#tests/bench/watch-traffic";
import { withBrowser } from "#tests/bench/with-browser";

/** A whole quiz on a phone that has never been here: every byte and request from the code to the results. */
export async function measurePageWeight(): Promise<void> {
  const quiz = foundingQuiz();
  const measured = await withBrowser(async (browser, app) => {
    const sit = async (javaScriptEnabled: boolean): Promise<Traffic> => {
      const context = await browser.newContext({
        ...devices["Pixel 7"],
        baseURL: app.url,
        javaScriptEnabled,
      });
      const page = await context.newPage();
      const traffic = await watchTraffic(context, page);
      await sitInBrowser(page, `/join/${await seedClass(quiz)}`);
      await page.waitForLoadState("networkidle");
      const counts = await traffic.read();
      await context.close();
      return counts;
    };
    const [on, off] = [await sit(true), await sit(false)];
    const share = 10 / quiz.questions.length;
    report(
      `A student's whole quiz of ${quiz.questions.length}, cold cache, results with maps in view included`,
      [
        {
          what: "bytes, brotli",
          measured: kB(on.brotli),
          budget: "60 kB for 10 questions",
          peer: "217 kB for 5 questions",
        },
        {
          what: "  for 10 of its questions, in proportion",
          measured: kB(on.brotli * share),
          budget: "60 kB",
        },
        { what: "bytes, as this server sends them (gzip)", measured: kB(on.sent) },
        {
          what: "script in them, brotli",
          measured: kB(on.script),
          budget: "3 kB",
          peer: "118 kB (an empty page of the framework)",
        },
        { what: "requests", measured: String(on.requests) },
        { what: "third-party requests", measured: String(on.thirdParties), budget: "0" },
        { what: "without JavaScript: bytes, brotli", measured: kB(off.brotli) },
        { what: "without JavaScript: requests", measured: String(off.requests) },
      ],
    );
  });
  if (!measured) skipped("A student's whole quiz", "no browser on this machine");
}
