import { AppError } from "#lib/domain/app-error";
import { placePath, type SittingPlace } from "#lib/domain/sitting-place";

/** Far above any form of ours. */
const MAX_BYTES = 64 * 1024;

/**
 * The posted form, with the place of this address in it, whatever the form said about that.
 *
 * @throws AppError `too-large`, or `invalid-input` when the body is no form.
 */
export async function withPlace(request: Request, place: SittingPlace): Promise<FormData> {
  const form = await readForm(request);
  form.set("place", placePath(place));
  return form;
}

/** The posted form of a request. Reading stops at the limit, whatever length the request claims to have. */
export async function readForm(request: Request): Promise<FormData> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    bytes += next.value.length;
    if (bytes > MAX_BYTES) {
      await reader?.cancel();
      throw new AppError("too-large");
    }
    chunks.push(next.value);
  }
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(new Blob(chunks), { headers: { "content-type": type } }).formData();
  } catch {
    throw new AppError("invalid-input");
  }
}
