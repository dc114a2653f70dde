import { styles } from "../_frame/asset-text";
import { compress, type Packed } from "../_frame/compress";

/** Packed once for each list of encodings browsers send; there are few. */
const packed = new Map<string, Promise<Packed>>();

/** The students' one style sheet. Its address changes with its content, so it is kept for ever. */
export async function GET(request: Request): Promise<Response> {
  const asked = request.headers.get("accept-encoding") ?? "";
  const ready = packed.get(asked) ?? compress(request, styles(), true);
  if (packed.size < 20) packed.set(asked, ready);
  const { body, headers } = await ready;
  return new Response(body, {
    headers: {
      ...headers,
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    },
  });
}
