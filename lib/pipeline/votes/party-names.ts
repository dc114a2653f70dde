import type { Item } from "#lib/pipeline/votes/items";
import { SENTENCE_OPENERS, TITLE_WORDS } from "#lib/pipeline/votes/lexicon";
import type { Element } from "#lib/pipeline/votes/voter-phrases";
import { endsName, wordAt } from "#lib/pipeline/votes/words";

/** Last words of parties' names that the list of parties does not hold. */
const PARTY_NOUN = /^(party|alliance|front|movement|league|bloc|coalition|democrats|congress)$/;
/** Before a known party's name, it is that party still: "Scottish Conservatives". */
const SAME_PARTY =
  /^(scottish|welsh|british|english|irish|australian|canadian|federal|national|state|german|dutch|austrian|swedish|us|american|new|south|north|zealand)$/;
const LONGEST = 5;
const NO_PARTY =
  /^(un|united|nations|security|european|arab|african|atlantic|human|party|political|popular)$/;

/**
 * Reads a party by its name alone, where no list knows it.
 *
 * @param at the first word behind "the", or the first of the name.
 * @example "the | Japan Innovation Party | and the | Northern Alliance | voted in favour"
 * @example "the | Democratic Party for the People | abstained" // not the Democratic Party
 */
export function readPartyName(items: readonly Item[], at: number): Element | undefined {
  if (
    wordAt(items, at - 1) !== "the" &&
    !/^(the|ruling|opposition|coalition|and|,)$/.test(wordAt(items, at - 1) ?? "")
  )
    return undefined;
  let end = at;
  while (end < at + LONGEST && isNameWord(items[end])) {
    end += 1;
    if (endsParty(items[end - 1])) break;
  }
  const last = items[end - 1];
  if (end === at || !endsParty(last)) return undefined;
  const field = fieldEnd(items, end);
  const first = items[at];
  // "the Labour Party", "the Scottish Conservatives": known already
  const known = items.slice(at, end).some((item) => item.kind === "actor" && item.mention.kind === "party");
  const prefix = items.slice(at, end - 1).some(({ key }) => !SAME_PARTY.test(key));
  if (known && field === end && !(end - at > 1 && prefix)) return undefined;
  if (!first || !last || (end - at < 2 && field === end) || !endsName(items[field])) return undefined;
  if (items.slice(at, end - 1).some(({ key }) => /^(atlantic|arab|african)$/.test(key))) return undefined;
  if (NO_PARTY.test(first.key) || SENTENCE_OPENERS.has(first.key) || TITLE_WORDS.has(first.key))
    return undefined;
  const tail = items[field - 1] ?? last;
  const name = items
    .slice(at, field)
    .map(({ text }) => text)
    .join(" ");
  return {
    named: [{ name, kind: "party", start: first.start, end: tail.end }],
    sort: "names",
    next: field,
  };
}

function isNameWord(item: Item | undefined): boolean {
  if (item?.kind === "word") return item.capital;
  return item?.kind === "person" || (item?.kind === "actor" && item.mention.kind !== "group");
}

function endsParty(item: Item | undefined): boolean {
  if (item?.kind === "actor") return item.mention.kind === "party" && /\bParty$/.test(item.text);
  return item?.kind === "word" && item.capital && PARTY_NOUN.test(item.key);
}

/** "of Japan", "for the People": what belongs to the name behind its noun. */
function fieldEnd(items: readonly Item[], from: number): number {
  if (!/^(of|for)$/.test(wordAt(items, from) ?? "")) return from;
  let at = wordAt(items, from + 1) === "the" ? from + 2 : from + 1;
  const start = at;
  while (at < start + 3 && isNameWord(items[at])) at += 1;
  return at === start ? from : at;
}
