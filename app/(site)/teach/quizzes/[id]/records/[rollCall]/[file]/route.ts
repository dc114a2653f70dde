import { getOwnRecordFiles } from "#lib/data/own-records";
import { recordResponse } from "#lib/data/record-response";
import { getViewer } from "#lib/data/session";

/** The files of a record that the viewer attached to a quiz: `record.csv`, `record.json`, `picture.svg`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/teach/quizzes/[id]/records/[rollCall]/[file]">,
) {
  const { id: quizId, rollCall: rollCallId, file } = await params;
  const viewer = await getViewer();
  const files = viewer && (await getOwnRecordFiles({ quizId, rollCallId }, viewer));
  const svg = file === "picture.svg" ? files?.picture() : undefined;
  if (svg === undefined) return recordResponse(files?.rollCall, file, "private, no-store");
  return new Response(svg, {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "private, no-store" },
  });
}
