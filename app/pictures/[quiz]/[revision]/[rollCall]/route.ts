import { getViewer } from "#lib/data/session";
import { DRAFT, getDraftPicture, getVotePicture } from "#lib/data/vote-picture";

/**
 * A roll call as a picture, for `<img loading="lazy">`. An address of a published quiz is signed and holds the digest of
 * the picture, so a browser may keep it for ever. One of a draft opens to its owner alone, and is kept nowhere: the next
 * person at the machine is somebody else. Any other address has no picture.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ quiz: string; revision: string; rollCall: string }> },
): Promise<Response> {
  const { quiz, revision, rollCall } = await params;
  const v = new URL(request.url).searchParams.get("v") ?? "";
  const isDraft = revision === DRAFT;
  const svg = isDraft
    ? await getDraftPicture({ quizId: quiz, key: rollCall }, await getViewer())
    : await getVotePicture({ quizId: quiz, revision, rollCallId: rollCall, v });
  if (svg === undefined) {
    return new Response("There is no picture here.", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": isDraft ? "private, no-store" : "private, max-age=31536000, immutable",
      // Opened on its own it is a document: it may style itself, and do nothing else.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "x-content-type-options": "nosniff",
    },
  });
}
