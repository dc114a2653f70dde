import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { runQuizCommand } from "#lib/cli/quiz-command";

/** A folder of its own for each test of the file that calls this, gone afterwards. */
export function useFolder() {
  const place = { path: "" };
  beforeEach(() => {
    place.path = mkdtempSync(join(tmpdir(), "quiz-"));
  });
  afterEach(() => {
    rmSync(place.path, { recursive: true, force: true });
  });
  return {
    path: () => place.path,
    /** Writes a file there and returns its path. */
    file: (name: string, text: string): string => {
      const path = join(place.path, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** Runs the command as a shell would, and returns what it said. */
export function quiz(...argv: string[]) {
  let out = "";
  let err = "";
  const code = runQuizCommand(argv, { out: (text) => (out += text), err: (line) => (err += `${line}\n`) });
  return { code, out, err };
}
