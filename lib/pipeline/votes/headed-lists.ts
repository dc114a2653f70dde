import type { Position } from "#lib/domain/fact";
import { isDash, type Item, type Voter } from "#lib/pipeline/votes/items";
import { readVerb } from "#lib/pipeline/votes/predicates";
import { readLoneName } from "#lib/pipeline/votes/voter-phrases";
import { anyPhraseAt, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** Names under a heading that gives their vote. */
export interface HeadedList {
  position: Position;
  voters: readonly Voter[];
  at: number;
}

/** Headings of lists, folded, longest first. */
const HEADINGS: readonly (readonly [phrase: string, position: Position])[] = [
  ["voting in favour", "for"], ["voting in favor", "for"], ["votes in favour", "for"], ["votes in favor", "for"],
  ["voted in favour", "for"], ["voted in favor", "for"], ["in favour", "for"], ["in favor", "for"],
  ["voting for", "for"], ["votes for", "for"], ["voted for", "for"], ["voting yes", "for"], ["voted yes", "for"],
  ["voting aye", "for"], ["yes votes", "for"], ["yes", "for"], ["ayes", "for"], ["aye", "for"], ["yeas", "for"], ["yea", "for"], ["for", "for"],
  ["voting against", "against"], ["votes against", "against"], ["voted against", "against"], ["voting no", "against"],
  ["voted no", "against"], ["voting nay", "against"], ["no votes", "against"], ["against", "against"], ["noes", "against"],
  ["nays", "against"], ["nay", "against"], ["no", "against"], ["opposed", "against"],
  ["abstentions", "abstain"], ["abstention", "abstain"], ["abstaining", "abstain"], ["abstained", "abstain"], ["abstain", "abstain"], ["present", "abstain"],
  ["not voting", "absent"], ["absent", "absent"], ["did not vote", "absent"], ["excused", "absent"], ["not present", "absent"],
]; // prettier-ignore

/** A heading at `at` followed by a colon or dash (and perhaps its number): "Nays (4):", "Against –". */
export function readHeading(
  items: readonly Item[],
  at: number,
): { position: Position; next: number } | undefined {
  const before = items[at - 1];
  if (/^(selected|key|other|notable|main|partial|full|some)$/.test(wordAt(items, at) ?? "") && at === 0)
    return readHeading(items, 1);
  if (
    at === 1 &&
    before?.kind === "word" &&
    !/^(selected|key|other|notable|main|partial|full|some)$/.test(before.key)
  )
    return undefined;
  if (at !== 1 && before && before.kind !== "mark" && before.kind !== "voters") return undefined;
  for (const [phrase, position] of HEADINGS) {
    const length = anyPhraseAt(items, at, [phrase]);
    if (length === 0) continue;
    let next = at + length;
    if (wordAt(items, next) === "(" && items[next + 1]?.kind === "number" && wordAt(items, next + 2) === ")")
      next += 3;
    else if (isDash(items[next]) && items[next + 1]?.kind === "number") next += 2;
    else if (items[next]?.kind === "number") next += 1;
    if (wordAt(items, next) === ":" || isDash(items[next])) return { position, next: next + 1 };
    if (next >= items.length) return { position, next };
    return undefined;
  }
  return undefined;
}

/** "In favour: A, B // Against: C": lists without verbs inside one line. */
export function readHeadedLists(items: readonly Item[]): HeadedList[] {
  const lists: HeadedList[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const heading = readHeading(items, at);
    if (!heading) continue;
    const voters = namesFrom(items, heading.next);
    if (voters.length > 0) lists.push({ position: heading.position, voters, at });
  }
  return lists;
}

/** Names from `from` to the next heading, mark of sentence end or verb. */
function namesFrom(items: readonly Item[], from: number): readonly Voter[] {
  const voters: Voter[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === "voters") {
      if (item.voters.barred) break;
      voters.push(...item.voters.named);
    } else if (item?.kind === "person") {
      const lone = readLoneName(items, at);
      if (lone) voters.push(...lone.named);
    } else if (!(item?.kind === "mark" && /^[,;&()]$/.test(item.text)) && wordAt(items, at) !== "and") {
      // "45 voted against - Ann Hall missed the vote": a clause, no list
      if (isVerbLike(wordAt(items, at))) return [];
      break;
    }
  }
  return voters;
}

/** Whether a line is an item of a list: a bullet or nothing, then names, and no verb. */
export function readListItem(items: readonly Item[]): readonly Voter[] {
  let at = 0;
  if (items[0]?.kind === "mark") at = 1;
  if (items[at]?.kind === "number" && wordAt(items, at + 1) === ".") at += 2;
  while (at < 4 && items[at]?.kind === "word" && /^\p{Lu}/u.test(items[at]?.text ?? "")) at += 1;
  const first = items[at];
  if (first?.kind !== "voters" && first?.kind !== "person") return [];
  if (items.some((_, index) => readVerb(items, index) !== undefined)) return [];
  if (items.length > at + 14 && first.kind === "voters" && first.voters.named.length < 2) return [];
  return first.kind === "person"
    ? (readLoneName(items, at)?.named ?? [])
    : first.voters.barred
      ? []
      : first.voters.named;
}
