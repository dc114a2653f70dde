import { writeSync } from "node:fs";
import { runQuizCommand } from "#lib/cli/quiz-command";

/** Writes all of a text; a pipe that is full for the moment is tried again. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let sent = 0;
  while (sent < bytes.length) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw error;
    }
  }
}

/** A fault of the program itself, told apart from the command's own endings. */
const FAULT = 70;

try {
  process.exitCode = runQuizCommand(process.argv.slice(2), {
    out: (text) => writeAll(1, text),
    err: (line) => writeAll(2, `${line}\n`),
  });
} catch (error) {
  writeAll(2, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = FAULT;
}
