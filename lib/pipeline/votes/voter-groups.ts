import { type Item, type Voter, type VoterGroup, isDash } from "#lib/pipeline/votes/items";
import {
  followerEnd,
  isTitledList,
  nextElement,
  skipApposition,
  skipKinship,
  skipRole,
} from "#lib/pipeline/votes/list-links";
import { readElement } from "#lib/pipeline/votes/voter-elements";
import { type Element, readLoneName } from "#lib/pipeline/votes/voter-phrases";
import { joinGroups } from "#lib/pipeline/votes/join-groups";
import { NOT_IN_NAMES, PREPOSITIONS, SENTENCE_OPENERS } from "#lib/pipeline/votes/lexicon";
import { anyPhraseAt, endsName, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** Reads a list of voters that begins at `at`; undefined when none does. */
export function readGroup(
  items: readonly Item[],
  at: number,
): { group: VoterGroup; next: number; commaPair: boolean } | undefined {
  const first = readElement(items, at);
  if (!first) return undefined;
  const elements = [first];
  let { next } = first;
  let ands = 0;
  let titled = isTitledList(items, at);
  for (;;) {
    const apposed = first.named.length > 0 ? skipApposition(items, next) : next;
    const start = nextElement(items, apposed);
    if (
      start === undefined ||
      (ands > 0 && wordAt(items, apposed) === ";" && !isSemicolonList(items, at, apposed))
    )
      break;
    const word = wordAt(items, start) ?? "";
    // "… and its coalition partners", "… and others", "… and 16 other countries"
    const follower = /^(its|their|his|her|the)$/.test(word) ? followerEnd(items, start + 1) : undefined;
    if (follower !== undefined || word === "others") {
      next = follower ?? start + 1;
      ands += 1;
      // "the BJP and its allies the TDP and the JD(U)", "Russia and others like Belarus and Mali"
      const like = follower === undefined ? anyPhraseAt(items, next, ["like", "such as"]) : 0;
      const more = follower !== undefined || like > 0;
      const apposed = more ? readElement(items, next + like) : undefined;
      if (apposed && apposed.named.length > 0 && !apposed.barred) {
        elements.push(apposed);
        next = apposed.next;
      }
      continue;
    }
    titled = titled || isTitledList(items, start);
    const element =
      readElement(items, skipKinship(items, start)) ??
      (titled ? readLoneName(items, start) : undefined) ??
      (isOfParties(elements) ? readAcronym(items, start) : undefined);
    // "Labor and other crossbenchers": unnamed company
    if (element && isUnnamedCompany(items, start, element) && first.named.length > 0) {
      next = element.next;
      break;
    }
    if (!element || (first.named.length > 0 && element.sort === "general" && element.count === undefined))
      break;
    // "presented by European nations, the US voted": unnamed voters and a name are a list only with a count and "and".
    const comma = items[start - 1]?.key === ",";
    if (first.named.length === 0 && element.named.length > 0 && (comma || first.count === undefined)) break;
    // "Ann Hall, the parliamentary secretary to a minister, …": what she is
    if (
      comma &&
      wordAt(items, start - 1) === "," &&
      element.named[0]?.office &&
      isOfPersons(elements.at(-1) ?? first)
    )
      break;
    // "Mr Rao, a Congress MP, …": an apposition, not the next name
    if (comma && element.named.length === 0 && element.count === undefined) break;
    // "Ann Hall of Torrance and Bo Lund of Colton, both Democrats,": what they are, not who else
    if (
      comma &&
      /^(both|all)$/.test(wordAt(items, start) ?? "") &&
      isOfPersons(first) &&
      (!isOfPersons(element) || isLoneKind(items, element))
    ) {
      next = wordAt(items, element.next) === "," ? element.next + 1 : element.next;
      break;
    }
    // "…, and four European countries – Austria, Croatia and Hungary"
    const inside =
      element.named.length === 0 && first.named.length > 0 ? readInclusion(items, element.next) : undefined;
    if (inside) {
      elements.push({ named: [...inside.named], sort: "names", next: inside.next });
      next = inside.next;
      continue;
    }
    if (!comma) ands += 1;
    elements.push(element);
    next = element.next;
    if (element.sort === "part" && element.named.length === 0 && element.count === undefined) break;
  }
  if (wordAt(items, next) === "," && anyPhraseAt(items, next + 1, ["among others"])) next += 3;
  else if (anyPhraseAt(items, next, ["among others"])) next += 2;
  const named = elements.flatMap((element) => element.named);
  const barred = elements.some((element) => element.barred);
  const count = elements.length === 1 ? first.count : undefined;
  const sort =
    named.length > 0 ? "names" : elements.every((element) => element.sort === "general") ? "general" : "part";
  return {
    group: {
      named,
      sort,
      ...(count !== undefined && { count }),
      ...(barred && { barred: true as const }),
      ...(first.of !== undefined && { of: first.of }),
    },
    next,
    commaPair: elements.length === 2 && ands === 0,
  };
}

/** "A, of Ohio; B, of Utah; and C": the marks that part the names, where in "backed by A and B; C abstained" one ends a clause. */
function isSemicolonList(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ key }) => key === ";");
}

/** "Ann Hall and Bo Lund, both | Kenya Kwanza |, voted": one name after "both" is what they are. */
function isLoneKind(items: readonly Item[], { named, next }: Element): boolean {
  const after = items[wordAt(items, next) === "," ? next + 1 : next];
  return named.length === 1 && after?.key !== "and" && after?.kind !== "person" && after?.kind !== "actor";
}

function isOfParties(elements: readonly Element[]): boolean {
  return elements.every(({ named }) => named.some(({ kind }) => kind === "party"));
}

/** "the PVV, the VVD and | the SGP |": letters in a list of parties are a party, known or not. */
function readAcronym(items: readonly Item[], from: number): Element | undefined {
  const at = wordAt(items, from) === "the" ? from + 1 : from;
  const item = items[at];
  if (item?.kind !== "word" || !/^[A-Z][A-Z&+-]{1,6}$/.test(item.text) || !endsName(items[at + 1]))
    return undefined;
  if (SENTENCE_OPENERS.has(item.key) || NOT_IN_NAMES.has(item.key)) return undefined;
  const { text, start, end } = item;
  return { named: [{ name: text, kind: "party", start, end }], sort: "names", next: at + 1 };
}

function isUnnamedCompany(items: readonly Item[], at: number, { named, barred }: Element): boolean {
  if (named.length > 0 || barred || items[at - 1]?.key !== "and") return false;
  return /^(other|most|some|several|many|various|all)$/.test(wordAt(items, at) ?? "");
}

function isOfPersons({ named }: Element): boolean {
  return named.some(({ kind }) => kind === "person");
}

const INCLUSION = [
  "including",
  "such as",
  "namely",
  "among them",
  "notably",
  "like",
  "among whom",
  "which included",
  "including the following",
];

/**
 * "18 countries – including the United States", "Twelve Tories — among them A and B —", "two members (China, Russia)":
 * names given right after a count. Returns the names and where they end.
 */
export function readInclusion(
  items: readonly Item[],
  from: number,
): { named: readonly Voter[]; next: number } | undefined {
  let at = from;
  const open = items[at];
  const bracket = wordAt(items, at) === "(";
  const marked = bracket || isDash(open) || wordAt(items, at) === "," || wordAt(items, at) === ":";
  if (marked) at += 1;
  const phrase = anyPhraseAt(items, at, INCLUSION);
  if (!marked && phrase === 0) return undefined;
  at += phrase;
  if (wordAt(items, at) === "were" || wordAt(items, at) === ":") at += 1;
  const start = skipRole(items, at);
  const read = readGroup(items, start);
  if (!read || read.group.named.length === 0 || read.group.barred) return undefined;
  let { next } = read;
  const last = wordAt(items, next) === "." || next >= items.length;
  const closed = bracket
    ? wordAt(items, next) === ")"
    : isDash(open)
      ? isDash(items[next])
      : wordAt(items, next) === ",";
  if (closed) next += 1;
  else if (last && read.group.named.length === 1) return { named: read.group.named, next };
  // A bare comma before names must be answered by another: "Two Republicans, A and B, joined".
  else if (phrase === 0 && (bracket || wordAt(items, from) === ",")) return undefined;
  return { named: read.group.named, next };
}

/** Replaces every list of voters of a sentence by one item. */
export function reduceVoters(items: readonly Item[]): Item[] {
  return joinGroups(replaceGroups(items));
}

function replaceGroups(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const read = readGroup(items, at) ?? readLoneCount(items, at);
    if (!read) {
      out.push(item);
      at += 1;
      continue;
    }
    let { group, next } = read;
    if (group.named.length === 0 && !group.barred) {
      const inclusion = readInclusion(items, next);
      if (inclusion) {
        group = { ...group, named: inclusion.named };
        next = inclusion.next;
      }
    }
    if (read.commaPair && group.named.length === 2) {
      // "backed by Russia, China abstained": two names with only a comma may be no list.
      const [left] = group.named;
      const cut = items.findIndex(({ start }) => left && start >= left.end);
      const before = items[at - 1];
      const counted = opensNames(before);
      if (left && before?.kind === "word" && !counted && wordAt(items, next) !== "," && cut > at) {
        out.push(asVoters(items, at, cut, { named: [left], sort: "names" }));
        at = cut;
        continue;
      }
    }
    out.push(asVoters(items, at, next, group));
    at = next;
  }
  return out;
}

/** "| Nineteen, including China and Cuba, | were against": a number that opens the sentence and stands for voters. */
function readLoneCount(items: readonly Item[], at: number): ReturnType<typeof readGroup> {
  const item = items[at];
  if (item?.kind !== "number" || at > 0 || wordAt(items, 1) !== ",") return undefined;
  if (anyPhraseAt(items, 2, INCLUSION) === 0) return undefined;
  const inside = readInclusion(items, 1);
  if (!inside || !isVerbLike(wordAt(items, inside.next))) return undefined;
  return {
    group: { named: inside.named, sort: "general", count: item.value },
    next: inside.next,
    commaPair: false,
  };
}

/** "were | A, B |", "including former immigration | minister A, B |": only names follow, where "backed by A, B" may end. */
function opensNames(before: Item | undefined): boolean {
  const key = before?.key ?? "";
  if (/^(were|was|are|including|include|includes|included)$/.test(key)) return true;
  return !PREPOSITIONS.has(key) && !isVerbLike(key) && !/^(and|or|but|that|as|while|when|if|both)$/.test(key);
}

function asVoters(items: readonly Item[], from: number, to: number, group: VoterGroup): Item {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last) throw new RangeError("a list of voters has at least one item");
  const text = items
    .slice(from, to)
    .map((item) => item.text)
    .join(" ");
  return {
    kind: "voters",
    voters: group,
    text,
    key: "",
    start: first.start,
    end: last.end,
    ...(first.opens && { opens: true }),
    ...(last.closes && { closes: true }),
  };
}
