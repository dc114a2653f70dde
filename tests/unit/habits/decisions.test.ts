import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const decisions = readdirSync("lib/decisions");

test("decisions are numbered one after the other, in file name and heading alike", () => {
  const numbers = decisions.map((file) => Number(/^(\d{4})-[a-z-]+\.md$/.exec(file)?.[1]));
  expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  for (const [index, file] of decisions.entries()) {
    expect(readFileSync(join("lib/decisions", file), "utf8")).toMatch(new RegExp(`^# ${index + 1}\\. `));
  }
});

test("every decision that code or prose refers to exists", () => {
  const files = ["app", "components", "lib", "tests"].flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css|md)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const references = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/lib\/decisions\/(\d[\w-]*)(?:\.md)?/g)].map(
      ([, name = ""]) => `${name}.md`,
    ),
  );
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((name) => !decisions.includes(name))).toEqual([]);
});
