import type { Article } from "#lib/domain/article";
import type { Evidence, SpanEvidence } from "#lib/domain/evidence";
import type { RollCallId } from "#lib/domain/ids";
import type { RecordedVote, RollCall } from "#lib/domain/roll-call";

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

/** A line of an extract, or a gap where lines were left out. */
export type ExtractRow = { gap: true } | { gap: false; voter: string; vote: RecordedVote; hit: boolean };

/** An extract of a roll call: the lines asked about with their alphabetical neighbours. */
export interface ExtractView {
  kind: "extract";
  record: RollCallHead;
  rows: ExtractRow[];
}

export type EvidenceView = PassageView | ExtractView;

/** A roll call without its lines. */
export type RollCallHead = Omit<RollCall, "votes"> & { voters: number };

/** Start and end of a sentence in the article's body, end exclusive. */
export interface Extent {
  start: number;
  end: number;
}

/** A roll call's head, for captions, bars and credits. */
export function rollCallHead({ votes, ...head }: RollCall): RollCallHead {
  return { ...head, voters: votes.length };
}

/**
 * Turns the evidence of one question into what is shown: the marked words in their whole sentences (in the article's
 * order), then extracts of the records.
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
  const extracts = rollCalls.flatMap((rollCall) => {
    const voters = rows.filter(({ rollCallId }) => rollCallId === rollCall.id).map(({ voter }) => voter);
    return voters.length === 0 ? [] : [extract(rollCall, new Set(voters.filter((v) => v !== undefined)))];
  });
  return [...passages(spans, article, sentences), ...extracts];
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

/** One neighbour on each side when several lines are asked about, two above and one below when it is only one. */
function extract(rollCall: RollCall, voters: ReadonlySet<string>): ExtractView {
  const lines = [...rollCall.votes].sort((a, b) => a.voter.localeCompare(b.voter, "en"));
  const hits = lines.flatMap(({ voter }, index) => (voters.has(voter) ? [index] : []));
  const above = hits.length === 1 ? 2 : 1;
  const shown = new Set(hits.flatMap((hit) => range(Math.max(0, hit - above), hit + 1, lines.length)));
  const rows: ExtractRow[] = [];
  let previous = -1;
  lines.forEach(({ voter, vote }, index) => {
    if (!shown.has(index)) return;
    if (previous >= 0 && index > previous + 1) rows.push({ gap: true });
    rows.push({ gap: false, voter, vote, hit: voters.has(voter) });
    previous = index;
  });
  return { kind: "extract", record: rollCallHead(rollCall), rows };
}

function range(from: number, to: number, limit: number): number[] {
  return Array.from({ length: Math.min(to, limit - 1) - from + 1 }, (_, i) => from + i);
}

/** The roll calls a question's evidence names, once each, for bars and maps. */
export function namedRollCalls(evidence: readonly Evidence[]): RollCallId[] {
  return [...new Set(evidence.flatMap((item) => (item.type === "row" ? [item.rollCallId] : [])))];
}
