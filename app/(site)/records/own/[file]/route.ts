import { templateResponse } from "#lib/data/record-response";

/** A file to fill in: `template.csv` or `template.json`. */
export async function GET(_request: Request, { params }: RouteContext<"/records/own/[file]">) {
  return templateResponse((await params).file);
}
