import { readArguments } from "#lib/cli/quiz-arguments";
import { runBuild } from "#lib/cli/quiz-build";
import { runExplain } from "#lib/cli/quiz-explain";
import { runFacts } from "#lib/cli/quiz-facts";
import { helpText } from "#lib/cli/quiz-help";
import { BadInput, EXIT, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { runLint } from "#lib/cli/quiz-lint";
import { runRecord } from "#lib/cli/quiz-record";

/** Runs one `quiz` command and says how it ended. Throws nothing for bad input: it is told on `err`. */
export function runQuizCommand(argv: readonly string[], io: Streams): ExitCode {
  try {
    return dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(error.message);
    return EXIT.badInput;
  }
}

function dispatch(argv: readonly string[], io: Streams): ExitCode {
  const read = readArguments(argv);
  if (read.help) {
    io.out(helpText(read.command));
    return EXIT.ok;
  }
  const { command, file, options } = read;
  switch (command) {
    case "build":
      return runBuild(file, options, io);
    case "facts":
      return runFacts(file, read.published, io);
    case "lint":
      return runLint(file, options.json, io);
    case "record":
      return runRecord(file, options.recordContext ?? {}, options.json, io);
    case "explain":
      return runExplain(file, options, io);
  }
}
