/**
 * A text that knows, for each of its UTF-16 units, where in the raw input it came from. Every step of
 * normalisation makes a new one, so that a span of the body can be shown in what the teacher pasted.
 */
export interface TracedText {
  text: string;
  /** `origin[i]` is the raw offset of `text[i]`; one entry more than `text` has units, for its end. */
  origin: readonly number[];
}

/** The raw input itself. */
export function traced(raw: string): TracedText {
  return { text: raw, origin: Array.from({ length: raw.length + 1 }, (_, at) => at) };
}

/** Collects pieces of a traced text, and signs of its own, into the next one. */
export class TracedWriter {
  private readonly parts: string[] = [];
  private readonly origin: number[] = [];

  constructor(private readonly source: TracedText) {}

  /** Copies `[start, end)` of the source. */
  copy(start: number, end: number): void {
    this.parts.push(this.source.text.slice(start, end));
    for (let at = start; at < end; at += 1) this.origin.push(this.source.origin[at] ?? 0);
  }

  /** Writes signs that stand for what the source has at `at`. */
  write(signs: string, at: number): void {
    this.parts.push(signs);
    const from = this.source.origin[at] ?? 0;
    this.origin.push(...Array.from({ length: signs.length }, () => from));
  }

  finish(end = this.source.text.length): TracedText {
    this.origin.push(this.source.origin[end] ?? 0);
    return { text: this.parts.join(""), origin: this.origin };
  }
}
