import type { Item } from "#lib/pipeline/votes/items";
import { PREPOSITIONS, TITLE_WORDS, VOTER_NOUNS } from "#lib/pipeline/votes/lexicon";
import { PREMODIFIERS } from "#lib/pipeline/votes/voter-phrases";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

const AND_WORDS = new Set("and & plus or nor".split(" "));

const LIST_PHRASES = ["as well as", "along with", "together with", "and also"];

const FOLLOWERS = /^(partners|allies|colleagues|supporters|followers|peers|counterparts|bloc)$/;

/** After an element: where the next one begins, if the list goes on. */
export function nextElement(items: readonly Item[], from: number): number | undefined {
  let at = from;
  const phrase = anyPhraseAt(items, at + (wordAt(items, at) === "," ? 1 : 0), LIST_PHRASES);
  if (phrase > 0) return at + (wordAt(items, at) === "," ? 1 : 0) + phrase;
  if (/^[,;]$/.test(wordAt(items, at) ?? "")) {
    at += 1;
    if (AND_WORDS.has(wordAt(items, at) ?? "")) at = skipAside(items, at + 1);
    return at;
  }
  return AND_WORDS.has(wordAt(items, at) ?? "") ? skipAside(items, at + 1) : undefined;
}

const LONGEST_ASIDE = 14;

/** "China and | , in a break with the rest of the Union, | Hungary": an aside inside a list; where it ends. */
function skipAside(items: readonly Item[], from: number): number {
  if (wordAt(items, from) !== ",") return from;
  for (let at = from + 1; at < from + LONGEST_ASIDE; at += 1) if (wordAt(items, at) === ",") return at + 1;
  return from;
}

/** ", a Republican from Maine, and …": an apposition inside a list of persons; returns where it ends. */
export function skipApposition(items: readonly Item[], from: number): number {
  // The comma may have been taken with a seat: "R-S.C., | who is ill, | and …"
  const taken = wordAt(items, from - 1) === "," && /^(who|whose)$/.test(wordAt(items, from) ?? "");
  if (
    !taken &&
    (wordAt(items, from) !== "," || !/^(a|an|the|who|whose|both)$/.test(wordAt(items, from + 1) ?? ""))
  )
    return from;
  for (let at = from + 2; at < Math.min(items.length, from + 16); at += 1) {
    const word = wordAt(items, at) ?? "";
    if (/^(voted|voting|abstained|against|favour|favor)$/.test(word)) return from;
    if (word === ",") return AND_WORDS.has(wordAt(items, at + 1) ?? "") ? at : from;
  }
  return from;
}

/** "its closest ally the United States": the kinship in front of a name in a list. */
export function skipKinship(items: readonly Item[], from: number): number {
  if (!/^(its|their|his|her|fellow)$/.test(wordAt(items, from) ?? "")) return from;
  for (let at = from + 1; at < from + 5; at += 1) {
    if (/^(ally|neighbour|neighbor|partner|rival|allies|neighbours|neighbors)$/.test(wordAt(items, at) ?? ""))
      return at + 1;
  }
  return from;
}

/** "its coalition partners": where such unnamed followers end, if they stand at `from`. */
export function followerEnd(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) {
    const item = items[at];
    if (FOLLOWERS.test(wordAt(items, at) ?? "")) return at + 1;
    if (item?.kind !== "word" && item?.kind !== "actor") return undefined;
  }
  return undefined;
}

/** "Reps. A, B and C": a plural title makes the lone capitals that follow names. */
export function isTitledList(items: readonly Item[], at: number): boolean {
  for (let from = at; from < at + 6; from += 1) {
    const item = items[from];
    if (item?.kind === "person") return item.title;
    if (item?.kind !== "word" && item?.kind !== "actor") return false;
  }
  return false;
}

/** "cabinet ministers A, B and C": a role in front of the names of a list. */
export function skipRole(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 5) {
    const item = items[at];
    if (item?.kind !== "word" || item.capital || PREPOSITIONS.has(item.key)) break;
    if (!(
      TITLE_WORDS.has(item.key) ||
      PREMODIFIERS.has(item.key) ||
      VOTER_NOUNS.has(item.key) ||
      /^(states|the)$/.test(item.key)
    ))
      break;
    at += 1;
  }
  return items[at]?.kind === "person" || items[at]?.kind === "actor" ? at : from;
}
