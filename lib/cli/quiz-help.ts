import { QuestionKind } from "#lib/domain/question";
import { DEFAULT_COUNT } from "#lib/pipeline/build-from-facts";

/** The commands of `quiz`. */
export const COMMANDS = ["build", "facts", "lint", "record", "explain"] as const;
export type Command = (typeof COMMANDS)[number];

/** Options and what they are given; `value` is absent for a plain switch. */
const OPTIONS = {
  count: { value: "N", does: `questions wanted, 1 to 25 (default ${DEFAULT_COUNT})` },
  seed: { value: "N", does: "another seed, another choice and order (default 1)" },
  kinds: { value: "a,b", does: `only these kinds: ${QuestionKind.options.join(", ")}` },
  difficulty: {
    value: "D",
    does: "easier, mixed or harder: which questions come first where there is a choice (default mixed)",
  },
  record: {
    value: "FILE",
    does: "an official roll call in any format that can be read; may be given several times",
  },
  about: {
    value: "MOTION",
    does: "what the record before it is about, instead of what would be found: motion-2, as quiz explain lists them",
  },
  symbol: { value: "S", does: "the one vote that is meant in a record of many: A/RES/ES-11/7" },
  date: { value: "D", does: "day of the vote, for a record that does not say: 2031-03-04" },
  body: { value: "B", does: "the body that voted, for a record that does not say" },
  title: { value: "T", does: "what was voted on, for a record that does not say" },
  json: { value: undefined, does: "print JSON instead of text" },
  out: { value: "FILE", does: "write the quiz to a file, as JSON" },
  published: { value: undefined, does: "only what would become questions" },
} as const;
export type Option = keyof typeof OPTIONS;

interface Usage {
  line: string;
  about: string;
  options: readonly Option[];
}

/** How each command is called, and which options it takes. */
export const USAGE: Readonly<Record<Command, Usage>> = {
  build: {
    line: "quiz build FILE|-|DIR",
    about:
      "Makes a quiz from an article: plain text, Markdown, a saved page (.html, .mht) or a Word document (.docx);\n" +
      "`-` reads standard input. A folder with article.md and rollcalls/ gets its quiz.json rewritten.",
    options: [
      "count",
      "seed",
      "kinds",
      "difficulty",
      "record",
      "about",
      "symbol",
      "date",
      "body",
      "title",
      "json",
      "out",
    ],
  },
  facts: {
    line: "quiz facts ITEMS.json",
    about:
      "Prints what is read out of a list of { id, text, title? }, as JSON in the same order: voteFacts, tallies,\n" +
      "statements, rejections. Places are offsets into the text as given.",
    options: ["published"],
  },
  lint: {
    line: "quiz lint QUIZ.json",
    about: "Prints warnings on how the questions are written, each with its question and place.",
    options: ["json"],
  },
  record: {
    line: "quiz record FILE|-",
    about:
      "Shows an official roll call, and what in it does not add up: United Nations (extract, Digital Library, press\n" +
      "release), US Congress, UK Commons Votes, European Parliament, HowTheyVote.eu, our own JSON and table.",
    options: ["symbol", "date", "body", "title", "json"],
  },
  explain: {
    line: "quiz explain FILE|-",
    about: "Shows the article as it was understood, its facts, what was left out and why, and the questions.",
    options: ["count", "seed", "kinds", "difficulty", "record", "about", "symbol", "date", "body", "title"],
  },
};

const ENDING = `Results go to standard output, messages to standard error.
Exit codes: 0 done, 1 nothing to ask, 2 bad input.
`;

/** What `quiz --help` prints, or `quiz COMMAND --help`. */
export function helpText(command?: Command): string {
  if (command !== undefined) return `${usageText(command)}\n${ENDING}`;
  const all = COMMANDS.map(usageText).join("\n");
  return `quiz: questions from the public record\n\n${all}\n${ENDING}`;
}

function usageText(command: Command): string {
  const { line, about, options } = USAGE[command];
  const rows = options.map((name) => {
    const { value, does } = OPTIONS[name];
    return `      ${`--${name}${value === undefined ? "" : ` ${value}`}`.padEnd(16)}${does}`;
  });
  const text = about.split("\n").map((row) => `      ${row}`);
  return `${[`  ${line}`, ...text, ...rows].join("\n")}\n`;
}

/** Whether an option is followed by a value. */
export function takesValue(name: Option): boolean {
  return OPTIONS[name].value !== undefined;
}
