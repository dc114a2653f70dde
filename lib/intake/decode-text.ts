/** Text out of bytes, or one sentence why there is none. */
export type DecodedText = { ok: true; text: string; guessed: boolean } | { ok: false; message: string };

const MARKS: readonly (readonly [mark: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Beginnings of files that are no text, and what a person calls them. */
const KNOWN_FILES: readonly (readonly [mark: string, name: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or an office document"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["GIF8", "a picture"],
  ["{\\rtf", "a rich text document"],
  ["\u00D0\u00CF\u0011\u00E0", "an old office document"],
];

/** Where a page declares its own encoding, in bytes; after the HTML standard's 1,024. */
const DECLARATION_WITHIN = 1024;
const NOT_PRINTABLE = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;
/** Share of control signs above which bytes are no text. */
const MOST_CONTROL_SIGNS = 0.01;

/**
 * Decodes a file or page: a byte order mark first, then the encoding declared (by the server, or in the page's own
 * head), then UTF-8, and where that does not fit, windows-1252, which fits always.
 *
 * @param declared the `charset` of a Content-Type, where there was one.
 * @returns `guessed` when windows-1252 was fallen back to, so that accents deserve a look.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const start = latin(bytes.subarray(0, 8));
  const known = KNOWN_FILES.find(([mark]) => start.startsWith(mark));
  if (known)
    return { ok: false, message: `This is ${known[1]}, not a text. Copy the article's text and paste it.` };
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return asText(new TextDecoder(marked[1]).decode(bytes), false);
  const own = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(
    latin(bytes.subarray(0, DECLARATION_WITHIN)),
  )?.[1];
  for (const label of [declared, own, "utf-8"]) {
    const text = label === undefined ? undefined : decodeStrictly(bytes, label);
    if (text !== undefined) return asText(text, false);
  }
  return asText(decodeWindows1252(bytes), true);
}

/** What windows-1252 has in the place of latin-1's control signs; 0 where it has nothing. */
const WINDOWS_SIGNS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** Node's own decoder takes windows-1252 for latin-1 up to version 22, and loses the quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (sign) => {
      const meant = WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80);
      return meant === "\0" ? sign : meant;
    });
}

function asText(text: string, guessed: boolean): DecodedText {
  const controls = text.match(NOT_PRINTABLE)?.length ?? 0;
  if (text.includes("\0") || controls > text.length * MOST_CONTROL_SIGNS)
    return { ok: false, message: "This file holds no text. Save the article as text, or paste it." };
  return { ok: true, text, guessed };
}

/** Undefined when the bytes do not fit the encoding, or nobody knows it. A page that calls itself UTF-16 but has no mark is not. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  if (/^utf-?16/i.test(label)) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
