import type { Collected, CollectedVote } from "#lib/pipeline/votes/collected";
import { readHeadedLists, readHeading, readListItem } from "#lib/pipeline/votes/headed-lists";
import type { Voter } from "#lib/pipeline/votes/items";
import type { MotionContext } from "#lib/pipeline/votes/motion-ledger";
import type { Stance } from "#lib/pipeline/votes/positions";
import type { Reading, Span } from "#lib/pipeline/votes/reading";

const LONGEST_LIST = 450;

/** Lines of names under a heading that gives their vote, and lists without verbs inside a line. */
export function collectListUnder(collected: Collected, readings: readonly Reading[], index: number): void {
  const reading = readings[index];
  if (!reading) return;
  const { ledger, votes } = collected;
  const context: MotionContext = {
    sentence: index,
    body: ledger.current?.body,
    start: reading.sentence.start,
    end: reading.sentence.end,
  };
  const push = (
    voters: readonly Voter[],
    position: CollectedVote["stance"],
    spans: readonly Span[],
    sentence: number,
  ) => {
    const motion = ledger.resolveUnnamed(context);
    for (const voter of voters) {
      motion.used = true;
      votes.add({
        voter,
        stance: position,
        motion,
        tier: voter.doubtful ? "candidate" : "published",
        spans,
        sentence,
        rule: "headed-list",
      });
    }
  };
  const span = { start: reading.sentence.start, end: reading.sentence.end };
  for (const { position, voters } of readHeadedLists(reading.items))
    push(voters, { kind: "position", position }, [span], index);
  const stance = headingStance(reading);
  if (!stance) return;
  for (let line = index + 1; line < Math.min(readings.length, index + LONGEST_LIST); line += 1) {
    const below = readings[line];
    if (!below || below.sentence.paragraph === reading.sentence.paragraph) break;
    // "1." stands alone before the name of its line
    if (below.items.every(({ kind }) => kind === "number" || kind === "mark")) continue;
    const names = readListItem(below.items);
    if (names.length === 0) break;
    push(names, stance, [span, { start: below.sentence.start, end: below.sentence.end }], line);
  }
}

/** The vote a heading gives to the lines below it. */
function headingStance({ items, votes, sentence, unnamed }: Reading): Stance | undefined {
  const announces =
    /:\s*$/.test(sentence.text) || items.some(({ key }) => /^(list|here|following|below)$/.test(key));
  const said = votes.at(-1);
  if (announces && unnamed) return unnamed;
  if (announces && said?.stance.kind === "position") return said.stance;
  const heading = readHeading(items, 0);
  return heading && heading.next >= items.length
    ? { kind: "position", position: heading.position }
    : undefined;
}
