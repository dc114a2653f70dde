import { type Item, isDash } from "#lib/pipeline/votes/items";
import { MODALS, MONTHS, PREPOSITIONS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { DETERMINER } from "#lib/pipeline/votes/motion-labels";
import { wordAt } from "#lib/pipeline/votes/words";

const COMPLEMENT =
  /^(on|to|for|of|calling|demanding|condemning|urging|that|which|from|banning|allowing|requiring|seeking|against|about|suspending|aimed|extending|imposing|titled|entitled|called|proposed|tabled|presented|drafted|sponsored|introduced|submitted|offered|moved|penned|brought|by)$/;

const LONGEST_COMPLEMENT = 9;

/** Begins a way of voting. */
const HOW = /^(a|an|votes?|unanimity|acclamation|consensus|majority|show|roll)$/;

const isCount = (item: Item | undefined): boolean => item?.kind === "number" || item?.kind === "pair";

/** Where the words that tell the motion apart end: "on Ukraine", "to reopen the debate", "tabled by Egypt". */
export function readComplement(items: readonly Item[], from: number): number {
  const first = wordAt(items, from);
  if (first === undefined || !COMPLEMENT.test(first)) return from;
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
  if (
    first === "by" &&
    (items[from + 1]?.kind !== "word" ? isCount(items[from + 1]) : HOW.test(wordAt(items, from + 1) ?? ""))
  )
    return from;
  if (first === "to" && (items[from + 1]?.kind !== "word" || DETERMINER.test(wordAt(items, from + 1) ?? "")))
    return from;
  const end = complementEnd(items, from);
  const last = wordAt(items, end - 1) ?? "";
  return end - from < 2 ||
    (/^(that|which)$/.test(first) && end - from < 4) ||
    PREPOSITIONS.has(last) ||
    MODALS.has(last)
    ? from
    : end;
}

function complementEnd(items: readonly Item[], from: number): number {
  let at = from + 1;
  while (at < items.length && at - from < LONGEST_COMPLEMENT) {
    const item = items[at];
    const word = wordAt(items, at);
    if (!item || item.kind === "pair" || isDash(item) || (item.kind === "mark" && word !== "'s")) return at;
    if (
      word !== undefined &&
      /^(which|who|but|while|after|before|when|as|with|because|although|though|where|if|was|were|is|are|has|had|have|alongside|along|despite|during|passed|failed|voted|voting|vote|by)$/.test(
        word,
      ) &&
      !(word === "by" && at - from < 3)
    )
      return at;
    if (
      word !== undefined &&
      (WEEKDAYS.has(word) || (word === "on" && WEEKDAYS.has(wordAt(items, at + 1) ?? "")))
    )
      return at;
    at += 1;
  }
  if (at - from < LONGEST_COMPLEMENT) return at;
  // Too long to name it by: keep what stands before an "and" or a preposition, else leave it out.
  for (let cut = at; cut > from + 1; cut -= 1)
    if (/^(and|by|in|for|with|presented|proposed|tabled|drafted)$/.test(wordAt(items, cut) ?? "")) return cut;
  return from;
}
