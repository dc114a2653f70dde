import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Kv, kvOver, openKv } from "#lib/kv/kv-client";
import { RedisRequester } from "#lib/kv/redis-requester";
import { readStoreError, StoreUnavailable } from "#lib/kv/store-error";
import { freePort, type RedisServer, redisServerFound, startRedisServer } from "#tests/support/redis-server";
import { type RestBridge, startRestBridge } from "#tests/support/rest-bridge";

/** What a person may have to wait before they are told; the client's own limit is 1.5 s. */
const SOON_MS = 2000;

/** The failure of a command, and how long it took to come. */
async function failure(work: Promise<unknown>): Promise<{ error: Error; after: number }> {
  const began = performance.now();
  const error = await work.then(
    () => new Error("the command was answered"),
    (thrown: unknown) => readStoreError(thrown),
  );
  return { error, after: performance.now() - began };
}

async function expectFailsSoon(work: Promise<unknown>): Promise<void> {
  const { error, after } = await failure(work);
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error.message).not.toContain("canary");
  expect(after).toBeLessThan(SOON_MS);
}

/** Whether the client works again, asked until it does. */
async function expectRecovers(kv: Kv): Promise<void> {
  await vi.waitFor(
    async () => {
      expect(await kv.get("otr:a")).toBe("kept");
    },
    { timeout: 5000, interval: 50 },
  );
}

describe.skipIf(!redisServerFound())("a Redis that goes away", () => {
  let server: RedisServer;
  let requester: RedisRequester;
  let kv: Kv;

  beforeEach(async () => {
    server = await startRedisServer("--appendfsync", "always");
    requester = new RedisRequester([server.url]);
    kv = kvOver(requester);
    await kv.set("otr:a", "kept");
  });
  afterEach(async () => {
    await requester.close();
    await server.dispose();
  });

  it("fails commands soon, in a burst too, and is used again by itself when it is back", async () => {
    await server.stop();
    await Promise.all(Array.from({ length: 200 }, () => expectFailsSoon(kv.set("otr:b", "canary"))));
    await expectFailsSoon(kv.pipeline().set("otr:b", "canary").get("otr:b").exec());
    await expectFailsSoon(kv.multi().set("otr:b", "canary").get("otr:b").exec());
    await server.restart();
    await expectRecovers(kv);
  }, 30_000);

  it("fails soon when it was never there", async () => {
    const nowhere = new RedisRequester([`redis://127.0.0.1:${await freePort()}`]);
    await expectFailsSoon(kvOver(nowhere).get("otr:a"));
    await nowhere.close();
  });

  it("fails soon when none of a cluster's nodes is there", async () => {
    const port = await freePort();
    const nowhere = new RedisRequester([`redis://127.0.0.1:${port}`, `redis://127.0.0.1:${port}`]);
    await expectFailsSoon(kvOver(nowhere).get("otr:a"));
    await nowhere.close();
  });

  it("fails soon when it accepts connections and says nothing", async () => {
    server.pause();
    await expectFailsSoon(kv.get("otr:a"));
    server.resume();
    await expectRecovers(kv);
  }, 30_000);

  describe("behind the REST interface", () => {
    let bridge: RestBridge;
    let rest: Kv;
    beforeEach(async () => {
      bridge = await startRestBridge(requester);
      rest = openKv({ transport: "rest", url: bridge.url, token: bridge.token });
    });
    afterEach(() => bridge.close());

    it("fails soon and recovers", async () => {
      await server.stop();
      await expectFailsSoon(rest.set("otr:b", "canary"));
      await server.restart();
      await expectRecovers(rest);
    }, 30_000);

    it("fails soon when the interface itself is gone, or refuses the token", async () => {
      const stranger = openKv({ transport: "rest", url: bridge.url, token: "another" });
      await expectFailsSoon(stranger.set("otr:b", "canary"));
      await bridge.close();
      await expectFailsSoon(rest.set("otr:b", "canary"));
      await expectFailsSoon(rest.pipeline().set("otr:b", "canary").exec());
    });

    it("fails soon when it accepts requests and says nothing", async () => {
      server.pause();
      await expectFailsSoon(rest.get("otr:a"));
      server.resume();
      await expectRecovers(rest);
    }, 30_000);
  });
});
