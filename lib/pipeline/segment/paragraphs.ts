/** A stretch of the body, trimmed of white space at both ends. */
export interface TextRange {
  start: number;
  end: number;
}

const BLANK = /\s/;
const CLOSED_LINE = /[.!?:;"”’')\]…]$/;

/**
 * Splits a body into paragraphs. Each non-empty line is one, unless the text is hard-wrapped (blank lines separate
 * blocks and most lines inside a block stop in mid-sentence): then each block is one.
 */
export function splitParagraphs(body: string): TextRange[] {
  const lines = readLines(body);
  const blocks = groupBlocks(body, lines);
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  const open = inner.filter(
    ({ start, end }) => !CLOSED_LINE.test(body.slice(end - 1, end)) && end - start > 30,
  );
  const wrapped = blocks.length > 1 && inner.length >= 4 && open.length > inner.length * 0.6;
  if (!wrapped) return lines;
  return blocks.map((block) => ({ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }));
}

function readLines(body: string): TextRange[] {
  const lines: TextRange[] = [];
  let at = 0;
  while (at <= body.length) {
    const next = body.indexOf("\n", at);
    const stop = next === -1 ? body.length : next;
    let start = at;
    let end = stop;
    while (start < end && BLANK.test(body.charAt(start))) start += 1;
    while (end > start && BLANK.test(body.charAt(end - 1))) end -= 1;
    if (end > start) lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}

/** Groups lines with only one line break between them. */
function groupBlocks(body: string, lines: readonly TextRange[]): TextRange[][] {
  const blocks: TextRange[][] = [];
  let previousEnd = -1;
  for (const line of lines) {
    const gap = previousEnd < 0 ? "" : body.slice(previousEnd, line.start);
    const last = blocks.at(-1);
    if (last && gap.indexOf("\n") === gap.lastIndexOf("\n")) last.push(line);
    else blocks.push([line]);
    previousEnd = line.end;
  }
  return blocks;
}
