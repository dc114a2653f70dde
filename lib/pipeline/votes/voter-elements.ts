import { readDiplomat } from "#lib/pipeline/votes/diplomats";
import type { Item } from "#lib/pipeline/votes/items";
import { PREPOSITIONS, VOTER_NOUNS } from "#lib/pipeline/votes/lexicon";
import { readOfficeVoter } from "#lib/pipeline/votes/office-voters";
import { readPartyName } from "#lib/pipeline/votes/party-names";
import { readQuantity } from "#lib/pipeline/votes/quantities";
import {
  type Element,
  POSTMODIFIERS,
  PREMODIFIERS,
  isProper,
  readActor,
  readPerson,
} from "#lib/pipeline/votes/voter-phrases";
import { endsName, wordAt } from "#lib/pipeline/votes/words";

/** Nouns that name some of a side by themselves, so that their number is no count of the vote. */
const PART_NOUNS =
  /^(rebels?|holdouts|colleagues|allies|backbenchers?|frontbenchers|crossbenchers?|independents|ministers|ally)$/;

/** One element of a list of voters: a name, or a count of unnamed ones. */
export function readElement(items: readonly Item[], from: number): Element | undefined {
  const direct = readDiplomat(items, from) ?? readPerson(items, from);
  if (direct) return direct;
  const { at, count, whole, part, none, lone } = readQuantity(items, from);
  const quantified = count !== undefined || part || none || lone;
  const bar = none ? { barred: true as const } : {};
  const named =
    readDiplomat(items, at) ??
    (quantified ? undefined : (readPartyName(items, at) ?? readPartyName(items, skipSide(items, at)))) ??
    readPerson(items, at) ??
    readActor(items, at);
  if (named) {
    // "two Republicans", "most Liberals": some of a bloc, which itself is no voter.
    const bloc = named.named[0]?.kind === "party" || named.named[0]?.kind === "group";
    // "all 47 Democrats", "all voting Republicans": the whole of it
    if (whole && !part && bloc) return named;
    if (quantified && bloc) {
      const of = named.named[0]?.name ?? "";
      return { named: [], sort: "part", of, next: named.next, ...(count !== undefined && { count }), ...bar };
    }
    if (count !== undefined) return undefined;
    return { ...named, ...bar };
  }
  const office = quantified ? undefined : readOfficeVoter(items, at);
  if (office) return { ...office, ...bar };
  let next = at;
  let partisan = part;
  // "four Brexiteer Labour MPs", "eight hard-left councillors": adjectives nobody can list, after a number
  while (count !== undefined && next < at + 2 && isAdjective(items, next)) next += 1;
  while (next < at + 5) {
    const item = items[next];
    const word = wordAt(items, next) ?? "";
    if (item?.kind === "actor" && (item.mention.kind === "party" || item.mention.kind === "country"))
      partisan = true;
    else if (word === "and" && isPremodified(items, next)) {
      next += 1;
      continue;
    } else if (!PREMODIFIERS.has(word)) break;
    // "permanent member Russia": "member" qualifies only another noun
    else if (VOTER_NOUNS.has(word) && !VOTER_NOUNS.has(wordAt(items, next + 1) ?? "")) break;
    else if (/^(republican|democratic|gop|independent|moderate|dissenting)$/.test(word)) partisan = true;
    next += 1;
  }
  const noun = wordAt(items, next) ?? "";
  // "the nine who voted": the number is the noun
  if (next === at && count !== undefined && /^(who|that)$/.test(noun)) {
    return /^(the|those)$/.test(wordAt(items, from) ?? "")
      ? { named: [], sort: "general", count, next }
      : undefined;
  }
  // "was the only one to vote for it"
  if (next === at && count === 1 && lone && noun === "to") return { named: [], sort: "general", count, next };
  if (!VOTER_NOUNS.has(noun)) return undefined;
  // "United Nations", "House of Representatives": a capital inside a sentence is part of a name.
  if (isProper(items[next]) && next > 0 && !quantified && noun !== "mps" && noun !== "tds") return undefined;
  next += 1;
  // "permanent member Russia": the noun stands beside the name
  if (!quantified && /^(member|state|ally|neighbour|neighbor|nation|country)$/.test(noun)) {
    const beside = readActor(items, next);
    if (beside) return beside;
  }
  // "member states"
  if (VOTER_NOUNS.has(wordAt(items, next) ?? "")) next += 1;
  if (POSTMODIFIERS.has(wordAt(items, next) ?? "")) next += 1;
  next = skipBodyPhrase(items, next);
  const sort = partisan || (whole && count === undefined) || PART_NOUNS.test(noun) ? "part" : "general";
  return { named: [], sort, next, ...(count !== undefined && { count }), ...bar };
}

/** "the | opposition | Northern Alliance" */
function skipSide(items: readonly Item[], at: number): number {
  return /^(ruling|opposition|coalition|governing)$/.test(wordAt(items, at) ?? "") ? at + 1 : at;
}

/** "permanent | and | non-permanent members" */
function isPremodified(items: readonly Item[], at: number): boolean {
  return PREMODIFIERS.has(wordAt(items, at - 1) ?? "") && PREMODIFIERS.has(wordAt(items, at + 1) ?? "");
}

const BODY_NOUNS =
  /^(council|assembly|committee|panel|chamber|house|body|board|commission|legislature|group|caucus|delegation|bloc|senate|parliament)$/;

/** "members of the Security Council", "senators on the panel": the body that unnamed voters sit in. */
function skipBodyPhrase(items: readonly Item[], from: number): number {
  if (!/^(of|on|in)$/.test(wordAt(items, from) ?? "") || wordAt(items, from + 1) !== "the") return from;
  let at = from + 2;
  while (at < from + 6 && items[at]?.kind === "word" && (isProper(items[at]) || isSize(items[at]))) at += 1;
  if (BODY_NOUNS.test(wordAt(items, at - 1) ?? "") && at > from + 2) return at;
  return BODY_NOUNS.test(wordAt(items, at) ?? "") ? at + 1 : from;
}

/** "the 15-nation council", "the seven-member board". */
function isSize(item: Item | undefined): boolean {
  return (
    item !== undefined && /^[\p{L}\d]+-(nation|member|seat|strong|country|person|state)$/u.test(item.key)
  );
}

/** A word that may qualify the noun of a group: no verb, preposition or noun of voters, with such a noun soon after. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word" || PREPOSITIONS.has(item.key) || VOTER_NOUNS.has(item.key) || endsName(item))
    return false;
  return [1, 2, 3].some((step) => {
    const next = items[at + step];
    return (
      (next?.kind === "actor" && next.mention.kind === "party") ||
      VOTER_NOUNS.has(wordAt(items, at + step) ?? "")
    );
  });
}
