import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Next resolves "server-only" itself; outside Next it is an empty module.
    alias: { "server-only": fileURLToPath(new URL("../support/server-only.ts", import.meta.url)) },
  },
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/contract/**/*.test.ts"],
    // No test measures time; a busy machine only makes them slow.
    testTimeout: 30_000,
  },
});
