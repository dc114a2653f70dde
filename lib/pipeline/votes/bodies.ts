import type { Document } from "#lib/pipeline/document";
import { HOUSES, NAMES, STATES_OF_THE_UNION } from "#lib/pipeline/votes/body-names";
import type { Item } from "#lib/pipeline/votes/items";
import { localHouses } from "#lib/pipeline/votes/local-houses";
import { housesOfNation, nationHouses, ownHouse } from "#lib/pipeline/votes/nation-houses";
import { lowerHouse } from "#lib/pipeline/votes/state-houses";
import { wordAt } from "#lib/pipeline/votes/words";
import { wordBeforeBody } from "#lib/pipeline/votes/words-at-body";

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
  const lead = wordBeforeBody(items, at);
  if (wordAt(items, lead) !== "to") return false;
  return items.slice(Math.max(0, lead - SENDING_REACH), lead).some(({ key }) => SENDS.test(key));
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
  const names = {
    ...plain,
    ...short,
    ...found?.names,
    ...(found?.names["*Commons"] && { "*MPs": found.names["*Commons"] }),
    ...ownHouse(text),
    ...(state && found?.names["*Senate"] === "US Senate"
      ? { "*Senate": "Senate", "*House": "House of Representatives" }
      : {}),
    ...localHouses(text),
  };
  return { ...names, "*House": thisHouse(text, names) };
}

/**
 * "the House", in a report from a Senate whose sister is no House but an Assembly: the Senate itself, or the parliament
 * where both are named, and then the house the report is in tells (see `HouseTrail`).
 */
function thisHouse(
  text: string,
  names: Readonly<Record<"*House" | "*Senate" | "*Parliament", string>>,
): string {
  const lower = names["*House"];
  if (/House|Parliament/.test(lower) || !/\bSenate\b/.test(text)) return lower;
  return text.includes(lower) ? names["*Parliament"] : names["*Senate"];
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
      /^(voted|rejected|approved|passed|backed|have|had)$/.test(wordAt(items, at + 1) ?? "")
    )
      bodies.push({ name: members, sort: "house", at, end: at + 1 });
    if (item?.kind !== "word" || !item.capital) continue;
    const short = shortName(items, at, houses);
    if (short) {
      bodies.push(short);
      continue;
    }
    const entry = BY_FIRST.get(item.key)?.find(([words]) =>
      words.split(" ").every((word, step) => wordAt(items, at + step) === word),
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
    const after = wordAt(items, end);
    // "House Speaker", "Senate Bill", "House Republicans": an adjective, which still tells the house.
    if (words === "house" && (wordAt(items, at - 1) === "white" || /^(arrest|party)$/.test(after ?? "")))
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
  const owner = items[wordAt(items, at - 1) === "'s" ? at - 2 : at - 1];
  if (owner?.kind !== "actor" || owner.mention.iso3 === undefined || !name.startsWith("*")) return undefined;
  const own = housesOfNation(owner.mention.iso3)?.[name];
  return own ?? (name === "*Senate" ? `Senate of ${owner.mention.name}` : undefined);
}

/** "House | Oversight Committee |", "Senate | State Affairs Committee |": where the name of a committee ends. */
function committeeEnd(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    const key = wordAt(items, at);
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
  return wordAt(items, at - 1) === "the" ? { name, sort, at, end: at + 1 } : undefined;
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
