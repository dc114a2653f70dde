import type { RecordFormatOffered } from "#lib/domain/record-formats";
import type { RollCall } from "#lib/domain/roll-call";
import { rollCallCsv, type WrittenRollCall } from "#lib/exports/roll-call-csv";

/** A roll call as a file to keep. */
export interface RecordFile {
  content: string;
  type: string;
  /** `un-ga-es-11-7.csv` */
  name: string;
}

/** A record in one of our own formats; undefined where that cannot hold it. */
export function recordFile(rollCall: RollCall, format: RecordFormatOffered): RecordFile | undefined {
  return writtenFile(rollCall, format, rollCall.id.replace(/^roll_/, ""));
}

/**
 * A roll call as a file of the given name.
 *
 * @param name without its ending.
 */
export function writtenFile(
  rollCall: WrittenRollCall,
  format: RecordFormatOffered,
  name: string,
): RecordFile | undefined {
  const file = `${name}.${format}`;
  if (format === "json") {
    const content = `${JSON.stringify(rollCall, null, 2)}\n`;
    return { content, type: "application/json; charset=utf-8", name: file };
  }
  const content = rollCallCsv(rollCall);
  return content === undefined ? undefined : { content, type: "text/csv; charset=utf-8", name: file };
}
