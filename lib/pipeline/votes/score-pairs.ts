import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { wordAt } from "#lib/pipeline/votes/words";

/** A bare "93-18(-65)" or "93 to 18", with the side of its first number settled. */
export interface ScorePair {
  for: number;
  against: number;
  abstain?: number;
  at: number;
  end: number;
  /** The larger number comes first, and only that the motion fell makes it the noes. */
  byFailure?: true;
}

const VOTE_WORDS =
  /^(vote|votes|voted|voting|passed|passes|passing|approved|approve|approving|adopted|adopting|rejected|rejecting|defeated|failed|fails|carried|agreed|tally|margin|ballot|division|count|overrode|override|confirmed|advanced|cleared|backed|endorsed|lost|won|fell|drawn|tied|survived|recorded|ratified|repealed|prevailed|supported|party-line|roll-call|rollcall|decided|ruled|opted|sank|scuttled|clear|clears|upheld|sustained|overturned|overruled|retained|down|acquitted|convicted|impeached|censured|expelled)$/;
const NEGATIVE =
  /^(rejected|rejects|rejecting|reject|defeated|defeats|defeat|failed|fails|failing|lost|fell|sank|killed|scuttled|sunk|blocked)$/;
const POSITIVE =
  /^(upheld|retained|clear|clears|passed|passes|passing|pass|approved|approves|approve|approving|adopted|adopt|adopting|agreed|carried|confirmed|confirm|advanced|advance|cleared|backed|back|endorsed|won|survived|ratified|override|overrode|repealed|prevailed|supported|support)$/;
const SHORT_OF =
  /^(short|two-thirds|three-fifths|supermajority|super-majority|three-quarters|60-vote|filibuster|cloture)$/;
const NO_MOTION =
  /^(justices?|jury|jurors|court|judges|shareholders|voters|electorate|points|goals|sets|seats|game|match)$/;
const RATIO =
  /^(running|polling|polls?|odds|bet|bets|ratio|outnumber|outnumbered|calls|emails|letters|donations|survey|surveys|viewers|callers)$/;
const NEAR = 14;

/** Whether a "N-M" is the strength of a house and not a vote: "the 53-47 Senate", "a 5-4 conservative majority". */
function isStrength(items: readonly Item[], end: number): boolean {
  for (let at = end; at < end + 3; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (/^(vote|tally|margin)$/.test(word)) return false;
    if (/^(senate|house|chamber|split|advantage|record|divide|parliament|edge)$/.test(word)) return true;
    if (!/^(republican|democratic|conservative|narrow|liberal)$/.test(word) && items[at]?.kind !== "voters")
      return word === "majority" && at > end;
  }
  return false;
}

/** "The court ruled 5-4", "shareholders voted 60 to 40": the count of judges, owners or the people. */
function isOfNoMotion(items: readonly Item[], at: number, end: number): boolean {
  return items
    .slice(Math.max(0, at - NEAR), end + 5)
    .some(({ kind, key }) => kind === "word" && NO_MOTION.test(key));
}

function nearVoteWord(items: readonly Item[], at: number, end: number): boolean {
  for (let step = 1; step <= NEAR; step += 1) {
    if (isVoteWord(items, at - step)) return true;
    if (step <= 8 && isVoteWord(items, end + step - 1)) return true;
  }
  return false;
}

/** "asking where to vote" tells of no vote. */
function isVoteWord(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at) ?? "";
  if (/^(approval|passage|tie)$/.test(word)) return isEndTold(items, at);
  return VOTE_WORDS.test(word) && !(word === "vote" && wordAt(items, at - 1) === "to");
}

/** "gave it | final approval |", "won | final passage |", "died on a | tie |": a vote told by its end. */
function isEndTold(items: readonly Item[], at: number): boolean {
  const before = wordAt(items, at - 1) ?? "";
  if (wordAt(items, at) === "tie")
    return before === "a" && /^(died|failed|lost|fell|ended|deadlocked)$/.test(wordAt(items, at - 3) ?? "");
  return /^(final|initial|preliminary|tentative|first|second)$/.test(before);
}

/** "The board | split | 3-3 on whether to sell": on a question, where "a chamber split 53-47" is its strength. */
function isSplitOn(items: readonly Item[], at: number, end: number): boolean {
  return (
    /^(split|deadlocked|divided)$/.test(wordAt(items, at - 1) ?? "") &&
    !/^(is|are|was|were|be|been|evenly|narrowly)$/.test(wordAt(items, at - 2) ?? "") &&
    /^(on|over|about)$/.test(wordAt(items, end) ?? "")
  );
}

/** "the calls are running 40 to 1 against the bill", "10 to 1 it passes": how people think, or odds. */
function isRatio(items: readonly Item[], at: number, end: number): boolean {
  return items
    .slice(Math.max(0, at - 8), end + 6)
    .some(({ kind, key }) => kind === "word" && RATIO.test(key));
}

/**
 * Whether a vote is spoken of right before a pair of numbers or right behind it. Words of a speaker need that: "3 to
 * 1" is more often a manner of speaking than the result of a vote.
 *
 * @example "the bill | passed 52 to 47 |", "a | vote of 4 to 1 |"
 */
export function isToldAsVote(items: readonly Item[], { at, end }: ScorePair): boolean {
  if (/^votes?$/.test(wordAt(items, end) ?? "")) return true;
  for (let before = at - 1; before > at - 5; before -= 1) {
    const word = wordAt(items, before) ?? "";
    if (VOTE_WORDS.test(word)) return true;
    if (!/^(by|of|a|an|on|was|it|the|us|down|bill|motion|resolution|measure|amendment)$/.test(word))
      return false;
  }
  return false;
}

/** Whether the numbers are one party's share: "Republicans voted 50-1", "Democrats split 20-15". */
function isPartyCount(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before > Math.max(-1, at - 5); before -= 1) {
    const item = items[before];
    if (item?.kind === "voters") {
      return item.voters.sort === "part" || item.voters.named.some(({ kind }) => kind === "party");
    }
    if (item?.kind === "mark" || (item?.kind === "word" && /^(the|a|before|after|in|on|by)$/.test(item.key)))
      return false;
  }
  return false;
}

/**
 * Whether the larger number is the noes. "rejected by 293 to 125", "voted 175-123 against", "322 to 308 to reject".
 * A majority that falls short of a larger one keeps its order: "failed 51-48, short of the 60 needed".
 *
 * @returns "by-failure" when only the motion's failing tells so, which holds where a plain majority decides.
 */
function noesFirst(items: readonly Item[], at: number, pairEnd: number): boolean | "by-failure" {
  const end = skipDays(items, skipAbstentions(items, pairEnd));
  const after = wordAt(items, end) ?? "";
  const then = wordAt(items, end + 1) ?? "";
  for (let step = 0; step < 20; step += 1) if (SHORT_OF.test(wordAt(items, end + step) ?? "")) return false;
  for (let step = 1; step < 5; step += 1) if (wordAt(items, at - step) === "majority") return false;
  if (fellShort(items, at, end)) return false;
  if (
    after === "majority" ||
    (/^(in|a)$/.test(after) && [1, 2].some((step) => wordAt(items, end + step) === "majority"))
  )
    return false;
  if (after === "against" || (after === "to" && NEGATIVE.test(then))) return true;
  if (after === "to" || /^(in|for|to)$/.test(after))
    if (POSITIVE.test(then) || /^(favou?r)$/.test(then)) return false;
  if (survivesCensure(items, at)) return true;
  for (let before = at - 1; before >= Math.max(0, at - 18); before -= 1) {
    const word = wordAt(items, before) ?? "";
    if (word === "down" && /^(voted|went|go|goes)$/.test(wordAt(items, before - 1) ?? ""))
      return wordAt(items, before - 1) === "voted" ? true : "by-failure";
    if (word === "out" && wordAt(items, before - 1) === "thrown") return true;
    if (word === "against" && (wordAt(items, before - 1) ?? "").startsWith("vot")) return true;
    // "voted to reject the bill" says what the larger number did; "the bill failed" does not
    if (NEGATIVE.test(word)) return wordAt(items, before - 1) === "to" ? true : "by-failure";
    if (POSITIVE.test(word)) return false;
    if (word === ";" || word === "while") return false;
  }
  return false;
}

/** "failed 88-53, because it did not get | the 101 votes required |": more than the larger number was needed. */
function fellShort(items: readonly Item[], at: number, end: number): boolean {
  const most = Math.max(...(readNumbers(items, at)?.values ?? [Infinity]));
  return items.slice(end, end + 16).some((item, step) => {
    const next = [1, 2, 3].map((more) => wordAt(items, end + step + more) ?? "");
    return (
      item.kind === "number" &&
      item.value > most &&
      next.some((word) => /^(required|needed|necessary)$/.test(word))
    );
  });
}

/** "voted 3-2 | Monday night | to reject the plan" */
function skipDays(items: readonly Item[], from: number): number {
  let at = from;
  while (
    WEEKDAYS.has(wordAt(items, at) ?? "") ||
    /^(night|morning|afternoon|evening|tonight|today)$/.test(wordAt(items, at) ?? "")
  )
    at += 1;
  return at;
}

/** "The Government survived the motion of no confidence by 325 to 306": the larger number kept it in office. */
function survivesCensure(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 18), at).map(({ key }) => key);
  if (!before.some((key) => /^(survived|survives|surviving)$/.test(key))) return false;
  return before.some(
    (key, index) =>
      /^(no-confidence|non-confidence|no-trust|censure)$/.test(key) ||
      (key === "no" && before[index + 1] === "confidence"),
  );
}

/** ", with one abstention," between the numbers and what they are on; returns where that begins. */
function skipAbstentions(items: readonly Item[], from: number): number {
  for (let at = from; at < from + 6; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (/^(abstentions?|abstaining|abstained|absent)$/.test(word))
      return wordAt(items, at + 1) === "," ? at + 2 : at + 1;
    if (!(
      items[at]?.kind === "number" ||
      items[at]?.kind === "voters" ||
      /^(,|with|and|no|an?|\()$/.test(word)
    ))
      return from;
  }
  return from;
}

function readNumbers(
  items: readonly Item[],
  at: number,
): { values: readonly number[]; end: number; unit: boolean } | undefined {
  const item = items[at];
  if (item?.kind === "pair") return { values: item.values, end: at + 1, unit: false };
  const first =
    item?.kind === "number"
      ? item.value
      : item?.kind === "voters" && item.voters.sort === "general"
        ? item.voters.count
        : undefined;
  if (first === undefined) return undefined;
  let next = at + 1;
  if (/^(votes?|ayes|yeas|noes|nays)$/.test(wordAt(items, next) ?? "")) next += 1;
  if (!/^(to|versus|against|v)$/.test(wordAt(items, next) ?? "")) return undefined;
  if (wordAt(items, next) === "against" && next === at + 1) return undefined;
  const second = items[next + 1];
  if (second?.kind !== "number") return undefined;

  return { values: [first, second.value], end: next + 2, unit: next > at + 1 };
}

/** All bare scores of a sentence that report a vote. */
export function readScorePairs(items: readonly Item[]): ScorePair[] {
  const pairs: ScorePair[] = [];
  const namesMotion = items.some(({ kind, key }) => kind === "word" && MOTION_NOUNS.has(key));
  for (let at = 0; at < items.length; at += 1) {
    const read = readNumbers(items, at);
    if (!read) continue;
    const [first = 0, second = 0, third] = read.values;
    const before = wordAt(items, at - 1) ?? "";
    const dated =
      first > 1000 || second > 1000 || /^(pages?|aged?|chapter|verses?|score|scored)$/.test(before);
    const percent =
      wordAt(items, read.end) === "%" ||
      /^(percent|per|years?|minutes|hours|days)$/.test(wordAt(items, read.end) ?? "");
    if (
      dated ||
      percent ||
      isStrength(items, read.end) ||
      isPartyCount(items, at) ||
      isOfNoMotion(items, at, read.end) ||
      (second === 1 && isRatio(items, at, read.end)) ||
      !(nearVoteWord(items, at, read.end) || isSplitOn(items, at, read.end) || (read.unit && namesMotion))
    )
      continue;
    const order = first > second ? noesFirst(items, at, read.end) : false;
    const flip = order !== false;
    pairs.push({
      for: flip ? second : first,
      against: flip ? first : second,
      ...(third !== undefined && { abstain: third }),
      at,
      end: read.end,
      ...(order === "by-failure" && { byFailure: true as const }),
    });
    at = read.end - 1;
  }
  return pairs;
}

/** "At least 60 votes were required", "a two-thirds majority": more than the larger number decides. */
const SPECIAL_MAJORITY =
  /\b(?:two[- ]thirds|three[- ]fifths|three[- ]quarters|super-?majority|filibuster\w*|cloture|60[- ]vote)\b|\b(?:at least|needed?|needs|required?|requires|requiring|necessary|threshold of) (?:\S+ ){0,3}?\d+ (?:\S+ ){0,3}?votes?\b|\b\d+ (?:\S+ ){0,3}?votes? (?:\S+ ){0,3}?(?:needed|required|necessary)\b/i;

/** Whether a text near a result speaks of a larger majority than half. */
export function namesSpecialMajority(text: string): boolean {
  return SPECIAL_MAJORITY.test(text);
}
