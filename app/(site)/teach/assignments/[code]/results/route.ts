import { getResultsFile } from "#lib/data/assignment-views";
import { getViewer } from "#lib/data/session";
import { AppError } from "#lib/domain/app-error";
import { readJoinCode } from "#lib/domain/join-code";

const STATUS: Partial<Record<AppError["code"], number>> = { "not-signed-in": 401, "not-found": 404 };

/** A class's results as CSV, for its owner. */
export async function GET(_request: Request, { params }: RouteContext<"/teach/assignments/[code]/results">) {
  const code = readJoinCode((await params).code);
  try {
    if (!code) throw new AppError("not-found");
    return new Response(await getResultsFile(code, await getViewer()), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="results-${code}.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(`${error.message}\n`, { status: STATUS[error.code] ?? 503 });
  }
}
