import { describe, expect, it } from "vitest";
import { keySlot } from "#lib/kv/key-slot";
import { readRequest } from "#lib/kv/protocol";

describe("a request of the KV client", () => {
  it("is read as one command, a pipeline, or a MULTI", () => {
    expect(readRequest({ body: ["set", "k", 1, true] })).toEqual({
      kind: "single",
      commands: [["SET", "k", "1", "true"]],
    });
    expect(readRequest({ path: ["pipeline"], body: [["get", "k"]] }).kind).toBe("pipeline");
    expect(readRequest({ path: ["multi-exec"], body: [["get", "k"]] }).kind).toBe("multi-exec");
  });

  it.each([undefined, null, {}, []])(
    "is refused with %o for an argument, which transports spell differently",
    (bad) => {
      expect(() => readRequest({ body: ["set", "k", bad] })).toThrow(TypeError);
    },
  );
});

describe("the slot of a key in a cluster", () => {
  it("is the specification's", () => {
    expect(keySlot("123456789")).toBe(12739); // its own check value
    expect(keySlot("foo")).toBe(12182); // as CLUSTER KEYSLOT answers
    expect(keySlot("{foo}:bar")).toBe(keySlot("foo"));
    expect(keySlot("foo{}{bar}")).toBe(8363);
  });
});
