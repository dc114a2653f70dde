import type { Rejection } from "#lib/domain/fact";
import { cleanSigns } from "#lib/pipeline/normalise/clean-signs";
import { FURNITURE_RULES } from "#lib/pipeline/normalise/page-furniture";
import { readLines, type Line } from "#lib/pipeline/normalise/read-lines";
import { stripMarkdown } from "#lib/pipeline/normalise/strip-markdown";
import { traced, TracedWriter, type TracedText } from "#lib/pipeline/normalise/traced-text";

/** What is known of a text before it is normalised. */
export interface NormaliseOptions {
  /** The title, where it is known; lines of the text that repeat it are dropped. */
  title?: string;
  /** Default `text`. `html` is the text that was taken out of a page, no tags in it: see lib/intake. */
  format?: "text" | "markdown" | "html";
}

/** The article's own text, and the way back to what was pasted. */
export interface NormalisedText {
  /** The title given, else the one found in the text, else empty. */
  headline: string;
  /** The article's own words, paragraphs apart by line breaks. What evidence quotes. */
  body: string;
  /** Offset of the body → offset of the raw input. */
  toRaw: (offset: number) => number;
  /** Lines left out. Their places are offsets of the raw input, since they are not in the body. */
  rejections: Rejection[];
}

/** Below this many letters a line may repeat for a reason ("No.", a name in a list). */
const SHORTEST_DOUBLE = 40;
/** A title longer than this is a paragraph. */
const LONGEST_TITLE = 200;
/** How far from the top a title is looked for. */
const TITLE_LINES = 4;

/**
 * Turns what was pasted into the article's own text: character references and invisible signs resolved, and lines
 * that are not the article dropped, each as a rejection: share bars, "read more", a title that repeats, paragraphs
 * that stand twice. Quotation marks, dashes and spelling stay as they are.
 *
 * @returns `body` and a map back to the raw input. Linear in the length of the input.
 */
export function normalise(raw: string, options: NormaliseOptions = {}): NormalisedText {
  const source = traced(raw);
  const plain = cleanSigns(options.format === "markdown" ? stripMarkdown(source) : source);
  const lines = readLines(plain.text);
  const given = options.title?.trim();
  const title = given ? placeTitle(given, lines) : findTitle(lines);
  const titleKey = title ? lineKey(title.text) : undefined;
  const rejections: Rejection[] = [];
  const seen = new Set<string>();
  const kept = lines.filter((line, index) => {
    const key = lineKey(line.text);
    const rule = FURNITURE_RULES.find(({ matches }) => matches(line.text));
    const isTitle = key === titleKey;
    const isDouble = key.length >= SHORTEST_DOUBLE && seen.has(key);
    seen.add(key);
    if (rule) rejections.push(leftOut(plain, line, rule.ruleId, rule.reason));
    else if (isTitle && title?.line !== index)
      rejections.push(leftOut(plain, line, "repeated-title", "This line repeats the title."));
    else if (isDouble && !isTitle)
      rejections.push(
        leftOut(
          plain,
          line,
          "doubled-paragraph",
          "This paragraph stands in the text twice; it is read once.",
        ),
      );
    return !rule && !isTitle && !isDouble;
  });
  const body = joinLines(plain, kept);
  return {
    headline: title?.text ?? "",
    body: body.text,
    toRaw: (offset) => body.origin[Math.max(0, Math.min(offset, body.text.length))] ?? raw.length,
    rejections,
  };
}

/** How lines are compared: letters and digits only, whatever the case, accents and marks. */
function lineKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A title that was given, and the line near the top that it stands in; that line is no repetition. */
function placeTitle(title: string, lines: readonly Line[]): { text: string; line: number } {
  const key = lineKey(title);
  return { text: title, line: lines.slice(0, TITLE_LINES).findIndex(({ text }) => lineKey(text) === key) };
}

/**
 * The title of a text that came without one: a line near the top that looks like one and stands twice, else the
 * first line when it looks like one and a paragraph follows.
 */
function findTitle(lines: readonly Line[]): { text: string; line: number } | undefined {
  const top = lines.slice(0, TITLE_LINES);
  const looksLikeTitle = ({ text }: Line) => text.length <= LONGEST_TITLE && !/[.:;,"”]$/.test(text);
  // "For:" and a name below it: the name may stand again under "Against:".
  const underHeading = (at: number) => lines[at - 1]?.text.endsWith(":") === true;
  const keys = lines.map(({ text }) => lineKey(text));
  const twice = top.findIndex(
    (line, at) => looksLikeTitle(line) && !underHeading(at) && keys.indexOf(keys[at] ?? "", at + 1) > 0,
  );
  const first = lines[0];
  const next = lines[1];
  const at =
    twice >= 0 ? twice : first && next && looksLikeTitle(first) && /[.!?"”]$/.test(next.text) ? 0 : -1;
  const line = at >= 0 ? lines[at] : undefined;
  return line && { text: line.text, line: at };
}

function leftOut(plain: TracedText, line: Line, ruleId: string, reason: string): Rejection {
  const start = plain.origin[line.start] ?? 0;
  return { stage: "normalise", ruleId, reason, place: { start, end: plain.origin[line.end] ?? start } };
}

/** Puts lines together again with the blank lines they had, at most one. */
function joinLines(plain: TracedText, lines: readonly Line[]): TracedText {
  const writer = new TracedWriter(plain);
  lines.forEach((line, index) => {
    if (index > 0) writer.write(line.blankBefore ? "\n\n" : "\n", line.start);
    writer.copy(line.start, line.end);
  });
  return writer.finish(lines.at(-1)?.end);
}
