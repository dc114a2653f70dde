import type { TallySide } from "#lib/records/reading";
import type { PressAnnex } from "#lib/records/press-annexes";
import type { PressCount } from "#lib/records/press-counts";
import { memberNamed } from "#lib/records/un-members";

/** One vote of a release: numbers in a sentence, lists under headings, or both. */
export interface PressVote {
  start: number;
  counts: PressCount["counts"];
  lists: PressCount["lists"];
  /** Whether the text ends within its lists. */
  open: boolean;
  /** Where the words about the vote stand. */
  words: { start: number; end: number };
}

/** How far from its lists a text gives the numbers, in characters. */
const NEAR = 400;
const TOLD: readonly TallySide[] = ["yes", "no", "abstain"];

/**
 * Joins numbers and headed lists of one text to votes. A vote that is told again with fewer names (in the headline,
 * or with a pointer to its annex) is one vote.
 */
export function joinPressVotes(
  text: string,
  counts: readonly PressCount[],
  annexes: readonly PressAnnex[],
): PressVote[] {
  const taken = new Set<PressCount>();
  const listed = annexes.map((annex): PressVote => {
    const own = numbersFor(text, annex, counts, taken);
    if (own) taken.add(own);
    return {
      start: Math.min(own?.start ?? annex.start, annex.start),
      counts: own?.counts ?? {},
      lists: { ...own?.lists, ...annex.lists },
      open: annex.end >= text.trimEnd().length,
      words: own ?? paragraphBefore(text, annex.start),
    };
  });
  const inline = counts
    .filter((count) => !taken.has(count))
    .map((count) => ({ ...count, open: false, words: count }));
  const all: PressVote[] = [...inline, ...listed].sort((a, b) => a.start - b.start);
  return all.filter((vote) => !all.some((other) => other !== vote && tellsMore(other, vote)));
}

/** The numbers told right before the lists ("as follows:"), or right after them ("… was adopted by 141 votes to 5"). */
function numbersFor(
  text: string,
  { start, end }: PressAnnex,
  counts: readonly PressCount[],
  taken: ReadonlySet<PressCount>,
): PressCount | undefined {
  const before = counts.findLast((count) => count.end <= start && !taken.has(count));
  const after = counts.find((count) => count.start >= end && count.start - end <= NEAR);
  const lead = before && text.slice(before.end, start);
  if (lead?.trimEnd().endsWith(":")) return before;
  const closes = after && /\bwas (?:not )?(?:adopted|rejected|approved)\b/.test(text.slice(end, after.start));
  if (closes) return after;
  return before && start - before.end <= NEAR ? before : after;
}

/** The last words before a place. */
function paragraphBefore(text: string, at: number): { start: number; end: number } {
  const end = text.slice(0, at).trimEnd().length;
  return { start: Math.max(text.lastIndexOf("\n", end - 1) + 1, 0), end };
}

/** Same numbers, every name on the other's lists, and more of them there. */
function tellsMore(other: PressVote, vote: PressVote): boolean {
  const size = ({ lists }: PressVote) =>
    TOLD.filter((side) => lists[side] !== undefined && lists[side].length > 0).length;
  return (
    size(other) > size(vote) &&
    TOLD.every((side) => other.counts[side] === vote.counts[side]) &&
    TOLD.every((side) => {
      const names = new Set((other.lists[side] ?? []).map(keyOf));
      return (vote.lists[side] ?? []).every((name) => names.has(keyOf(name)));
    })
  );
}

function keyOf(name: string): string {
  return memberNamed(name)?.iso3 ?? name;
}
