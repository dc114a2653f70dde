import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EmbeddedRequester } from "#lib/kv/embedded/embedded-requester";
import { type Kv, kvOver } from "#lib/kv/kv-client";

describe("expired keys of the embedded store", () => {
  let now = 0;
  let folder: string;
  let requester: EmbeddedRequester;
  let kv: Kv;

  beforeEach(async () => {
    now = Date.UTC(2025, 1, 24);
    folder = await mkdtemp(join(tmpdir(), "otr-expiry-"));
    requester = new EmbeddedRequester(folder, () => now);
    kv = kvOver(requester);
  });
  afterEach(async () => {
    await requester.close();
    await rm(folder, { recursive: true });
  });

  /** How many rows each table holds, read past the engine. */
  function rows(): Record<string, number> {
    const database = new Database(join(folder, "on-the-record.db"));
    try {
      const count = (table: string) =>
        (database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get() as { n: number }).n;
      return Object.fromEntries(
        ["keys", "strings", "hash_fields", "zset_members"].map((table) => [table, count(table)]),
      );
    } finally {
      database.close();
    }
  }

  async function fill(): Promise<void> {
    await kv
      .pipeline()
      .set("otr:s", "x", { px: 1000 })
      .hset("otr:h", { a: 1, b: 2 })
      .pexpire("otr:h", 1000)
      .zadd("otr:z", { score: 1, member: "user_a" })
      .pexpire("otr:z", 1000)
      .set("otr:stays", "x")
      .exec();
    expect(rows()).toEqual({ keys: 4, strings: 2, hash_fields: 2, zset_members: 1 });
  }
  const SWEPT = { keys: 1, strings: 1, hash_fields: 0, zset_members: 0 };

  it("are there up to their last millisecond and absent from then on", async () => {
    await fill();
    now += 999;
    expect(await kv.exists("otr:s", "otr:h", "otr:z")).toBe(3);
    now += 1;
    expect(await kv.exists("otr:s", "otr:h", "otr:z")).toBe(0);
    expect(await kv.dbsize()).toBe(1);
  });

  it("are removed with all their rows by the next write, whatever it writes", async () => {
    await fill();
    now += 1000;
    await kv.set("otr:stays", "y");
    expect(rows()).toEqual(SWEPT);
  });

  it("are removed with all their rows by a read that meets one", async () => {
    await fill();
    now += 1000;
    expect(await kv.hgetall("otr:h")).toBeNull();
    expect(rows()).toEqual(SWEPT);
  });

  it("are removed a bounded number at a time", async () => {
    const pipeline = kv.pipeline();
    for (let i = 0; i < 120; i++) pipeline.set(`otr:${i}`, "x", { px: 10 });
    await pipeline.exec();
    now += 10;
    const left: (number | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await kv.set("otr:stays", i);
      left.push(rows().keys);
    }
    expect(left).toEqual([71, 21, 1]);
  });

  it("leave nothing legible in the file", async () => {
    await kv.set("otr:gone", "canary-of-a-student", { px: 10 });
    now += 10;
    await kv.set("otr:stays", "x");
    await requester.close(); // the log is folded into the file
    expect((await readFile(join(folder, "on-the-record.db"))).includes("canary-of-a-student")).toBe(false);
  });

  it("survive a restart as what they are", async () => {
    await fill();
    await requester.close();
    now += 500;
    expect(await kv.get("otr:s")).toBe("x");
    expect(await kv.pttl("otr:h")).toBe(500);
  });
});
