import { RecordFault, lineOf } from "#lib/records/record-fault";

/** Above this a file is not read in one piece, in bytes; a day of the European Parliament has a tenth of it. */
export const MOST_RECORD_BYTES = 40_000_000;

/** Beginnings of files that are no text, and what a person calls them. */
const NO_TEXT: readonly (readonly [mark: string, name: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or a spreadsheet; unpack it, or save the sheet as CSV"],
  ["\u001f\u008b", "a packed file (gz); unpack it first"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document; save the sheet as CSV"],
];

/**
 * The text of a record's bytes: UTF-8, UTF-16 with its mark, or the encoding an XML declaration names. Nothing is
 * guessed: a table in Latin-1 would turn Türkiye into a country nobody knows.
 *
 * @throws RecordFault with the line where the text is not UTF-8, or for a file too large or no text.
 */
export function decodeRecord(input: string | Uint8Array): string {
  if (input.length > MOST_RECORD_BYTES) {
    throw new RecordFault(
      `This file is larger than ${MOST_RECORD_BYTES / 1_000_000} MB. Give the part with the one vote, or, of the voting data of the United Nations Digital Library, name the resolution.`,
    );
  }
  const text = typeof input === "string" ? input : decode(input);
  if (text.includes("\0")) throw new RecordFault("This file is no text.");
  const damaged = text.indexOf("\uFFFD");
  if (damaged >= 0) {
    throw new RecordFault(
      "Here stands a letter that is not UTF-8; the file is perhaps in Latin-1 (Windows-1252). Save it as UTF-8 and give it again.",
      lineOf(text, damaged),
    );
  }
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const known = NO_TEXT.find(([mark]) => start.startsWith(mark));
  if (known) throw new RecordFault(`This is ${known[1]}, not a record that can be read.`);
  if (start.startsWith("\u00ff\u00fe")) return new TextDecoder("utf-16le").decode(bytes);
  if (start.startsWith("\u00fe\u00ff")) return new TextDecoder("utf-16be").decode(bytes);
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? "utf-8";
  return decoderFor(declared).decode(bytes);
}

/** Only encodings with one byte a sign beside UTF-8: an XML that calls itself UTF-16 without its mark is not. */
function decoderFor(label: string): TextDecoder {
  return /^(?:iso-8859-\d+|latin-?1|windows-125\d|us-ascii)$/i.test(label)
    ? new TextDecoder(label)
    : new TextDecoder("utf-8");
}
