import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * The framework refuses to put such a file into a browser's bundle; without the line, one import in a client
 * component would send the answer keys along.
 */
const files = ["lib/store", "lib/data"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(room, file)),
);

test.each(files)('%s begins with import "server-only"', (file) => {
  const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(code.trimStart().split("\n")[0]).toBe('import "server-only";');
});
