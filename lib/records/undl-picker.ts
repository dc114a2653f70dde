import { headerOf, readCsv, type CsvTable } from "#lib/records/csv-table";
import { finishRecord } from "#lib/records/finish-record";
import { RecordFault } from "#lib/records/record-fault";
import type { ReadRecords } from "#lib/records/reading";
import { isUndlHeader, readUndl } from "#lib/records/undl-csv";

/** Above this a single line is no row of a table. */
const LONGEST_ROW = 1_000_000;

/** Takes a file in pieces, and keeps the rows of one resolution only. */
export interface UndlPicker {
  push(chunk: string | Uint8Array): void;
  /** To be called once, after the last piece. */
  end(): ReadRecords;
}

/**
 * Picks one resolution out of the voting data of the United Nations Digital Library, which is hundreds of megabytes,
 * while holding no more than one piece and the rows wanted.
 *
 * @param symbol the resolution's: `A/RES/ES-11/7`.
 */
export function undlPicker(symbol: string): UndlPicker {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // Rows of other texts with a longer number fall out when the kept ones are read.
  const wanted = (symbol.replace(/^[AS]\/RES\//i, "").split("(")[0] ?? symbol).trim().toUpperCase();
  const kept: KeptRow[] = [];
  let rest = "";
  let fault: RecordFault | undefined;
  let line = 0;

  function take(row: string): void {
    line += row.split("\n").length;
    const text = line === 1 ? row.replace(/^\uFEFF/, "") : row;
    if (kept.length === 0) {
      if (!isUndlHeader(headerOf(text))) fault = new RecordFault(NOT_UNDL);
      kept.push({ text, line });
    } else if (text.includes(wanted)) kept.push({ text, line });
  }

  function cut(last: boolean): void {
    let from = 0;
    let quotes = 0;
    for (let at = 0; at < rest.length;) {
      const end = rest.indexOf("\n", at);
      if (end < 0) break;
      quotes += rest.slice(at, end).split('"').length - 1;
      at = end + 1;
      // A line break inside quotation marks belongs to a cell.
      if (quotes % 2 === 1) continue;
      take(rest.slice(from, end));
      from = at;
      quotes = 0;
    }
    rest = rest.slice(from);
    if (rest.length > LONGEST_ROW) fault = new RecordFault("A row does not end.", `Line ${line + 1}`);
    if (last && rest.trim() !== "") take(rest);
  }

  return {
    push(chunk) {
      if (fault) return;
      try {
        rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
        cut(false);
      } catch {
        fault = new RecordFault("This file is not in UTF-8.", `After line ${line}`);
      }
    },
    end() {
      if (!fault) cut(true);
      return fault ? { ok: false, message: fault.message } : pick(kept, symbol);
    },
  };
}

const NOT_UNDL = "This is not the voting data of the United Nations Digital Library.";

interface KeptRow {
  text: string;
  /** In the whole file. */
  line: number;
}

function pick(kept: readonly KeptRow[], symbol: string): ReadRecords {
  try {
    const { drafts, problems } = readUndl(tableOf(kept), symbol);
    if (drafts.length === 0) return { ok: false, message: `There is no vote on ${symbol} in this file.` };
    const finished = drafts.map(finishRecord);
    return {
      ok: true,
      format: "undl-csv",
      records: finished.map(({ record }) => record),
      problems: [...problems, ...finished.flatMap((one) => one.problems)],
      problemsOf: finished.map((one) => [...problems, ...one.problems]),
    };
  } catch (error) {
    if (error instanceof RecordFault) return { ok: false, message: error.message };
    throw error;
  }
}

/** Each row is read by itself, so that messages name its line in the whole file. */
function tableOf([head, ...rows]: readonly KeptRow[]): CsvTable {
  if (head === undefined) throw new RecordFault(NOT_UNDL);
  return {
    columns: headerOf(head.text),
    rows: rows.flatMap(({ text, line }) => {
      try {
        return readCsv(`${head.text}\n${text}`).rows.map(({ cell }) => ({ cell, line }));
      } catch (error) {
        if (!(error instanceof RecordFault)) throw error;
        throw new RecordFault("This row is damaged or cut off.", `Line ${line}`);
      }
    }),
  };
}

/** The same, for a stream: `pickFromUndl(createReadStream(file), "A/RES/80/6")`. */
export async function pickFromUndl(
  chunks: AsyncIterable<string | Uint8Array>,
  symbol: string,
): Promise<ReadRecords> {
  const picker = undlPicker(symbol);
  for await (const chunk of chunks) picker.push(chunk);
  return picker.end();
}
