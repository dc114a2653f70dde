import { foldName } from "#lib/pipeline/actors/name-words";
import type { Document } from "#lib/pipeline/document";
import { HOUSES, NAMES, STATES_OF_THE_UNION } from "#lib/pipeline/votes/body-names";
import type { Item } from "#lib/pipeline/votes/items";
import { WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { localHouses } from "#lib/pipeline/votes/local-houses";
import { housesOfNation, nationHouses } from "#lib/pipeline/votes/nation-houses";
import { lowerHouse } from "#lib/pipeline/votes/state-houses";
import { isAdverb, isVerbLike } from "#lib/pipeline/votes/words";

/** An assembly that votes. `states` have states for members, `house` is a parliament's, `local` a council or board. */
export interface Body {
  name: string;
  sort: "states" | "house" | "local";
  /** Item index of its first word, and the one after its last. */
  at: number;
  end: number;
}

const BY_FIRST = new Map<string, (typeof NAMES)[number][]>();
for (const entry of NAMES) {
  const first = entry[0].split(" ")[0] ?? "";
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** What a text calls the houses it speaks of without naming the country. */
export type HouseNames = Readonly<Record<string, string>>;

/**
 * The body a sentence speaks of, when it names several: the one that acts ("the Assembly voted to suspend Russia from
 * the Human Rights Council") before the one something happens in, before one that is merely mentioned.
 */
export function actingBody(
  items: readonly Item[],
  bodies: readonly Body[],
  before = items.length,
): Body | undefined {
  const rank = ({ at, end }: Body): number => {
    const word = keyOf(items[verbAfter(items, end)]);
    if (word === "had") return 1;
    if (word !== undefined && (isVerbLike(word) || isAdverb(word))) return 3;
    const lead = keyOf(items[at - 1]) === "the" ? at - 2 : at - 1;
    const tie = keyOf(items[lead]) ?? "";
    if (/^(in|at|by|before|inside)$/.test(tie)) return 2;
    return /^(of|from|to|on|with|under)$/.test(tie) ? 0 : 1;
  };
  const near = bodies.filter(({ at }) => at <= before);
  // "cleared the lower house 43-21; the Senate had passed it before": what follows must be of the same clause
  const later = bodies.filter(
    (body) => !isToldBack(items, body) && !items.slice(before, body.at).some(({ key }) => key === ";"),
  );
  // What another house "had" done before is not where the report goes on.
  const pool = (near.length > 0 ? near : later).filter(
    (body) => before < items.length || !isToldBack(items, body),
  );
  return pool.reduce<Body | undefined>(
    (best, body) => (best && rank(best) > rank(body) ? best : body),
    undefined,
  );
}

/** Over letters in brackets and days: "the Lok Sabha (LS) | had |", "the Assembly on Friday | called |". */
function verbAfter(items: readonly Item[], end: number): number {
  const at = items[end]?.kind === "mark" && items[end].text === "(" ? end + 3 : end;
  const day = keyOf(items[at]) === "on" ? at + 1 : at;
  return WEEKDAYS.has(keyOf(items[day]) ?? "") ? day + 1 : at;
}

/** "a day after the Lok Sabha had cleared it": told of an earlier vote. */
function isToldBack(items: readonly Item[], { end }: Body): boolean {
  return keyOf(items[verbAfter(items, end)]) === "had";
}

/** Verbs and nouns of sending. */
const SENDS =
  /^(advance|advances|advanced|advancing|send|sends|sent|sending|move|moves|moved|moving|head|heads|headed|heading|go|goes|went|going|return|returns|returned|returning|forward|forwarded|refer|referred)$/;
const SENDING_REACH = 6;

/**
 * Whether a body is only where a text goes next, which tells of no vote in it.
 *
 * @example "60 votes were required to advance the bill to | the House |"
 */
export function isDestination(items: readonly Item[], { at }: Body): boolean {
  const lead = keyOf(items[at - 1]) === "the" ? at - 2 : at - 1;
  if (keyOf(items[lead]) !== "to") return false;
  return items.slice(Math.max(0, lead - SENDING_REACH), lead).some((item) => SENDS.test(keyOf(item) ?? ""));
}

/** Finds out whose houses a text speaks of. */
export function readHouseNames(doc: Document): HouseNames {
  const text = `${doc.headline ?? ""}\n${doc.body}`;
  const nation = nationHouses(text);
  const found = nation ? { names: nation } : HOUSES.find(({ shows }) => shows.test(text));
  const plain = {
    "*Commons": "House of Commons",
    "*Senate": "Senate",
    // No country: then only a text that says so has a House of Representatives
    "*House": text.includes("House of Representatives") ? "House of Representatives" : "House",
    "*Parliament": "Parliament",
  };
  const short = {
    ...(/\bGeneral Assembly\b|\bUNGA\b/.test(text) && { "*Assembly": "UN General Assembly" }),
    ...(/\bSecurity Council\b|\bUNSC\b/.test(text) &&
      !/\bHuman Rights Council\b/.test(text) && { "*Council": "UN Security Council" }),
    ...(/\bHuman Rights Council\b/.test(text) &&
      !/\bSecurity Council\b/.test(text) && { "*Council": "UN Human Rights Council" }),
  };
  const state = /\b(Statehouse|state (?:Senate|House|senator|representative|lawmakers|legislature))\b/.test(
    text,
  );
  return {
    ...plain,
    ...short,
    ...found?.names,
    ...(found?.names["*Commons"] && { "*MPs": found.names["*Commons"] }),
    ...(state && found?.names["*Senate"] === "US Senate"
      ? { "*Senate": "Senate", "*House": "House of Representatives" }
      : {}),
    ...localHouses(text),
  };
}

/**
 * Finds the bodies a sentence names. A house or council with a capitalised place before it takes it along:
 * "Kansas Senate", "Springfield City Council".
 */
export function findBodies(items: readonly Item[], houses: HouseNames): Body[] {
  const bodies: Body[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    // "MPs rejected the motion", in a report from Britain or Canada
    const members = item?.kind === "voters" && item.text === "MPs" ? houses["*MPs"] : undefined;
    if (
      members !== undefined &&
      /^(voted|rejected|approved|passed|backed|have)$/.test(keyOf(items[at + 1]) ?? "")
    )
      bodies.push({ name: members, sort: "house", at, end: at + 1 });
    if (item?.kind !== "word" || !item.capital) continue;
    const short = shortName(items, at, houses);
    if (short) {
      bodies.push(short);
      continue;
    }
    const entry = BY_FIRST.get(item.key)?.find(([words]) =>
      words.split(" ").every((word, step) => keyOf(items[at + step]) === word),
    );
    if (!entry) continue;
    const [words, name, sort] = entry;
    const end = at + words.split(" ").length;
    const panel = sort === "house" ? committeeEnd(items, end) : undefined;
    if (panel !== undefined) {
      bodies.push({
        name: items
          .slice(at, panel)
          .map(({ text }) => text)
          .join(" "),
        sort: "local",
        at,
        end: panel,
      });
      at = panel - 1;
      continue;
    }
    const place = sort === "states" ? undefined : placeBefore(items, at);
    const after = keyOf(items[end]);
    // "House Speaker", "Senate Bill", "House Republicans": an adjective, which still tells the house.
    if (words === "house" && (keyOf(items[at - 1]) === "white" || /^(arrest|party)$/.test(after ?? "")))
      continue;
    // "House of Keys": a house of another name
    if (words === "house" && after === "of" && isCapitalWord(items[end + 1])) continue;
    // "Senate Bill 2" may be voted on in the other house.
    if (/^(bill|bills|file|joint|concurrent|resolution)$/.test(after ?? "") && sort === "house") continue;
    const plain = ofNation(items, at, name) ?? houses[name] ?? name;
    bodies.push({ name: place ? withPlace(place, plain, words) : plain, sort, at, end });
    at = end - 1;
  }
  return bodies;
}

function isCapitalWord(item: Item | undefined): boolean {
  return item?.kind === "word" && item.capital;
}

/** "the | US | House", "the | French | Senate", "Brazil | 's | Senate": by the nation that stands right before it. */
function ofNation(items: readonly Item[], at: number, name: string): string | undefined {
  const owner = items[keyOf(items[at - 1]) === "'s" || items[at - 1]?.key === "'s" ? at - 2 : at - 1];
  if (owner?.kind !== "actor" || owner.mention.iso3 === undefined || !name.startsWith("*")) return undefined;
  const own = housesOfNation(owner.mention.iso3)?.[name];
  return own ?? (name === "*Senate" ? `Senate of ${owner.mention.name}` : undefined);
}

/** "House | Oversight Committee |", "Senate | State Affairs Committee |": where the name of a committee ends. */
function committeeEnd(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    const key = keyOf(item);
    if (key === "committee" && at > from) return at + 1;
    const inside =
      key === "and" || key === "," || (item?.kind === "word" && item.capital) || item?.kind === "person";
    if (!inside || key === "committee") return undefined;
  }
  return undefined;
}

/** "the Assembly", "the Council": short for the one the text has named in full. */
function shortName(items: readonly Item[], at: number, houses: HouseNames): Body | undefined {
  // "the California Assembly"
  const state = items[at]?.text === "Assembly" ? placeBefore(items, at) : undefined;
  if (state !== undefined && lowerHouse(state).endsWith("Assembly"))
    return { name: lowerHouse(state), sort: "house", at, end: at + 1 };
  const name = houses[`*${items[at]?.text ?? ""}`];
  if (name === undefined || !/^(Assembly|Council)$/.test(items[at]?.text ?? "")) return undefined;
  const sort = name.startsWith("UN ") ? "states" : "house";
  return keyOf(items[at - 1]) === "the" ? { name, sort, at, end: at + 1 } : undefined;
}

function keyOf(item: Item | undefined): string | undefined {
  return item?.kind === "word" ? foldName(item.text) : undefined;
}

function placeBefore(items: readonly Item[], at: number): string | undefined {
  const before = items[at - 1];
  if (!before) return undefined;
  if (before.kind === "person" && before.voter.doubtful) return before.text;
  if (before.kind !== "word" || !before.capital) return undefined;
  if (!STATES_OF_THE_UNION.has(before.key)) return undefined;
  const first = items[at - 2];
  const two = first?.kind === "word" && first.capital && /^(new|north|south|west|rhode)$/.test(first.key);
  return two ? `${first.text} ${before.text}` : before.text;
}

function withPlace(place: string, plain: string, words: string): string {
  if (plain.startsWith(`${place} `)) return plain;
  if (words === "senate") return `${place} Senate`;
  if (/^house( of (representatives|delegates))?$/.test(words)) return lowerHouse(place);
  return `${place} ${plain}`;
}
