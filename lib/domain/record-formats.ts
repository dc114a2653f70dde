import type { RollCall } from "#lib/domain/roll-call";

/** The formats a record is offered in: our own two, which can be read back (lib/records/own-formats.md). */
export const RECORD_FORMATS = ["csv", "json"] as const;
export type RecordFormatOffered = (typeof RECORD_FORMATS)[number];

/** The formats that can hold this record: a table cannot hold one that names nobody. */
export function offeredFormats({ votes }: Pick<RollCall, "votes">): RecordFormatOffered[] {
  return RECORD_FORMATS.filter((format) => format !== "csv" || votes.length > 0);
}
