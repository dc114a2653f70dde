import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

/**
 * npm writes an incomplete lock file without a word when a registry lacks one platform's build; `npm ci` then fails
 * everywhere. See lib/decisions/0008-pinned-versions.md.
 */
test("the lock file names every platform's build of every package", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, Locked>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`])?.version,
    ),
  );
  expect(missing).toEqual([]);
});
