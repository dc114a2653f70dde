import { describe, expect, it } from "vitest";
import { CommandRefused, readStoreError, StoreUnavailable } from "#lib/kv/store-error";

describe("an error of the store's driver", () => {
  it.each([
    "WRONGTYPE Operation against a key holding the wrong kind of value",
    "Command 2 [ hset ] failed: WRONGTYPE Operation against a key holding the wrong kind of value",
    'ERR syntax error, command was: ["set","otr:a","canary"]',
    "EXECABORT Transaction discarded because of previous errors.",
  ])("is a fault of ours: %s", (message) => {
    expect(readStoreError(new Error(message))).toBeInstanceOf(CommandRefused);
  });

  it.each([
    "LOADING Redis is loading the dataset in memory",
    "Command 1 [ set ] failed: READONLY You can't write against a read only replica.",
    'OOM command not allowed, command was: ["set","otr:a","canary"]',
    "ERR max daily request limit exceeded",
    'Unauthorized, command was: ["set","otr:a","ERR canary"]',
    "fetch failed",
  ])("means that the store cannot serve now: %s", (message) => {
    expect(readStoreError(new Error(message))).toBeInstanceOf(StoreUnavailable);
  });

  it("never passes on what was sent", () => {
    const message = 'WRONGTYPE Operation, command was: ["set","otr:a","canary"]';
    for (const error of [new Error(message), new Error(message.replace("WRONGTYPE", "LOADING")), "canary"]) {
      expect(readStoreError(error).message).not.toContain("canary");
    }
  });

  it("names the cause below a failed request", () => {
    const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    expect(readStoreError(new TypeError("fetch failed", { cause })).message).toContain("ECONNREFUSED");
  });
});
