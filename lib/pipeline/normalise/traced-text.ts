/**
 * A text that knows, for each of its UTF-16 units, where in the raw input it came from. Every step of
 * normalisation makes a new one, so that a span of the body can be shown in what the teacher pasted.
 */
export interface TracedText {
  text: string;
  /** `origin[i]` is the raw offset of `text[i]`; one entry more than `text` has units, for its end. */
  origin: Int32Array;
}

/** The raw input itself. */
export function traced(raw: string): TracedText {
  return { text: raw, origin: Int32Array.from({ length: raw.length + 1 }, (_, at) => at) };
}

/** Collects pieces of a traced text, and signs of its own, into the next one. */
export class TracedWriter {
  private readonly parts: string[] = [];
  private origin: Int32Array;
  private length = 0;

  constructor(private readonly source: TracedText) {
    this.origin = new Int32Array(source.text.length + 64);
  }

  /** Copies `[start, end)` of the source. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.parts.push(this.source.text.slice(start, end));
    this.reserve(end - start);
    this.origin.set(this.source.origin.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** Writes signs that stand for what the source has at `at`. */
  write(signs: string, at: number): void {
    this.parts.push(signs);
    this.reserve(signs.length);
    this.origin.fill(this.source.origin[at] ?? 0, this.length, this.length + signs.length);
    this.length += signs.length;
  }

  finish(end = this.source.text.length): TracedText {
    this.reserve(1);
    this.origin[this.length] = this.source.origin[end] ?? 0;
    return { text: this.parts.join(""), origin: this.origin.subarray(0, this.length + 1) };
  }

  /** Makes room for so many more signs and the end. */
  private reserve(more: number): void {
    const needed = this.length + more + 1;
    if (needed <= this.origin.length) return;
    const grown = new Int32Array(needed * 2);
    grown.set(this.origin.subarray(0, this.length));
    this.origin = grown;
  }
}
