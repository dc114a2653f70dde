import type { Collected, CollectedVote } from "#lib/pipeline/votes/collected";
import { readHeadedLists, readHeading, readListItem } from "#lib/pipeline/votes/headed-lists";
import type { Voter } from "#lib/pipeline/votes/items";
import type { MotionContext } from "#lib/pipeline/votes/motion-ledger";
import type { Stance } from "#lib/pipeline/votes/positions";
import { type TableLine, readTableLine } from "#lib/pipeline/votes/table-lines";
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
  for (const { line, row } of tableFrom(readings, index))
    push([row.voter], { kind: "position", position: row.position }, [spanOf(line)], line.sentence.index);
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

const SHORTEST_TABLE = 3;
/** Lines between the rows of one table: the name of a party with its totals. */
const WIDEST_GAP = 2;

/** The rows of the table that begins at a line, if one does; fewer rows than three are no table. */
function tableFrom(readings: readonly Reading[], index: number): { line: Reading; row: TableLine }[] {
  const rows: { line: Reading; row: TableLine }[] = [];
  if (isRowBefore(readings, index)) return rows;
  let gap = 0;
  for (let at = index; at < Math.min(readings.length, index + LONGEST_LIST) && gap <= WIDEST_GAP; at += 1) {
    const line = readings[at];
    const row = line && isAlone(readings, at) ? readTableLine(line) : undefined;
    if (line && row) rows.push({ line, row });
    else if (rows.length === 0) return rows;
    gap = row ? 0 : gap + 1;
  }
  return rows.length >= SHORTEST_TABLE ? rows : [];
}

/** Whether the table has begun before this line. */
function isRowBefore(readings: readonly Reading[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - WIDEST_GAP - 1); at -= 1) {
    const line = readings[at];
    if (line && isAlone(readings, at) && readTableLine(line)) return true;
  }
  return false;
}

/** Whether a sentence is the whole of its line. */
function isAlone(readings: readonly Reading[], at: number): boolean {
  const paragraph = readings[at]?.sentence.paragraph;
  return [at - 1, at + 1].every((near) => readings[near]?.sentence.paragraph !== paragraph);
}

function spanOf({ sentence }: Reading): Span {
  return { start: sentence.start, end: sentence.end };
}

const LONGEST_TITLE = 14;

/** "The Labour MPs who voted for the amendment": a line without a full stop, above a list. */
function isTitle(text: string): boolean {
  return !/[.!?;,]\s*$/.test(text) && text.split(/\s+/).length <= LONGEST_TITLE;
}

/** The vote a heading gives to the lines below it. */
function headingStance({ items, votes, sentence, unnamed }: Reading): Stance | undefined {
  const announces =
    /:\s*$/.test(sentence.text) || items.some(({ key }) => /^(list|here|following|below)$/.test(key));
  const said = votes.at(-1);
  const told = unnamed.at(-1)?.stance;
  if (told && (announces || isTitle(sentence.text))) return told;
  if (announces && said?.stance.kind === "position") return said.stance;
  const heading = readHeading(items, 0);
  return heading && heading.next >= items.length
    ? { kind: "position", position: heading.position }
    : undefined;
}
