import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Half a millisecond for a page, on a thread of its own, and a tenth smaller than gzip. */
const FOR_A_PAGE = 4;
const FOR_KEEPS = 11;

/** A body as it goes over the wire, and the headers that say so. */
export interface Packed {
  body: BodyInit;
  headers: Record<string, string>;
}

/**
 * Packs a text the way the browser asked for. The framework leaves replies of route handlers as they are.
 *
 * @param keeps whether the result is kept, which is worth more work.
 */
export async function compress(request: Request, text: string, keeps = false): Promise<Packed> {
  const accepts = request.headers.get("accept-encoding") ?? "";
  if (/\bbr\b/.test(accepts)) {
    const quality = keeps ? FOR_KEEPS : FOR_A_PAGE;
    const packed = await withBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    return pack(packed, "br");
  }
  if (/\bgzip\b/.test(accepts)) return pack(await withGzip(text), "gzip");
  return { body: text, headers: {} };
}

function pack(bytes: Buffer, encoding: string): Packed {
  return {
    body: new Uint8Array(bytes),
    headers: { "content-encoding": encoding, "content-length": String(bytes.length) },
  };
}
