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

process.exitCode = runQuizCommand(process.argv.slice(2), {
  out: (text) => writeAll(1, text),
  err: (line) => writeAll(2, `${line}\n`),
});
