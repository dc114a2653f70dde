import "server-only";
import { RECORD_FORMATS } from "#lib/domain/record-formats";
import type { RollCall } from "#lib/domain/roll-call";
import { recordFile } from "#lib/exports/record-file";

/**
 * A record's file, as a download.
 *
 * @param file the last part of the address: `record.csv`, `record.json`.
 * @param cache what `cache-control` says of it.
 */
export function recordResponse(rollCall: RollCall | undefined, file: string, cache: string): Response {
  const format = RECORD_FORMATS.find((each) => file === `record.${each}`);
  const made = rollCall && format && recordFile(rollCall, format);
  if (!made) {
    return new Response("There is no such file.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
  return new Response(made.content, {
    headers: {
      "content-type": made.type,
      "content-disposition": `attachment; filename="${made.name}"`,
      "cache-control": cache,
    },
  });
}
