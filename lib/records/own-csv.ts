import { z } from "zod";
import type { CsvTable } from "#lib/records/csv-table";
import { RecordFault } from "#lib/records/record-fault";
import { NO_LICENCE, ownMajority, ownVote } from "#lib/records/own-json";
import type { DraftRecord, Drafts, RecordContext, RecordProblem, TallySide } from "#lib/records/reading";
import { resultFromWord } from "#lib/records/result-words";

const SIDE_COLUMNS: Readonly<Record<TallySide, string>> = {
  yes: "yes",
  no: "no",
  abstain: "abstain",
  notVoting: "not_voting",
};

/** Whether a header is that of our own table. */
export function isOwnHeader(columns: readonly string[]): boolean {
  return columns.includes("voter") && columns.includes("vote");
}

/**
 * Reads a record in our own table: one row a voter, and what concerns the whole vote in any row, once or repeated.
 *
 * @param cutShort whether the file ends without a line break, so that its last cell may be cut.
 * @throws RecordFault when something is missing, contradicts itself or a vote is none.
 */
export function readOwnCsv(table: CsvTable, context: RecordContext, cutShort: boolean): Drafts {
  const { rows, columns } = table;
  const of = (column: string) => onlyValue(table, column);
  const body = of("body") ?? context.body;
  const date = of("date") ?? context.date;
  const title = of("title") ?? context.title;
  const source = of("source");
  for (const [column, value] of Object.entries({ body, date, title, source })) {
    if (value !== undefined) continue;
    const wants = column === "body" || column === "date" || column === "title" ? column : undefined;
    throw new RecordFault(`The column “${column}” is empty or missing.`, "Line 1", wants);
  }
  if (body === undefined || date === undefined || title === undefined || source === undefined) return NOTHING;
  if (!z.iso.date().safeParse(date).success)
    throw new RecordFault(`“${date}” is no date of the form 2031-03-04.`, "Line 2");
  const place = of("symbol") ?? title;
  const licence = of("licence");
  const problems: RecordProblem[] = licence === undefined ? [{ place, message: NO_LICENCE }] : [];
  if (cutShort && columns.at(-1) === "vote") problems.push({ place: "The last line", message: MAY_BE_CUT });
  const votes = rows.flatMap(({ cell, line }) =>
    ownVote(
      {
        voter: cell("voter") || undefined,
        iso3: cell("iso3"),
        party: cell("party"),
        state: cell("state"),
        group: cell("group"),
        memberId: cell("member_id"),
        vote: cell("vote"),
        place: `Line ${line}`,
      },
      body,
      problems,
    ),
  );
  const draft: DraftRecord = {
    idWords: of("id")?.replace(/^roll_/, "") ?? `${body} ${of("symbol") ?? title} ${date}`,
    place,
    body,
    symbol: of("symbol"),
    date,
    title,
    result: resultFromWord(of("result")),
    requires: ownMajority(of("requires"), place),
    source,
    sourceUrl: of("source_url"),
    licence: licence ?? "Not stated",
    notes: [of("note")].filter((note) => note !== undefined),
    tallies: Object.fromEntries(
      Object.entries(SIDE_COLUMNS).map(([side, column]) => [side, countIn(table, column)]),
    ),
    votes,
  };
  return { drafts: [draft], problems };
}

const NOTHING: Drafts = { drafts: [], problems: [] };
const MAY_BE_CUT = "The file ends without a line break. If it was cut off, the last vote may be cut too.";

/** The one value of a column; two different ones are two votes, and a file holds one. */
function onlyValue({ rows }: CsvTable, column: string): string | undefined {
  const filled = rows.filter(({ cell }) => cell(column) !== "");
  const [first] = filled;
  const other = filled.find(({ cell }) => cell(column) !== first?.cell(column));
  if (other) {
    throw new RecordFault(
      `The column “${column}” says something else than in line ${first?.line ?? 2}. One file holds one vote.`,
      `Line ${other.line}`,
    );
  }
  return first?.cell(column);
}

function countIn(table: CsvTable, column: string): number | undefined {
  const text = onlyValue(table, column);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text))
    throw new RecordFault(`“${text}” in the column “${column}” is no number.`, "Line 2");
  return Number(text);
}
