import { afterAll, beforeAll, beforeEach } from "vitest";
import { kvOver, installKv } from "#lib/kv/kv-client";
import { openEmbedded, type OpenTransport } from "#tests/contract/transports";
import { type Probe, probe } from "#tests/support/probe-requester";

/** Gives each test of a file an empty embedded store, with a probe in front of it. */
export function useEmbeddedStore(): Probe & { kv: OpenTransport["kv"] } {
  let opened: Awaited<ReturnType<typeof openEmbedded>>;
  const store = {} as Probe & { kv: OpenTransport["kv"] };
  beforeAll(async () => {
    opened = await openEmbedded();
    const probed = probe(opened.requester);
    Object.assign(store, probed, { kv: kvOver(probed.requester) });
    installKv(store.kv);
  });
  beforeEach(async () => {
    store.breakAfter(undefined);
    await store.kv.flushdb();
    store.reset();
  });
  afterAll(async () => {
    installKv(undefined);
    await opened.close();
  });
  return store;
}
