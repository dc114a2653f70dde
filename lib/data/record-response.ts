import "server-only";
import { RECORD_FORMATS } from "#lib/domain/record-formats";
import type { RollCall } from "#lib/domain/roll-call";
import { recordFile, type RecordFile } from "#lib/exports/record-file";
import { recordTemplate } from "#lib/exports/record-template";

/**
 * A record's file, as a download.
 *
 * @param file the last part of the address: `record.csv`, `record.json`.
 * @param cache what `cache-control` says of it.
 */
export function recordResponse(rollCall: RollCall | undefined, file: string, cache: string): Response {
  const format = RECORD_FORMATS.find((each) => file === `record.${each}`);
  return download(rollCall && format && recordFile(rollCall, format), cache);
}

/**
 * A file to fill in, as a download.
 *
 * @param file the last part of the address: `template.csv`, `template.json`.
 */
export function templateResponse(file: string): Response {
  const format = RECORD_FORMATS.find((each) => file === `template.${each}`);
  return download(format && recordTemplate(format), "public, max-age=300");
}

function download(made: RecordFile | undefined, cache: string): Response {
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
