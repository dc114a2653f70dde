import { COUNTRIES, type Country } from "#lib/pipeline/actors/countries";
import { foldName } from "#lib/pipeline/actors/name-words";
import type { Item, Voter } from "#lib/pipeline/votes/items";
import { TITLE_WORDS } from "#lib/pipeline/votes/lexicon";
import { type Element, isProper } from "#lib/pipeline/votes/voter-phrases";
import { wordAt } from "#lib/pipeline/votes/words";

/** Those who cast the vote of a state. */
const SPEAKER = /^(ambassador|envoy|representative|delegate|delegation|diplomat|mission)$/;
const SPEAKERS = /^(ambassadors|envoys|representatives|delegates|delegations|diplomats)$/;
const MODIFIER =
  /^(un|u\.n\.|united|nations|un's|security|council|deputy|permanent|acting|chief|top|senior|new|special|political|alternate|interim|outgoing)$/;
const LONGEST_MODIFIER = 4;

/** Adjectives of states, folded; one that two states share names neither. */
const DEMONYMS: ReadonlyMap<string, Country | undefined> = COUNTRIES.reduce((known, country) => {
  for (const demonym of country.demonyms.map(foldName))
    known.set(demonym, known.has(demonym) ? undefined : country);
  return known;
}, new Map<string, Country | undefined>());

/**
 * Reads the diplomat who casts a state's vote as that state, with the name beside the office.
 *
 * @example "The | Kenyan ambassador | voted against" // Kenya
 * @example "the | Chinese and Russian envoys | vetoed the text" // China, Russia
 * @example "| Ann Hall, the British ambassador to the UN, | abstained" // United Kingdom
 * @example "| India's permanent representative, Bo Lund, | abstained" // India
 * @example "The | representatives of Cuba and Mali | voted in favour" // Cuba, and the list goes on
 */
export function readDiplomat(items: readonly Item[], at: number): Element | undefined {
  return readOffice(items, at) ?? readNamedBefore(items, at) ?? readSpeakerOf(items, at);
}

/** "the representative of Kenya", "the ambassador from Nepal" */
function readSpeakerOf(items: readonly Item[], at: number): Element | undefined {
  let noun = at;
  while (noun < at + LONGEST_MODIFIER && MODIFIER.test(wordAt(items, noun) ?? "")) noun += 1;
  const word = wordAt(items, noun) ?? "";
  if (!(SPEAKER.test(word) || SPEAKERS.test(word)) || !/^(of|from|for)$/.test(wordAt(items, noun + 1) ?? ""))
    return undefined;
  const state = wordAt(items, noun + 2) === "the" ? noun + 3 : noun + 2;
  const item = items[state];
  if (item?.kind !== "actor" || item.mention.kind !== "country") return undefined;
  const next = skipName(items, state + 1);
  return /^'s?$/.test(wordAt(items, state + 1) ?? "")
    ? undefined
    : { named: [voterOf(item)], sort: "names", next };
}

function readOffice(items: readonly Item[], at: number): Element | undefined {
  const states: Voter[] = [];
  let next = at;
  let owned = false;
  for (;;) {
    const state = readState(items, next);
    if (!state) break;
    states.push(state.voter);
    ({ next, owned } = state);
    const word = wordAt(items, next);
    if (word === "," && readState(items, next + 1)) next += 1;
    else if (/^(and|&)$/.test(word ?? "") && readState(items, next + 1)) next += 1;
    else break;
  }
  if (states.length === 0) return undefined;
  const from = next;
  while (next < from + LONGEST_MODIFIER && MODIFIER.test(wordAt(items, next) ?? "")) next += 1;
  const noun = wordAt(items, next) ?? "";
  const several = SPEAKERS.test(noun) && (states.length > 1 || noun === "delegations");
  if (!several && !SPEAKER.test(noun)) return undefined;
  // "U.S. Representative Ann Hall": a member of a parliament
  const member = noun === "representative" && next === from && !owned;
  if (member && (items[next + 1]?.kind === "person" || items[next + 1]?.opens)) return undefined;
  return { named: states, sort: "names", next: skipName(items, skipPost(items, next + 1)) };
}

/** "Ann Hall, the British ambassador to the UN,": the office behind the name. */
function readNamedBefore(items: readonly Item[], at: number): Element | undefined {
  let name = at;
  while (name < at + 3 && TITLE_WORDS.has(wordAt(items, name) ?? "")) name += 1;
  if (items[name]?.kind !== "person" || wordAt(items, name + 1) !== ",") return undefined;
  let office = name + 2;
  if (/^(the|a|an)$/.test(wordAt(items, office) ?? "")) office += 1;
  const read = readOffice(items, office) ?? readSpeakerOf(items, office);
  return read && wordAt(items, read.next) === "," ? { ...read, next: read.next + 1 } : undefined;
}

/** A state as an adjective or owner: "Kenyan", "South African", "US", "India 's". */
function readState(
  items: readonly Item[],
  at: number,
): { voter: Voter; next: number; owned: boolean } | undefined {
  const item = items[at];
  if (item?.kind === "actor") {
    if (item.mention.kind !== "country") return undefined;
    const owned = /^'s?$/.test(wordAt(items, at + 1) ?? "");
    return { voter: voterOf(item), next: owned ? at + 2 : at + 1, owned };
  }
  // "The | Kenyan | envoy": a capital like any name's
  const whole = item?.kind === "person" ? DEMONYMS.get(item.key) : undefined;
  if (item && whole) return { voter: voterIn(whole, item, item), next: at + 1, owned: false };
  if (item?.kind !== "word" || !item.capital) return undefined;
  for (const length of [3, 2, 1]) {
    const words = items.slice(at, at + length);
    const last = words.at(-1);
    if (words.length < length || !last || words.some(({ kind }) => kind !== "word")) continue;
    const country = DEMONYMS.get(words.map(({ key }) => key).join(" "));
    if (country) return { voter: voterIn(country, item, last), next: at + length, owned: false };
  }
  return undefined;
}

function voterIn({ name, iso3 }: Country, first: Item, last: Item): Voter {
  return { name, kind: "country", iso3, start: first.start, end: last.end };
}

function voterOf({ mention }: Extract<Item, { kind: "actor" }>): Voter {
  const { name, kind, iso3, start, end, metonym } = mention;
  return { name, kind, start, end, ...(iso3 && { iso3 }), ...(metonym && { doubtful: true as const }) };
}

/** "to the United Nations", "in Geneva", "to the 15-member council": where the diplomat is posted. */
function skipPost(items: readonly Item[], from: number): number {
  if (!/^(to|in|at)$/.test(wordAt(items, from) ?? "")) return from;
  let at = wordAt(items, from + 1) === "the" ? from + 2 : from + 1;
  const start = at;
  while (at < start + 5 && (isProper(items[at]) || wordAt(items, at)?.endsWith("-member"))) at += 1;
  if (/^(council|assembly|body|agency|committee|board)$/.test(wordAt(items, at) ?? "")) at += 1;
  return at > start ? skipPost(items, at) : from;
}

/** "Ann Hall", ", Dame Ann Hall,": the name beside the office. */
function skipName(items: readonly Item[], from: number): number {
  const fenced = wordAt(items, from) === ",";
  let at = fenced ? from + 1 : from;
  while (at < from + 4 && TITLE_WORDS.has((wordAt(items, at) ?? "").replace(/\.$/, ""))) at += 1;
  if (items[at]?.kind !== "person") return from;
  if (!fenced) return at + 1;
  return wordAt(items, at + 1) === "," ? at + 2 : from;
}
