import { rmSync } from "node:fs";

/** Playwright's global teardown: the server's data folder goes. */
export default function removeE2eFolder(): void {
  const folder = process.env.E2E_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
