import { type Item, isDash } from "#lib/pipeline/votes/items";
import { MODALS, MONTHS, PREPOSITIONS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { DETERMINER } from "#lib/pipeline/votes/motion-labels";
import { skipCircumstance } from "#lib/pipeline/votes/positions";
import { wordAt } from "#lib/pipeline/votes/words";

const COMPLEMENT =
  /^(on|to|for|of|calling|demanding|condemning|urging|that|which|from|banning|allowing|requiring|seeking|against|about|suspending|aimed|extending|imposing|titled|entitled|called|proposed|tabled|presented|drafted|sponsored|introduced|submitted|offered|moved|penned|brought|by)$/;

const LONGEST_COMPLEMENT = 16;

/** Begins what a motion says, wherever it stands. */
const SAYS =
  /^(calling|demanding|condemning|urging|banning|allowing|requiring|suspending|imposing|extending|establishing|creating|recognising|recognizing|declaring|authorising|authorizing|expressing|deploring|welcoming|reaffirming|requesting|censuring|barring)$/;

/**
 * Where the words begin that tell a motion apart: right behind it, or behind a day or the numbers of the vote.
 *
 * @returns undefined when what follows such a day is not said of the motion.
 * @example "a resolution on Friday | demanding an end to the siege"
 */
export function complementStart(items: readonly Item[], from: number): number | undefined {
  const fenced = fencedStart(items, from);
  if (fenced !== undefined) return fenced;
  const at = skipCircumstance(items, from);
  if (at === from) return from;
  const word = wordAt(items, at) ?? "";
  const would = /^(that|which)$/.test(word) && wordAt(items, at + 1) === "would";
  return SAYS.test(word) || would ? at : undefined;
}

/** Where a name that is too long may be cut. */
const JOINT =
  /^(by|in|at|for|with|from|until|under|during|through|after|before|presented|proposed|tabled|drafted)$/;

/** Begins a way of voting. */
const HOW = /^(a|an|votes?|unanimity|acclamation|consensus|majority|show|roll)$/;

const isCount = (item: Item | undefined): boolean => item?.kind === "number" || item?.kind === "pair";

const LONGEST_FENCED = 16;

/** "The second ordinance, | raising parking fees |, passed": what a motion says between commas, before its end. */
function fencedStart(items: readonly Item[], from: number): number | undefined {
  const word = wordAt(items, from + 1) ?? "";
  if (wordAt(items, from) !== "," || !(/^(on|to)$/.test(word) || SAYS.test(word) || isPurpose(word)))
    return undefined;
  for (let at = from + 2; at < from + LONGEST_FENCED; at += 1)
    if (wordAt(items, at) === ",") return ENDED.test(wordAt(items, at + 1) ?? "") ? from + 1 : undefined;
  return undefined;
}

const ENDED = /^(passed|failed|was|carried|fell|died|won|lost|drew|got|cleared)$/;

const LONGEST_TITLE = 18;

/** "by | 93 votes to 18 |", "by | a vote of ten |" */
function isWayOfVoting(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === "word") return HOW.test(item.key);
  // "extended by | one year |"
  return item?.kind === "number"
    ? /^(votes?|to|for|in|against)$/.test(wordAt(items, at + 1) ?? "")
    : isCount(item);
}

/** "the resolution | “Peace in the valley” |", "the text | , titled “Peace in the valley” |": where its title ends. */
function titleEnd(items: readonly Item[], from: number): number | undefined {
  let at = wordAt(items, from) === "," ? from + 1 : from;
  if (/^(titled|entitled|called|named|on)$/.test(wordAt(items, at) ?? "")) at += 1;
  else if (at > from) return undefined;
  // “dead on arrival” is a judgement, no title
  if (!items[at]?.opens || !/^\p{Lu}/u.test(items[at]?.text ?? "")) return undefined;
  for (let end = at + 1; end < Math.min(items.length, at + LONGEST_TITLE); end += 1)
    if (items[end]?.closes) return end + 1;
  return undefined;
}

/** "a bill | mandating doctors to … |": a participle that tells what the motion is for. */
function isPurpose(word: string): boolean {
  return (
    /^[a-z]{4,}ing$/.test(word) &&
    !/^(during|including|following|according|being|voting|passing|failing|having|saying|adding|citing|pending|notwithstanding|making|leaving|giving|sending|bringing|meaning|receiving|getting|clearing|moving|going|coming|ending|winning|losing|facing|drawing)$/.test(
      word,
    )
  );
}

/** Where the words that tell the motion apart end: "on Ukraine", "to reopen the debate", "tabled by Egypt". */
export function readComplement(items: readonly Item[], from: number): number {
  const title = titleEnd(items, from);
  if (title !== undefined) return title;
  const first = wordAt(items, from);
  if (first === undefined || !(COMPLEMENT.test(first) || isPurpose(first))) return from;
  if (
    first === "on" &&
    (WEEKDAYS.has(wordAt(items, from + 1) ?? "") ||
      MONTHS.has(wordAt(items, from + 1) ?? "") ||
      items[from + 1]?.kind === "number")
  )
    return from;
  if (
    /^(that|which)$/.test(first) &&
    !/^(would|calls|called|demands|demanded|condemns|condemned|urges)$/.test(wordAt(items, from + 1) ?? "")
  )
    return from;
  // "resolution 2774 by a vote of ten", "the text by 93 votes to 18": how it was voted on, not whose it is
  if (first === "by" && isWayOfVoting(items, from + 1)) return from;
  const law = first === "to" ? lawEnd(items, from + 1) : undefined;
  if (law !== undefined) return law;
  const next = items[from + 1];
  // "the bill to the House", "the bill to Gov. Hall's desk"
  if (first === "to" && (next?.kind !== "word" || next.capital || DETERMINER.test(next.key))) return from;
  const end = complementEnd(items, from);
  const last = wordAt(items, end - 1) ?? "";
  return end - from < 2 ||
    (first === "to" && end - from < 3) ||
    DETERMINER.test(last) ||
    (/^(that|which)$/.test(first) && end - from < 4) ||
    PREPOSITIONS.has(last) ||
    /^(it|them|him|her)$/.test(last) ||
    MODALS.has(last)
    ? from
    : end;
}

/** "the amendment to | the Harbour Dues Bill |": where a law's name of its own, in capitals, ends. */
function lawEnd(items: readonly Item[], from: number): number | undefined {
  for (let at = wordAt(items, from) === "the" ? from + 1 : from; at < from + 8; at += 1) {
    const item = items[at];
    if (item?.kind !== "word" || !item.capital) return undefined;
    if (/^(bill|act|treaty|resolution|regulation)$/.test(item.key)) return at + 1;
  }
  return undefined;
}

/** Where a verb ends the noun phrase: "… to keep the lake open | died", "… | cleared the chamber". */
function isFinite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = wordAt(items, at - 1) ?? "";
  // "Resolution on the Lake | Adopted By Vote of 74": a headline's capitals
  if (
    item?.kind === "word" &&
    /^(adopted|approved|rejected|passed)$/.test(item.key) &&
    item.text !== item.key
  )
    return true;
  if (item?.kind !== "word" || item.capital || before === "to") return false;
  if (
    /^(died|failed|drew|won|lost|fell|came|went|got|took|received|sailed|cleared|adopted|rejected|approved|defeated|carried)$/.test(
      item.key,
    )
  )
    return true;
  if (
    !/^[a-z]{3,}ed$/.test(item.key) ||
    DETERMINER.test(before) ||
    PREPOSITIONS.has(before) ||
    before === "and"
  )
    return false;
  const after = items[at + 1];
  return !after || after.kind === "number" || DETERMINER.test(after.key) || PREPOSITIONS.has(after.key);
}

/** Where a complement that begins at `from` ends: at a mark, a verb or a word that opens a clause. */
export function complementEnd(items: readonly Item[], from: number): number {
  let at = from + 1;
  while (at < items.length && at - from < LONGEST_COMPLEMENT) {
    const item = items[at];
    const word = wordAt(items, at);
    if (
      !item ||
      item.kind === "pair" ||
      isDash(item) ||
      (item.kind === "mark" && word !== "'s" && word !== "'")
    )
      return at;
    if (
      word !== undefined &&
      /^(which|who|but|while|after|before|when|as|with|because|although|though|where|if|was|were|is|are|has|had|have|alongside|along|despite|during|amid|following|citing|passed|failed|voted|voting|vote|by)$/.test(
        word,
      ) &&
      !(word === "by" && at - from < 3 && !isWayOfVoting(items, at + 1))
    )
      return at;
    // "to deplore the attack | and demanded that …"
    if (
      word === "and" &&
      /^[a-z]{3,}ed$/.test(wordAt(items, at + 1) ?? "") &&
      items[at + 2]?.kind === "word"
    ) {
      if (/^(that|the|a|an|its|their|his|her|on|to)$/.test(wordAt(items, at + 2) ?? "")) return at;
    }
    if (isFinite(items, at)) return at;
    if (
      word !== undefined &&
      (WEEKDAYS.has(word) || (word === "on" && WEEKDAYS.has(wordAt(items, at + 1) ?? "")))
    )
      return at;
    at += 1;
  }
  if (at - from < LONGEST_COMPLEMENT) return at;
  // Too long to name it by: keep what stands before an "and" or a preposition, else leave it out.
  for (const joint of [JOINT, /^and$/])
    for (let cut = at; cut > from + 2; cut -= 1) if (joint.test(wordAt(items, cut) ?? "")) return cut;
  return from;
}
