/** A header block and what follows it. */
interface Part {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/**
 * The page in a saved web archive (`.mht`, `.mhtml`): its first HTML part, decoded to bytes, with the address it was
 * saved from. Pictures and styles in the archive are not looked at.
 *
 * @param archive one character a byte (latin-1).
 * @returns undefined when there is no HTML part.
 */
export function readMhtml(
  archive: string,
): { bytes: Uint8Array; charset?: string; url?: string } | undefined {
  const whole = splitPart(archive);
  const boundary = /boundary="?([^";\s]{1,100})/i.exec(whole.headers.get("content-type") ?? "")?.[1];
  const parts = boundary === undefined ? [whole] : whole.body.split(`--${boundary}`).map(splitPart);
  const page = parts.find(({ headers }) => /^text\/html/i.test(headers.get("content-type") ?? ""));
  if (page === undefined) return undefined;
  const charset = /charset="?([\w-]{1,30})/i.exec(page.headers.get("content-type") ?? "")?.[1];
  const url = whole.headers.get("snapshot-content-location") ?? page.headers.get("content-location");
  return {
    bytes: decodeBody(page),
    ...(charset !== undefined && { charset }),
    ...(url !== undefined && { url }),
  };
}

function splitPart(text: string): Part {
  const start = /^(?:\r?\n)+/.exec(text)?.[0].length ?? 0;
  const blank = /\r?\n\r?\n/.exec(text.slice(start));
  const stop = blank ? start + blank.index : text.length;
  const headers = new Map<string, string>();
  for (const line of text
    .slice(start, Math.min(stop, start + 5000))
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: blank ? text.slice(stop + blank[0].length) : "" };
}

function decodeBody({ headers, body }: Part): Uint8Array {
  switch (headers.get("content-transfer-encoding")?.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable":
      return Buffer.from(
        body
          .replace(/=\r?\n/g, "")
          .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        "latin1",
      );
    default:
      return Buffer.from(body, "latin1");
  }
}
