import type { Sentence } from "#lib/pipeline/document";
import type { Body } from "#lib/pipeline/votes/bodies";
import type { Count } from "#lib/pipeline/votes/counts";
import type { Item } from "#lib/pipeline/votes/items";
import { readOutcome } from "#lib/pipeline/votes/outcomes";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import type { RawVote, UnnamedVote } from "#lib/pipeline/votes/raw-vote";
import type { TallyDraft } from "#lib/pipeline/votes/tally-drafts";

/** Offsets into the body, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One sentence, read. */
export interface Reading {
  sentence: Sentence;
  items: Item[];
  bodies: Body[];
  mentions: MotionMention[];
  votes: RawVote[];
  counts: Count[];
  tallies: TallyDraft[];
  unnamed: readonly UnnamedVote[];
  /** The sentence stands in an item of a list. */
  listed: boolean;
  /** A larger majority than half is spoken of here or in a sentence beside. */
  special: boolean;
}

/** The spans that lie in a sentence, from a running index, so that all sentences together are linear. */
export function within<T extends Span>(
  spans: readonly T[],
  from: number,
  sentence: Sentence,
): { inside: T[]; next: number } {
  let at = from;
  while (at < spans.length && (spans[at]?.start ?? 0) < sentence.start) at += 1;
  const first = at;
  while (at < spans.length && (spans[at]?.end ?? 0) <= sentence.end) at += 1;
  return { inside: spans.slice(first, at), next: at };
}

/** Words that show that a sentence, or its neighbour, reports a vote. */
export function reportsVote({ votes, tallies, items }: Reading): boolean {
  return (
    tallies.length > 0 ||
    votes.some(({ soft }) => !soft) ||
    items.some(({ key }) =>
      /^(vote|votes|voted|voting|roll-call|rebelled|rebels|whip|division|abstained)$/.test(key),
    )
  );
}

/** Whether a sentence right beside, or the next but one of its paragraph, gives a vote or its numbers. */
export function isBesideVote(readings: readonly Reading[], index: number): boolean {
  const paragraph = readings[index]?.sentence.paragraph;
  return [-2, -1, 1, 2].some((step) => {
    const near = readings[index + step];
    if (!near || (Math.abs(step) === 2 && near.sentence.paragraph !== paragraph)) return false;
    return near.tallies.length > 0 || near.votes.some(({ soft }) => !soft) || decides(near);
  });
}

/** "The Senate approved the bill after a tiebreaking vote": tells the end of a vote without its numbers. */
function decides({ items }: Reading): boolean {
  return items.some(({ key }) => /^(vote|voted|division)$/.test(key)) && readOutcome(items) !== undefined;
}

/** The place of an item, or of its sentence. */
export function placeOf(sentence: Sentence, items: readonly Item[], at: number): Span {
  const item = items[at];
  return item ? { start: item.start, end: item.end } : { start: sentence.start, end: sentence.end };
}
