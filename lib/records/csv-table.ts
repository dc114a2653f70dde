import { CsvError, parse } from "csv-parse/sync";
import { RecordFault } from "#lib/records/record-fault";

/** One row of a table, with the line it ends on. */
export interface CsvRow {
  line: number;
  /** By the header's name in lower case; `""` for an empty cell or a column that is not there. */
  cell: (column: string) => string;
}

export interface CsvTable {
  columns: readonly string[];
  rows: CsvRow[];
}

/**
 * Reads a table with a header line. Separator: the one the header uses, `,` `;` or tab.
 *
 * @throws RecordFault with the line for a row of another width or a quotation that is not closed.
 */
export function readCsv(text: string): CsvTable {
  const [head, ...rows] = records(text, separatorOf(text));
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  return {
    columns,
    rows: rows.map(({ cells, line }) => ({
      line,
      cell: (column) => unguarded(cells[columns.indexOf(column)]?.trim() ?? ""),
    })),
  };
}

/**
 * A text without the apostrophe that keeps spreadsheets from running it as a formula: `'-1` → `-1`. Names such as
 * `'t Hart` keep theirs.
 */
function unguarded(text: string): string {
  return /^'+\s*[=+\-@＝＋－＠]/u.test(text) ? text.slice(1) : text;
}

/** The names in a table's first line, in lower case, without reading the rest. */
export function headerOf(text: string): string[] {
  const [line = ""] = text.split(/\r?\n/, 1);
  return line.split(separatorOf(line)).map((name) => name.trim().replace(/^"|"$/g, "").toLowerCase());
}

function separatorOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function records(text: string, delimiter: string): { cells: string[]; line: number }[] {
  try {
    const parsed = parse(text, { info: true, bom: true, skip_empty_lines: true, delimiter }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return parsed.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as unknown as { lines?: number }).lines;
    throw new RecordFault(reasonOf(error.code), line === undefined ? undefined : `Line ${line}`);
  }
}

function reasonOf(code: string): string {
  if (code.startsWith("CSV_RECORD_INCONSISTENT"))
    return "This row has more or fewer cells than the header. The file may have been cut off.";
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "A quotation mark is not closed. The file may have been cut off.";
  return "A quotation mark stands where none can stand in a table.";
}
