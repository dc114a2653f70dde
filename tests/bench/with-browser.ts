import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { installKv } from "#lib/kv/kv-client";
import type { AppServer } from "#tests/support/app-server";
import { startApp } from "#tests/support/app-server";
import { findBrowser } from "../support/find-browser.mjs";

/** Runs a measurement with a browser and a server on an embedded store, which this process may write to as well. */
export async function withBrowser(
  work: (browser: Browser, app: AppServer) => Promise<void>,
): Promise<boolean> {
  const found = await findBrowser();
  if (!found) return false;
  const folder = mkdtempSync(join(tmpdir(), "otr-bench-"));
  process.env.DATA_DIR = folder;
  installKv(undefined);
  await using app = await startApp({ DATA_DIR: folder });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    env: { ...process.env, ...found.env },
  });
  try {
    await work(browser, app);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}
