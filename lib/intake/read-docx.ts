import { unzipSync } from "fflate";

/** Unpacked, a document's text is no larger; more is a bomb. */
const MOST_BYTES = 10_000_000;
/** A long article with a heavily edited history has some 20,000. */
const MOST_TAGS = 200_000;
/** Characters of words as they are written in the file; an article may have half as many. */
const MOST_WRITTEN = 1_000_000;
const DOCUMENT = "word/document.xml";
/** Passages deleted or moved away, field codes, and what stands twice for older programs. */
const DROPPED = new Set([
  "w:del", "w:movefrom", "w:instrtext", "w:deltext", "mc:fallback", "w:pict", "w:drawing",
]); // prettier-ignore
const AFTER: Readonly<Record<string, string>> = { "w:p": "\n\n", "w:br": "\n", "w:tab": " ", "w:tc": " " };

/**
 * The text of a Word document (`.docx`): one paragraph a line. Pictures, comments, footnotes and deleted passages are
 * left out.
 *
 * @returns undefined when it is no such document, or holds more tags or words than any article.
 */
export function readDocx(bytes: Uint8Array): string | undefined {
  const xml = unpackDocument(bytes);
  const text = xml === undefined ? undefined : textOf(xml);
  if (text === undefined) return undefined;
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""))
    .join("\n")
    .trim();
}

/** Only the one file is unpacked, once, and only when it says that it is not too large; fflate writes no more than it says. */
function unpackDocument(bytes: Uint8Array): string | undefined {
  let taken = false;
  try {
    const files = unzipSync(bytes, {
      // A directory may list one name a thousand times.
      filter: ({ name, originalSize }) => {
        if (taken || name !== DOCUMENT) return false;
        taken = true;
        return originalSize <= MOST_BYTES;
      },
    });
    return files[DOCUMENT] && new TextDecoder().decode(files[DOCUMENT]);
  } catch {
    return undefined;
  }
}

/**
 * Reads tag by tag, without a tree: however many tags there are and however deep they stand in each other, time grows
 * with the length alone. A `<` always begins a tag in such a document; comments, CDATA and a DOCTYPE, which could hide
 * one, are written by no word processor and are refused.
 */
function textOf(xml: string): string | undefined {
  if (xml.includes("<!")) return undefined;
  const parts: string[] = [];
  let within: { name: string; depth: number } | undefined;
  let tags = 0;
  let written = 0;
  for (let at = xml.indexOf("<"); at >= 0;) {
    tags += 1;
    if (tags > MOST_TAGS) return undefined;
    const next = xml.indexOf("<", at + 1);
    const piece = xml.slice(at + 1, next < 0 ? xml.length : next);
    at = next;
    const { name, opens, closes, text } = readPiece(piece);
    if (within) {
      if (name === within.name) within.depth += Number(opens) - Number(closes);
      if (within.depth === 0) within = undefined;
      continue;
    }
    if (opens && !closes && DROPPED.has(name)) {
      within = { name, depth: 1 };
      continue;
    }
    if (name === "w:t" && opens && !closes) {
      written += text.length;
      if (written > MOST_WRITTEN) return undefined;
      parts.push(decodeReferences(text));
    }
    if (closes) parts.push(AFTER[name] ?? "");
  }
  return parts.join("");
}

/** `w:t xml:space="preserve">words` → the tag's name, whether it opens or closes or both, and the words after it. */
function readPiece(piece: string): { name: string; opens: boolean; closes: boolean; text: string } {
  const found = piece.indexOf(">");
  const end = found < 0 ? piece.length : found;
  const opens = !piece.startsWith("/");
  const closes = !opens || piece.charAt(end - 1) === "/";
  const name = /^\/?([^\s/>]{0,40})/.exec(piece)?.[1]?.toLowerCase() ?? "";
  return { name, opens, closes, text: piece.slice(end + 1) };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** `Towns &amp; dams&#x21;` → `Towns & dams!` */
function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}
