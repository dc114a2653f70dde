import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isGated } from "#lib/data/action-gate";

/**
 * Every export of a "use server" file can be called by anybody who knows its id, whether a page refers to it or not.
 * So each must have come out of the one gate, and there must be no such file but `actions.ts`.
 */
const sources = ["app", "components", "lib"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);
const actionFiles = sources.filter((file) => file.endsWith("/actions.ts"));

describe("server actions", () => {
  it("are found at all", () => {
    expect(actionFiles.length).toBeGreaterThanOrEqual(5);
  });

  it.each(actionFiles)("all come out of the gate: %s", { timeout: 60_000 }, async (file) => {
    const exported = (await import(resolve(file))) as Record<string, unknown>;
    const ungated = Object.entries(exported).filter(([, value]) => !isGated(value));
    expect(Object.keys(exported)).not.toEqual([]);
    expect(ungated.map(([name]) => name)).toEqual([]);
  });

  it("stand in files named actions.ts and nowhere else", () => {
    const marked = sources.filter((file) => /^\s*["']use server["'];?/m.test(readFileSync(file, "utf8")));
    expect(marked.filter((file) => !actionFiles.includes(file))).toEqual([]);
  });
});
