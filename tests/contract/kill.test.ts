import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openEmbedded } from "#tests/contract/transports";

const WRITER = fileURLToPath(new URL("./kill-writer.ts", import.meta.url));
const ROUNDS = 10;

/** Lets a process write, and kills it the moment it has acknowledged so many writes; returns the last one's number. */
async function writeUntilKilled(folder: string, first: number, acknowledgements: number): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", WRITER, folder, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let last = first - 1;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line); // also those that were on their way when the process was killed
    if (last >= first + acknowledgements) child.kill("SIGKILL");
  }
  return last;
}

describe("an embedded store whose process is killed while it writes", () => {
  it(`loses nothing acknowledged and tears nothing, ${ROUNDS} times in a row`, async () => {
    const { kv, requester, folder, close } = await openEmbedded();
    const rounds = fc.sample(fc.integer({ min: 10, max: 120 }), ROUNDS);
    let written = 0;
    try {
      for (const acknowledgements of rounds) {
        const last = await writeUntilKilled(folder, written, acknowledgements);
        expect(last).toBeGreaterThanOrEqual(written + acknowledgements);

        const [left, right, done, fields] = await kv
          .pipeline()
          .get("otr:left")
          .get("otr:right")
          .zcard("otr:done")
          .hlen("otr:attempt:att_1")
          .exec<[number, number, number, number]>();
        expect(left).toBeGreaterThanOrEqual(last);
        expect(right).toBe(left); // a MULTI is whole or not there
        expect(done).toBe(left + 1);
        expect(fields).toBe(left + 1);
        written = left + 1;

        await requester.close();
        expect(integrity(folder)).toBe("ok");
      }
    } finally {
      await close();
    }
  }, 240_000);
});

function integrity(folder: string): unknown {
  const database = new Database(`${folder}/on-the-record.db`);
  try {
    return (database.prepare("PRAGMA integrity_check").get() as { integrity_check: unknown }).integrity_check;
  } finally {
    database.close();
  }
}
