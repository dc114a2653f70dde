import { unzipSync } from "fflate";
import { DOMParser } from "linkedom/worker";

/** Unpacked, a document's text is no larger; more is a bomb. */
const MOST_BYTES = 10_000_000;
const DOCUMENT = "word/document.xml";
/** Deleted passages, field codes, and what stands twice for older programs. */
const DROPPED = new Set(["w:del", "w:instrtext", "w:deltext", "mc:fallback", "w:pict", "w:drawing"]);
const AFTER: Readonly<Record<string, string>> = { "w:p": "\n\n", "w:br": "\n", "w:tab": " ", "w:tc": " " };

/**
 * The text of a Word document (`.docx`): one paragraph a line. Pictures, comments, footnotes and deleted passages are
 * left out.
 *
 * @returns undefined when it is no such document.
 */
export function readDocx(bytes: Uint8Array): string | undefined {
  const xml = unpackDocument(bytes);
  if (xml === undefined) return undefined;
  const parts: string[] = [];
  const open: (Node | string)[] = [new DOMParser().parseFromString(xml, "text/xml") as unknown as Node];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (typeof item === "string") {
      parts.push(item);
      continue;
    }
    const name = item.nodeName.toLowerCase();
    if (DROPPED.has(name)) continue;
    if (item.nodeType === 3 && item.parentNode?.nodeName.toLowerCase() === "w:t")
      parts.push(item.nodeValue ?? "");
    open.push(AFTER[name] ?? "");
    for (const child of [...item.childNodes].reverse()) open.push(child);
  }
  const lines = parts
    .join("")
    .split("\n")
    .map((line) => line.trim());
  return lines
    .filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""))
    .join("\n")
    .trim();
}

/** Only the one file is unpacked, and only when it says that it is not too large; fflate writes no more than it says. */
function unpackDocument(bytes: Uint8Array): string | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === DOCUMENT && originalSize <= MOST_BYTES,
    });
    return files[DOCUMENT] && new TextDecoder().decode(files[DOCUMENT]);
  } catch {
    return undefined;
  }
}
