import type { RecordFormatOffered } from "#lib/domain/record-formats";
import type { RollCall } from "#lib/domain/roll-call";
import { rollCallCsv } from "#lib/exports/roll-call-csv";

/** A roll call as a file to keep. */
export interface RecordFile {
  content: string;
  type: string;
  /** `un-ga-es-11-7.csv` */
  name: string;
}

/** A record in one of our own formats; undefined where that cannot hold it. */
export function recordFile(rollCall: RollCall, format: RecordFormatOffered): RecordFile | undefined {
  const name = `${rollCall.id.replace(/^roll_/, "")}.${format}`;
  if (format === "json") {
    const content = `${JSON.stringify(rollCall, null, 2)}\n`;
    return { content, type: "application/json; charset=utf-8", name };
  }
  const content = rollCallCsv(rollCall);
  return content === undefined ? undefined : { content, type: "text/csv; charset=utf-8", name };
}
