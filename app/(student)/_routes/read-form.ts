import { AppError } from "#lib/domain/app-error";
import { placePath, type SittingPlace } from "#lib/domain/sitting-place";

/** Far above any form of ours. */
const MAX_BYTES = 64 * 1024;

/**
 * The posted form, with the place of this address in it, whatever the form said about that.
 *
 * @throws AppError `too-large`, `invalid-input` when the body is no form.
 */
export async function withPlace(request: Request, place: SittingPlace): Promise<FormData> {
  const form = await readForm(request);
  form.set("place", placePath(place));
  return form;
}

/** The posted form of a request. */
export async function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) throw new AppError("too-large");
  try {
    return await request.formData();
  } catch {
    throw new AppError("invalid-input");
  }
}
