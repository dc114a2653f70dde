import { TracedWriter, type TracedText } from "#lib/pipeline/normalise/traced-text";

/**
 * Leaves the text of a Markdown document: heading marks, quote marks, emphasis, link targets and images go; list
 * items keep their mark, since a list under a heading means something to the reader of votes. A head is left out.
 */
export function stripMarkdown(source: TracedText): TracedText {
  const { text } = source;
  const writer = new TracedWriter(source);
  let at = frontMatterEnd(text);
  while (at < text.length) {
    const line = text.indexOf("\n", at);
    const end = line < 0 ? text.length : line;
    // "=====" below a title, "---" between two parts: lines drawn, nothing said.
    const isRule = end - at < 200 && /^[ \t]*(?:={2,}|-{3,}|\*{3,}|_{3,})[ \t\r]*$/.test(text.slice(at, end));
    const marks = /^(?:#{1,6} |> ?)+/.exec(text.slice(at, Math.min(end, at + 16)))?.[0].length ?? 0;
    if (!isRule) writeInline(writer, text, at + marks, end);
    if (line >= 0) writer.copy(end, end + 1);
    at = end + 1;
  }
  return writer.finish();
}

/** How far the head of a Markdown file may reach. */
const LONGEST_HEAD = 5000;

/**
 * Where the text begins after a head of `key: value` lines between two lines of `---`; 0 without one. A rule (`---`)
 * with prose below it is no head.
 */
export function frontMatterEnd(text: string): number {
  const head =
    /^---[ \t]*\r?\n((?:[\w-]+[ \t]*:.*\r?\n|[ \t]*\r?\n|[ \t]*[-#].*\r?\n)*)---[ \t]*(?:\r?\n|$)/.exec(
      text.slice(0, LONGEST_HEAD),
    );
  return head?.[0].length ?? 0;
}

/** One line without emphasis, images and link targets: `**The** [vote](https://…)` → `The vote`. */
function writeInline(writer: TracedWriter, text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const sign = text.charAt(at);
    const link =
      sign === "[" || (sign === "!" && text.charAt(at + 1) === "[") ? readLink(text, at, end) : undefined;
    if (link) {
      if (sign === "[") writeInline(writer, text, link.textStart, link.textEnd);
      at = link.end;
    } else if (sign === "\\" && /[\\`*_{}[\]()#+.!>|-]/.test(text.charAt(at + 1))) {
      // A mark that is meant as itself: \*
      writer.copy(at + 1, Math.min(at + 2, end));
      at += 2;
    } else if (text.startsWith("**", at) || text.startsWith("__", at)) {
      at += 2;
    } else if (sign === "`" || isEmphasis(text, at)) {
      at += 1;
    } else {
      writer.copy(at, at + 1);
      at += 1;
    }
  }
}

/** A single `*` or `_` that touches a letter on one side and none on the other. */
function isEmphasis(text: string, at: number): boolean {
  if (!/[*_]/.test(text.charAt(at))) return false;
  const before = /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  const after = /[\p{L}\p{N}"“]/u.test(text.charAt(at + 1));
  return before !== after && !(after && (at === 0 || text.charAt(at - 1) === "\n"));
}

interface Link {
  textStart: number;
  textEnd: number;
  end: number;
}

const LONGEST_LINK = 2000;

function readLink(text: string, at: number, lineEnd: number): Link | undefined {
  const textStart = text.charAt(at) === "!" ? at + 2 : at + 1;
  const limit = Math.min(lineEnd, at + LONGEST_LINK);
  let textEnd = textStart;
  while (textEnd < limit && !/[[\]]/.test(text.charAt(textEnd))) textEnd += 1;
  if (text.charAt(textEnd) !== "]" || text.charAt(textEnd + 1) !== "(") return undefined;
  let end = textEnd + 2;
  while (end < limit && !/[()]/.test(text.charAt(end))) end += 1;
  return text.charAt(end) === ")" ? { textStart, textEnd, end: end + 1 } : undefined;
}
