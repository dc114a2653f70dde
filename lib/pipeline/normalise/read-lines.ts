/** A line that holds something, without blanks around it. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Whether an empty line stands before it. */
  blankBefore: boolean;
}

/** Splits a text into its non-empty lines. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let blankBefore = false;
  while (at <= text.length) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(at, stop);
    const start = at + line.length - line.trimStart().length;
    const trimmed = line.trim();
    if (trimmed) {
      lines.push({ text: trimmed, start, end: start + trimmed.length, blankBefore });
      blankBefore = false;
    } else {
      blankBefore = true;
    }
    at = stop + 1;
  }
  return lines;
}
