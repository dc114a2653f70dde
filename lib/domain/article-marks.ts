import type { Evidence, SpanEvidence } from "#lib/domain/evidence";
import type { Extent } from "#lib/domain/evidence-view";
import type { QuestionId } from "#lib/domain/ids";
import type { Rejection } from "#lib/domain/fact";

/** A question as the article refers to it: `n` is its number on the desk. */
export interface MarkedBy {
  id: QuestionId;
  n: number;
  evidence: readonly Evidence[];
}

/** A reference that stands behind marked words. */
export type ArticleRef = { to: "question"; id: QuestionId; n: number } | { to: "left-out"; letter: string };

/** Words of the article that are all marked in one way, and what refers to them, where they end. */
export interface ArticlePiece {
  /** Offset in the body, so that a selection can be found again. */
  start: number;
  text: string;
  /** `now`: proves the question looked at. `found`: proves another, or was understood. */
  mark: "now" | "found" | undefined;
  leftOut: boolean;
  refs: ArticleRef[];
}

/** What an article's text is marked with. */
export interface ArticleMarks {
  questions: readonly MarkedBy[];
  /** The question looked at. */
  now: QuestionId | undefined;
  /** Evidence of everything that was understood, asked about or not. */
  found: readonly Evidence[];
  leftOut: readonly LeftOut[];
}

/** Something that was looked at and left out: the words, and every reason given for them. */
export interface LeftOut {
  /** `a`, `b`, …: its mark in the article; absent when it has no place there. */
  letter?: string;
  place?: Extent;
  reasons: string[];
}

/** Cuts an article's body into paragraphs (at line breaks) of marked pieces. Together they are the whole text. */
export function markArticle(body: string, marks: ArticleMarks): ArticlePiece[][] {
  const ranges = rangesOf(body, marks);
  return paragraphs(body).map((paragraph) => cutParagraph(body, paragraph, ranges));
}

/**
 * What was left out, one line for the same words, in the article's order; what has no place comes last. Reasons said
 * twice are said once.
 */
export function leftOutLines(rejections: readonly Rejection[]): LeftOut[] {
  const lines = new Map<string, LeftOut>();
  for (const { place, reason } of rejections) {
    const placed = place !== undefined && place.end > place.start;
    const key = placed ? `${place.start}-${place.end}` : reason;
    const line = lines.get(key) ?? { ...(placed ? { place } : {}), reasons: [] };
    if (!line.reasons.includes(reason)) line.reasons.push(reason);
    lines.set(key, line);
  }
  const placed = [...lines.values()].filter(({ place }) => place !== undefined);
  placed.sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
  const others = [...lines.values()].filter(({ place }) => place === undefined);
  return [...placed.map((line, i) => ({ ...line, letter: letterAt(i) })), ...others];
}

interface Range extends Extent {
  mark?: "now" | "found";
  leftOut?: boolean;
  ref?: ArticleRef;
}

function rangesOf(body: string, { questions, now, found, leftOut }: ArticleMarks): Range[] {
  const holds = (item: Evidence): item is SpanEvidence =>
    item.type === "span" && body.slice(item.start, item.end) === item.exact;
  return [
    ...found.filter(holds).map(({ start, end }): Range => ({ start, end, mark: "found" })),
    ...questions.flatMap(({ id, n, evidence }) =>
      evidence.filter(holds).map(({ start, end }): Range => ({
        start,
        end,
        mark: id === now ? "now" : "found",
        ref: { to: "question", id, n },
      })),
    ),
    ...leftOut.flatMap(({ place, letter }): Range[] =>
      place && letter ? [{ ...place, leftOut: true, ref: { to: "left-out", letter } }] : [],
    ),
  ];
}

function paragraphs(body: string): Extent[] {
  return [...body.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

function cutParagraph(body: string, { start, end }: Extent, ranges: readonly Range[]): ArticlePiece[] {
  const here = ranges.filter((range) => range.start < end && range.end > start);
  const cuts = new Set([start, end]);
  for (const range of here) {
    cuts.add(Math.max(range.start, start));
    cuts.add(Math.min(range.end, end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((from, i) => {
    const to = at[i + 1] ?? end;
    const over = here.filter((range) => range.start <= from && range.end >= to);
    const ending = here.filter((range) => Math.min(range.end, end) === to && range.ref !== undefined);
    return {
      start: from,
      text: body.slice(from, to),
      mark: over.some(({ mark }) => mark === "now")
        ? "now"
        : over.some(({ mark }) => mark === "found")
          ? "found"
          : undefined,
      leftOut: over.some((range) => range.leftOut === true),
      refs: refsOf(ending),
    };
  });
}

/** Each reference once: questions by number, then letters. */
function refsOf(ending: readonly Range[]): ArticleRef[] {
  const refs = new Map<string, ArticleRef>();
  for (const { ref } of ending) {
    if (ref) refs.set(ref.to === "question" ? `q${ref.n}` : ref.letter, ref);
  }
  const rank = (ref: ArticleRef) => (ref.to === "question" ? ref.n : 1000 + letterRank(ref.letter));
  return [...refs.values()].sort((a, b) => rank(a) - rank(b));
}

/** `a` … `z`, `aa` … */
function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

function letterRank(letter: string): number {
  return [...letter].reduce((rank, each) => rank * 26 + each.charCodeAt(0) - 96, 0);
}
