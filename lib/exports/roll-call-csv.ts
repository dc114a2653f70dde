import type { RollCall } from "#lib/domain/roll-call";
import { csvCell } from "#lib/exports/csv-cell";

/** A roll call to write down; one that is only an example has no id. */
export type WrittenRollCall = Omit<RollCall, "id"> & Partial<Pick<RollCall, "id">>;
type Line = RollCall["votes"][number];

/** What stands in the columns of every line. */
const LINE_COLUMNS: readonly (readonly [column: string, cell: (line: Line) => string | undefined])[] = [
  ["vote", ({ vote }) => (vote === "notVoting" ? "not voting" : (vote ?? ""))],
  ["voter", ({ voter }) => voter],
  ["party", ({ party }) => party],
  ["state", ({ state }) => state],
  ["group", ({ group }) => group],
  ["iso3", ({ iso3 }) => iso3],
];

/** What concerns the whole vote stands in the first line only. */
const HEAD_COLUMNS: readonly (readonly [
  column: string,
  cell: (rollCall: WrittenRollCall) => string | undefined,
])[] = [
  ["id", ({ id }) => id],
  ["body", ({ body }) => body],
  ["symbol", ({ symbol }) => symbol],
  ["date", ({ date }) => date],
  ["title", ({ title }) => title],
  ["result", ({ result }) => result],
  ["requires", ({ requires }) => requires],
  ["yes", ({ tallies }) => tallies.yes?.toString()],
  ["no", ({ tallies }) => tallies.no?.toString()],
  ["abstain", ({ tallies }) => tallies.abstain?.toString()],
  ["not_voting", ({ tallies }) => tallies.notVoting?.toString()],
  ["source", ({ source }) => source],
  ["source_url", ({ sourceUrl }) => sourceUrl],
  ["licence", ({ licence }) => licence],
  ["note", ({ note }) => note],
];

/** Spreadsheets take a table without this mark for one in the machine's own encoding. */
const UTF8_MARK = "\uFEFF";

/**
 * A roll call as our own table (lib/records/own-formats.md): RFC 4180, UTF-8 with its mark. It reads back as the same
 * roll call. A vote that is not known is an empty cell; what has no id has no column for it.
 *
 * @returns undefined for a roll call without lines: a table has nowhere to put the rest.
 * @example "﻿vote,voter,party,…\r\nyes,Ada Harlow,Harbour Party,…\r\n"
 */
export function rollCallCsv(rollCall: WrittenRollCall): string | undefined {
  if (rollCall.votes.length === 0) return undefined;
  const head = HEAD_COLUMNS.filter(([column]) => column !== "id" || rollCall.id !== undefined);
  const columns = [...LINE_COLUMNS, ...head].map(([column]) => column);
  const rows = rollCall.votes.map((line, at) => [
    ...LINE_COLUMNS.map(([, cell]) => cell(line) ?? ""),
    ...head.map(([, cell]) => (at === 0 ? (cell(rollCall) ?? "") : "")),
  ]);
  return UTF8_MARK + [columns, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}
