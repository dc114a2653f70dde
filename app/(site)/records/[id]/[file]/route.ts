import { recordResponse } from "#lib/data/record-response";
import { getRollCall } from "#lib/data/records";

/** A public record as a file: `record.csv` or `record.json`. */
export async function GET(_request: Request, { params }: RouteContext<"/records/[id]/[file]">) {
  const { id, file } = await params;
  return recordResponse(await getRollCall(id), file, "public, max-age=300");
}
