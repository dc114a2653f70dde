import { getVoteMap } from "#lib/data/vote-map";

/**
 * A roll call as a world map, for `<img loading="lazy">`. The address holds the digest of the picture, so a browser
 * may keep it for ever; an address with another digest has no picture.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; rollCall: string }> },
): Promise<Response> {
  const { slug, rollCall } = await params;
  const edition = new URL(request.url).searchParams.get("v") ?? "";
  const svg = await getVoteMap(slug, rollCall, edition);
  if (svg === undefined) {
    return new Response("There is no map here.", { status: 404, headers: { "cache-control": "no-store" } });
  }
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      // Opened on its own it is a document: it may style itself, and do nothing else.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "x-content-type-options": "nosniff",
    },
  });
}
