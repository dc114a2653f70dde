import type { Bloc } from "#lib/domain/bloc";
import type { Article } from "#lib/domain/article";
import type { Evidence, SpanEvidence } from "#lib/domain/evidence";
import type { RollCall } from "#lib/domain/roll-call";

/** Where a quoted sentence comes from, for the line below it. */
export interface ArticleSource {
  headline: string;
  publisher?: string;
  url?: string;
  datePublished?: string;
}

/** Sentences of the article with the proving words marked. */
export interface PassageView {
  kind: "passage";
  segments: { text: string; marked: boolean }[];
  source: ArticleSource;
}

/** A roll call with the voters and blocs asked about; none of either when the proof is its totals line. */
export interface RecordView {
  kind: "record";
  record: RollCall;
  voters: string[];
  blocs: Bloc[];
}

export type EvidenceView = PassageView | RecordView;

/** Start and end of a sentence in the article's body, end exclusive. */
export interface Extent {
  start: number;
  end: number;
}

/**
 * Turns the evidence of one question into what is shown: the marked words in their whole sentences (in the article's
 * order), then the lines of the records.
 *
 * @param sentences of the article's body, in order; without them only the quoted words themselves are shown, which is
 *   what an article that is not shared allows.
 */
export function evidenceViews(
  evidence: readonly Evidence[],
  article: Article,
  rollCalls: readonly RollCall[],
  sentences: readonly Extent[] | undefined,
): EvidenceView[] {
  const spans = evidence.filter((item) => item.type === "span");
  const rows = evidence.filter((item) => item.type === "row");
  const records = rollCalls.flatMap((record): RecordView[] => {
    const named = rows.filter(({ rollCallId }) => rollCallId === record.id);
    if (named.length === 0) return [];
    const voters = new Set(named.flatMap(({ voter }) => (voter === undefined ? [] : [voter])));
    const blocs = named.flatMap(({ bloc }) => bloc ?? []);
    return [{ kind: "record", record, voters: [...voters], blocs }];
  });
  return [...passages(spans, article, sentences), ...records];
}

function passages(
  spans: readonly SpanEvidence[],
  article: Article,
  sentences: readonly Extent[] | undefined,
): PassageView[] {
  const source = articleSource(article);
  // A span that no longer says what it claims is not shown at all (law 1).
  const held = spans.filter(({ start, end, exact }) => article.body.slice(start, end) === exact);
  const marks = merge(held);
  const blocks = merge(marks.map((mark) => grow(mark, sentences ?? [])));
  return blocks.map((block) => ({
    kind: "passage",
    segments: cut(
      article.body,
      block,
      marks.filter(({ start, end }) => start >= block.start && end <= block.end),
    ),
    source,
  }));
}

function articleSource({ headline, publisher, url, datePublished }: Article): ArticleSource {
  return {
    headline,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(datePublished === undefined ? {} : { datePublished }),
  };
}

/** Joins extents that overlap or touch, in order. */
function merge(extents: readonly Extent[]): Extent[] {
  const joined: Extent[] = [];
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Widens a mark to the whole sentences it lies in. */
function grow(mark: Extent, sentences: readonly Extent[]): Extent {
  const around = sentences.filter(({ start, end }) => start < mark.end && end > mark.start);
  return {
    start: Math.min(mark.start, ...around.map(({ start }) => start)),
    end: Math.max(mark.end, ...around.map(({ end }) => end)),
  };
}

function cut(body: string, block: Extent, marks: readonly Extent[]): PassageView["segments"] {
  const segments: PassageView["segments"] = [];
  let at = block.start;
  for (const { start, end } of marks) {
    if (start > at) segments.push({ text: body.slice(at, start), marked: false });
    segments.push({ text: body.slice(start, end), marked: true });
    at = end;
  }
  if (at < block.end) segments.push({ text: body.slice(at, block.end), marked: false });
  return segments;
}
