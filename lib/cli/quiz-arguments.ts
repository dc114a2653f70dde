import { parseArgs, type ParseArgsConfig } from "node:util";
import { z } from "zod";
import { DraftSettings } from "#lib/domain/draft";
import { QuestionKind } from "#lib/domain/question";
import type { BuildOptions } from "#lib/cli/quiz-build";
import { readGivenRecords, type GivenRecord } from "#lib/cli/quiz-given-records";
import { COMMANDS, takesValue, USAGE, type Command } from "#lib/cli/quiz-help";
import { BadInput } from "#lib/cli/quiz-io";
import type { RecordContext } from "#lib/records/reading";

/** A command line, understood: ask for help, or run a command on a file. */
export type Arguments =
  | { help: true; command?: Command }
  | { help: false; command: Command; file: string; options: BuildOptions; published: boolean };

const WholeNumber = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number);
const Count = WholeNumber.pipe(z.number().min(1).max(25));
const Seed = WholeNumber.pipe(z.number().max(4294967295));

/**
 * Reads a `quiz` command line.
 *
 * @throws BadInput with one sentence for what is unknown, missing, too much, or of the wrong kind.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const [first, ...rest] = argv;
  if (first === undefined)
    throw new BadInput("Say what to do: quiz build, facts, lint, record or explain. See quiz --help.");
  const wantsHelp = argv.some((argument) => argument === "--help" || argument === "-h");
  if (first.startsWith("-")) {
    if (wantsHelp) return { help: true };
    throw new BadInput(`The command comes first: ${first} stands before it. See quiz --help.`);
  }
  const command = COMMANDS.find((name) => name === (first === "help" ? rest[0] : first));
  if (first === "help") return { help: true, ...(command && { command }) };
  if (command === undefined) throw new BadInput(`There is no command ${first}. See quiz --help.`);
  return wantsHelp ? { help: true, command } : readCommand(command, rest);
}

function readCommand(command: Command, argv: readonly string[]): Arguments {
  const { positionals, values, records } = parsed(command, argv);
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadInput(`quiz ${command} needs one file. See quiz ${command} --help.`);
  if (more.length > 0)
    throw new BadInput(`quiz ${command} needs one file, and ${more.length + 1} were given.`);
  const options = { ...buildOptions(values), records };
  return { help: false, command, file, options, published: values.published === true };
}

type Values = Partial<Record<string, string | boolean | (string | boolean)[]>>;

interface Parsed {
  positionals: string[];
  values: Values;
  records: GivenRecord[];
}

function parsed(command: Command, argv: readonly string[]): Parsed {
  const known: NonNullable<ParseArgsConfig["options"]> = {};
  for (const name of USAGE[command].options)
    known[name] = {
      type: takesValue(name) ? "string" : "boolean",
      multiple: name === "record" || name === "about",
    };
  try {
    const read = parseArgs({ args: [...argv], allowPositionals: true, options: known, tokens: true });
    return { ...read, records: readGivenRecords(read.tokens) };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    // Node's own words, up to its advice: "Unknown option '--x'", "Option '--count <value>' argument missing".
    const said = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : "";
    throw new BadInput(`${said || "Unknown option"}. See quiz ${command} --help.`);
  }
}

function buildOptions(values: Values): Omit<BuildOptions, "records"> {
  const count = checked(values.count, Count, "--count is a whole number from 1 to 25.");
  const seed = checked(values.seed, Seed, "--seed is a whole number from 0 to 4294967295.");
  const kinds = checked(
    typeof values.kinds === "string" ? values.kinds.split(",").map((kind) => kind.trim()) : undefined,
    z.array(QuestionKind).min(1),
    `--kinds takes some of these, with commas between: ${QuestionKind.options.join(", ")}.`,
  );
  const difficulty = checked(
    values.difficulty,
    DraftSettings.shape.difficulty,
    `--difficulty is one of these: ${DraftSettings.shape.difficulty.options.join(", ")}.`,
  );
  return {
    json: values.json === true,
    recordContext: recordContext(values),
    ...(count !== undefined && { count }),
    ...(seed !== undefined && { seed }),
    ...(kinds && { kinds }),
    ...(difficulty !== undefined && { difficulty }),
    ...(typeof values.out === "string" && { out: values.out }),
  };
}

function recordContext({ symbol, date, body, title }: Values): RecordContext {
  const day = checked(date, z.iso.date(), "--date has the form 2031-03-04.");
  return {
    ...(typeof symbol === "string" && { symbol }),
    ...(day !== undefined && { date: day }),
    ...(typeof body === "string" && { body }),
    ...(typeof title === "string" && { title }),
  };
}

function checked<T>(value: unknown, schema: z.ZodType<T>, sentence: string): T | undefined {
  if (value === undefined) return undefined;
  const read = schema.safeParse(value);
  if (!read.success) throw new BadInput(sentence);
  return read.data;
}
