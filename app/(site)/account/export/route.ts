import { exportAccount } from "#lib/data/account-settings";
import { getViewer } from "#lib/data/session";

/** Everything kept of the signed-in account, as a JSON file. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  const all = viewer && (await exportAccount(viewer.userId));
  if (!all) return new Response("Sign in to go on.\n", { status: 401 });
  return new Response(JSON.stringify(all, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="on-the-record-account.json"',
      "cache-control": "no-store",
    },
  });
}
