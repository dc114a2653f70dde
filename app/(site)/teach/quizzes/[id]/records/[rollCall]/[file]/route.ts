import { getOwnRecord } from "#lib/data/own-records";
import { recordResponse } from "#lib/data/record-response";
import { getViewer } from "#lib/data/session";

/** The files of a record that the viewer attached to a quiz: `record.csv`, `record.json`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/teach/quizzes/[id]/records/[rollCall]/[file]">,
) {
  const { id: quizId, rollCall: rollCallId, file } = await params;
  const viewer = await getViewer();
  const view = viewer && (await getOwnRecord({ quizId, rollCallId }, viewer));
  return recordResponse(view?.rollCall, file, "private, no-store");
}
