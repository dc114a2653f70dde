import { APP_ERRORS } from "#lib/domain/action-result";
import { installKv, kvOver } from "#lib/kv/kv-client";
import { RedisRequester } from "#lib/kv/redis-requester";
import { startApp, type AppServer } from "#tests/support/app-server";
import { expect, test } from "#tests/support/fixtures";
import { redisServerFound, startRedisServer, type RedisServer } from "#tests/support/redis-server";
import { seedClass } from "#tests/support/seed-class";
import { answerInBrowser, goOnInBrowser, markAnswer, startInBrowser } from "#tests/support/sit-in-browser";
import { CANARY, fixtureRevision } from "#tests/fixtures/quiz";

test.describe("the store goes away in the middle of a quiz and comes back", () => {
  test.skip(() => !redisServerFound(), "no redis-server on this machine");

  let redis: RedisServer;
  let app: AppServer;
  let place: string;

  test.beforeEach(async () => {
    redis = await startRedisServer("--appendfsync", "always");
    app = await startApp({ REDIS_URL: redis.url });
    const requester = new RedisRequester([redis.url]);
    installKv(kvOver(requester));
    place = `${app.url}/join/${await seedClass(fixtureRevision)}`;
    installKv(undefined);
    await requester.close();
  });

  test.afterEach(async () => {
    await app.stop();
    await redis.dispose();
  });

  test(
    "the page says so, keeps the answer, and saves it once the store is back",
    { tag: "@no-script" },
    async ({ page, javaScriptEnabled }) => {
      await startInBrowser(page, place);
      await answerInBrowser(page);
      await goOnInBrowser(page);
      await markAnswer(page, 1);
      await redis.stop();
      await page.getByRole("button", { name: "Answer", exact: true }).click();

      if (javaScriptEnabled) {
        await expect(page.getByRole("status").filter({ hasText: "Not saved yet" })).toBeVisible();
        await page.reload();
      } else {
        await expect(page.getByRole("alert")).toContainText(APP_ERRORS["store-unavailable"]);
        await expect(page.getByRole("checkbox").nth(1)).toBeChecked();
      }
      const front = await page.request.get(app.url);
      expect(front.status(), "the front door while the store is away").toBe(200);

      await redis.restart();
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Answer", exact: true }).click();
      // With script nothing need be done: the answer waits in the browser and is sent again.
      await expect(page.getByText(CANARY).first()).toBeVisible({ timeout: 60_000 });
      await page.goto(`${place}/2`);
      await expect(page.getByRole("button", { name: "Answer", exact: true })).toHaveCount(0);
      await page.goto(`${place}/1`);
      await expect(page.getByRole("button", { name: "Answer", exact: true })).toHaveCount(0);
      expect(app.output()).not.toContain("opt_"); // a driver's error quotes what it could not write
    },
  );
});
