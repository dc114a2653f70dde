import type { ActorKind } from "#lib/domain/fact";
import type { ActorMention } from "#lib/pipeline/actors/actor-mention";
import { COUNTRIES } from "#lib/pipeline/actors/countries";
import { GROUPS } from "#lib/pipeline/actors/groups";
import { isName, tellCongos, type NameContext } from "#lib/pipeline/actors/ambiguous-names";
import { nameWords, type NameWord } from "#lib/pipeline/actors/name-words";
import { PARTIES } from "#lib/pipeline/actors/parties";
import type { Document } from "#lib/pipeline/document";

interface Known {
  name: string;
  kind: ActorKind;
  iso3?: string;
  metonym?: true;
  /** Written in capitals in the table, so that only capitals match: `US`, `EU`, `DA`. */
  capitals: boolean;
}

interface Node {
  next: Map<string, Node>;
  known?: Known;
}

const SMALL_WORDS = new Set(["of", "the", "and", "d", "for", "de", "en", "per", "in"]);
/** Nouns that names end with in lower case: "European nations", "EU member states", "Congress party". */
const GROUP_NOUNS = new Set("countries nations states member members allies powers party".split(" "));
const MAX_GAP = 3;

function plant(root: Node, spelling: string, known: Omit<Known, "capitals">): void {
  let node = root;
  for (const { key } of nameWords(spelling)) {
    const next = node.next.get(key) ?? { next: new Map<string, Node>() };
    node.next.set(key, next);
    node = next;
  }
  const letters = spelling.replace(/[^\p{L}]/gu, "");
  node.known ??= { ...known, capitals: letters === letters.toUpperCase() && letters.length <= 6 };
}

function plantAll(): Node {
  const root: Node = { next: new Map() };
  for (const { iso3, name, aliases, seats } of COUNTRIES) {
    for (const spelling of [name, ...aliases]) plant(root, spelling, { name, kind: "country", iso3 });
    for (const seat of seats) plant(root, seat, { name, kind: "country", iso3, metonym: true });
  }
  for (const { name, aliases } of GROUPS) {
    for (const spelling of [name, ...aliases]) plant(root, spelling, { name, kind: "group" });
  }
  for (const { name, aliases } of PARTIES) {
    for (const spelling of [name, ...aliases]) plant(root, spelling, { name, kind: "party" });
  }
  return root;
}

const NAMES = plantAll();

/** Whether two words of a name may stand so: a blank, a hyphen, an apostrophe, `.` or ` (` lie between them. */
function joins(body: string, from: number, to: number): boolean {
  if (to - from > MAX_GAP) return false;
  const gap = body.slice(from, to);
  return !/[\n,;:"“”!?]/.test(gap) && !(gap.includes(".") && gap.length > 2);
}

/** A word of a name has a capital, is a small word, or follows a hyphen or apostrophe: `People's`, `Al Jama-ah`. */
function hasItsCapitals(word: NameWord, signBefore: string): boolean {
  const sign = word.raw.charAt(0);
  if (sign !== sign.toLowerCase() || /\d/.test(sign) || /[-–'’]/.test(signBefore)) return true;
  return SMALL_WORDS.has(word.key) || GROUP_NOUNS.has(word.key);
}

/** The longest known name that begins at word `at`, with the number of its words. */
function longestAt(
  body: string,
  words: readonly NameWord[],
  at: number,
): { known: Known; length: number } | undefined {
  let node: Node | undefined = NAMES;
  let best: { known: Known; length: number } | undefined;
  for (let length = 0; node; length += 1) {
    if (
      node.known &&
      (!node.known.capitals || words.slice(at, at + length).every(({ raw }) => raw === raw.toUpperCase()))
    ) {
      best = { known: node.known, length };
    }
    const word: NameWord | undefined = words[at + length];
    const previous = words[at + length - 1];
    if (!word || !hasItsCapitals(word, length > 0 ? body.charAt(word.start - 1) : "")) break;
    if (length > 0 && previous && !joins(body, previous.end, word.start)) break;
    node = node.next.get(word.key);
  }
  return best;
}

/**
 * Finds the names of states, groups of states and parties in a body, longest first and never overlapping.
 * A name that also names something else (Jordan the person, Georgia the American state, Washington the city,
 * `us` the pronoun) is found only where its neighbours leave no doubt; see `ambiguous-names.ts`.
 *
 * @returns mentions in order of place; linear in the length of the body.
 */
export function findActors(doc: Document): ActorMention[] {
  const { body } = doc;
  const words = nameWords(body);
  const keys = new Set(words.map(({ key }) => key));
  const mentions: ActorMention[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestAt(body, words, at);
    const first = words[at];
    const last = found && words[at + found.length - 1];
    if (!found || !first || !last) {
      at += 1;
      continue;
    }
    const end = closeOf(body, first.start, last.end);
    const context: NameContext = { body, words, at, length: found.length, keys };
    if (isName(found.known.name, found.known.kind, found.known.metonym === true, context)) {
      const { name, kind, iso3, metonym } = found.known;
      mentions.push({
        start: first.start,
        end,
        text: body.slice(first.start, end),
        name,
        kind,
        ...(iso3 && { iso3 }),
        ...(metonym && { metonym }),
      });
    }
    at += found.length;
  }
  return tellCongos(body, mentions);
}

/** Takes a closing full stop of `U.S.` and a closing bracket of `Iran (Islamic Republic of)` into the name. */
function closeOf(body: string, start: number, end: number): number {
  const inside = body.slice(start, end);
  if (inside.includes("(") && !inside.includes(")") && body.charAt(end) === ")") return end + 1;
  if (/^(\p{L}\.)+\p{L}$/u.test(inside) && body.charAt(end) === ".") return end + 1;
  return end;
}
