import { parseArgs } from "node:util";
import { z } from "zod";
import { QuestionKind } from "#lib/domain/question";
import { runBuild, type BuildOptions } from "#lib/cli/quiz-build";
import { runExplain } from "#lib/cli/quiz-explain";
import { runFacts } from "#lib/cli/quiz-facts";
import { BadInput, EXIT, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { runLint } from "#lib/cli/quiz-lint";

export const HELP = `quiz: questions from the public record

  quiz build FILE|-|DIR   make a quiz from an article; a folder with article.md and rollcalls/
                          gets its quiz.json rewritten
      --count N           questions wanted, 1 to 25 (default 10)
      --seed N            another seed, another choice and order (default 1)
      --kinds a,b         only these kinds: ${QuestionKind.options.join(", ")}
      --record FILE       an official roll call as JSON; may be given several times
      --json              print JSON instead of text
      --out FILE          write JSON to a file
  quiz facts ITEMS.json   print what is read out of [{id, text, title?}], as JSON
      --published         only what would become questions
  quiz lint QUIZ.json     print warnings on how the questions are written (--json)
  quiz explain FILE       show article, facts, what was left out and why, and the questions

Results go to standard output, messages to standard error.
Exit codes: 0 done, 1 nothing to ask, 2 bad input.
`;

const Numbers = z.object({
  count: z.coerce.number().int().min(1).max(25).optional(),
  seed: z.coerce.number().int().nonnegative().max(4294967295).optional(),
});

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
  const { values, positionals } = readArguments(argv);
  const [command, file, ...rest] = positionals;
  if (values.help === true || command === "help") {
    io.out(HELP);
    return EXIT.ok;
  }
  if (command === undefined) throw new BadInput(`Say what to do.\n\n${HELP}`);
  if (file === undefined || rest.length > 0)
    throw new BadInput(`quiz ${command} needs one file. See quiz --help.`);
  switch (command) {
    case "build":
      return runBuild(file, buildOptions(values), io);
    case "facts":
      return runFacts(file, values.published === true, io);
    case "lint":
      return runLint(file, values.json === true, io);
    case "explain":
      return runExplain(file, buildOptions(values), io);
    default:
      throw new BadInput(`There is no command ${command}. See quiz --help.`);
  }
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        count: { type: "string" },
        seed: { type: "string" },
        kinds: { type: "string" },
        record: { type: "string", multiple: true },
        json: { type: "boolean" },
        out: { type: "string" },
        published: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : "Unknown option."} See quiz --help.`);
  }
}

function buildOptions(values: ReturnType<typeof readArguments>["values"]): BuildOptions {
  const numbers = Numbers.safeParse({ count: values.count, seed: values.seed });
  if (!numbers.success)
    throw new BadInput("--count is a whole number from 1 to 25, --seed a whole number from 0.");
  const kinds =
    values.kinds === undefined ? undefined : z.array(QuestionKind).min(1).safeParse(values.kinds.split(","));
  if (kinds?.success === false) throw new BadInput(`--kinds takes ${QuestionKind.options.join(", ")}.`);
  const { count, seed } = numbers.data;
  return {
    json: values.json === true,
    records: values.record ?? [],
    ...(count !== undefined && { count }),
    ...(seed !== undefined && { seed }),
    ...(kinds && { kinds: kinds.data }),
    ...(values.out !== undefined && { out: values.out }),
  };
}
