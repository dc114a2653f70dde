import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { GivenRecord, GivenRollCalls } from "#lib/cli/quiz-given-records";
import { BadInput, EXIT, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { majorityInWords } from "#lib/domain/majority-words";
import type { RollCall } from "#lib/domain/roll-call";
import { memberName } from "#lib/exports/vote-picture/member-name";
import { MOST_RECORD_BYTES } from "#lib/records/decode-record";
import { readRecord } from "#lib/records/read-record";
import type { ReadRecords, RecordContext } from "#lib/records/reading";
import { undlPicker } from "#lib/records/undl-picker";

/** Size of the pieces a large file is read in, in bytes. */
const PIECE = 1 << 20;
/** A quiz is made of a few votes; a file of a whole session is asked for the one that is meant. */
const MOST_FOR_A_QUIZ = 20;

/**
 * `quiz record FILE|-`: prints the roll calls of a file in any format that can be read, and what does not add up.
 *
 * @throws BadInput with one sentence when nothing can be read.
 */
export function runRecord(file: string, context: RecordContext, json: boolean, io: Streams): ExitCode {
  const { records, problems, format } = read(file, context);
  if (json) io.out(`${JSON.stringify({ format, records, problems }, null, 2)}\n`);
  else io.out(`Format: ${format}\n\n${records.map(render).join("\n")}`);
  tell(problems, io);
  return EXIT.ok;
}

/**
 * The roll calls of the files given with `--record`, for a quiz; problems are told on `err`.
 *
 * @throws BadInput when a file cannot be read, holds a whole session of votes, or several of which one is said to be
 * about a motion, or when two are said to be about the same.
 */
export function recordsForQuiz(
  given: readonly GivenRecord[],
  context: RecordContext,
  io: Streams,
): GivenRollCalls {
  const found: GivenRollCalls = { rollCalls: [], about: new Map() };
  for (const { file, about } of given) {
    const { records, problems } = read(file, context);
    const [first, ...others] = records;
    if (records.length > MOST_FOR_A_QUIZ || (about !== undefined && others.length > 0))
      throw new BadInput(`${file} holds ${records.length} votes. Name the one that is meant with --symbol.`);
    tell(problems, io);
    found.rollCalls.push(...records);
    if (about === undefined || first === undefined) continue;
    if (found.about.has(about)) throw new BadInput(`Two records are said to be about ${about}.`);
    found.about.set(about, first);
  }
  return found;
}

function read(file: string, context: RecordContext): ReadRecords & { ok: true } {
  if (file !== "-" && !existsSync(file)) throw new BadInput(`There is no file ${file}.`);
  if (file !== "-" && statSync(file).isDirectory()) throw new BadInput(`${file} is a folder, not a file.`);
  const large = file !== "-" && statSync(file).size > MOST_RECORD_BYTES;
  const result =
    large && context.symbol !== undefined
      ? pickFrom(file, context.symbol)
      : large
        ? {
            ok: false as const,
            message: "This file is too large to be read whole. Name the one vote with --symbol.",
          }
        : readRecord(readFileSync(file === "-" ? 0 : file), context);
  if (!result.ok) throw new BadInput(`${file}: ${result.message}`);
  return result;
}

/** Hundreds of megabytes, a piece at a time. */
function pickFrom(file: string, symbol: string): ReadRecords {
  const picker = undlPicker(symbol);
  const descriptor = openSync(file, "r");
  try {
    const piece = Buffer.alloc(PIECE);
    for (let size = readSync(descriptor, piece); size > 0; size = readSync(descriptor, piece)) {
      picker.push(piece.subarray(0, size));
    }
  } finally {
    closeSync(descriptor);
  }
  return picker.end();
}

function tell(problems: (ReadRecords & { ok: true })["problems"], io: Streams): void {
  if (problems.length === 0) return;
  io.err(`To be looked at:\n${problems.map(({ place, message }) => `- ${place}: ${message}`).join("\n")}`);
}

/** A record as a person reads it: head, numbers, and the names on each side. */
function render(record: RollCall): string {
  const { body, symbol, date, title, result, requires, tallies, votes, source, sourceUrl, licence, note } =
    record;
  const sides = [
    ["For", ["yes"], tallies.yes],
    ["Against", ["no"], tallies.no],
    ["Abstained", ["abstain", "present"], tallies.abstain],
    ["Did not vote", ["notVoting"], tallies.notVoting],
    ["Not in the record", [null], undefined],
  ] as const;
  const lines = sides.flatMap(([head, kinds, count]) => {
    const names = votes.filter(({ vote }) => (kinds as readonly unknown[]).includes(vote)).map(memberName);
    if (names.length === 0 && count === undefined) return [];
    const amount = kinds[0] === null ? names.length : `${count ?? "no total"}; ${names.length} named`;
    return [`  ${head} (${amount}): ${names.join(", ") || "–"}`];
  });
  return [
    title,
    `  ${[body, symbol, date, result].filter((part) => part !== undefined).join(" · ")}   [${record.id}]`,
    ...(requires === undefined ? [] : [`  Needed: ${majorityInWords(requires)}`]),
    ...lines,
    `  Source: ${[source, sourceUrl, licence].filter((part) => part !== undefined).join(" · ")}`,
    ...(note === undefined ? [] : [`  Note: ${note}`]),
    "",
  ].join("\n");
}
