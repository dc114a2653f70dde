import type { Item, Voter, VoterGroup } from "#lib/pipeline/votes/items";
import { isDash } from "#lib/pipeline/votes/items";
import {
  DELEGATION_NOUNS,
  PREPOSITIONS,
  TITLE_WORDS,
  VOTER_NOUNS,
  WEEKDAYS,
} from "#lib/pipeline/votes/lexicon";
import { anyPhraseAt, endsName, wordAt } from "#lib/pipeline/votes/words";

/** One element of a list, and where it ends. */
interface Element {
  named: Voter[];
  count?: number;
  sort: VoterGroup["sort"];
  barred?: true;
  of?: string;
  next: number;
}

const DETERMINERS = new Set("the a an both these our its their his her".split(" "));
const WHOLE = new Set("all every each".split(" "));
const PART = new Set(
  "most some several many few dozens half nearly almost other another remaining fellow rebel certain scores various more".split(
    " ",
  ),
);
const NONE = new Set("no none neither not".split(" "));
/** "the only Republican": one of a party. */
const LONE = new Set("only lone sole single first".split(" "));
const HEDGES = new Set("just about around roughly exactly".split(" "));
/** Nouns that name some of a side by themselves, so that their number is no count of the vote. */
const PART_NOUNS = /^(rebels?|holdouts|colleagues|allies|backbenchers?|ministers|ally)$/;
/** Adjectives that may stand between a number and the voters' noun. */
const PREMODIFIERS = new Set(
  (
    "moderate progressive centrist rightwing leftwing far-right hard-line hardline backbench opposition coalition ruling " +
    "house senate council assembly permanent elected african european asian arab western latin american nordic baltic " +
    "un member eu committee party cabinet senior key close vulnerable republican democratic gop independent crossbench shadow junior frontbench " +
    "local city county non-permanent rotating developing island small major allied nato un's voting present dissenting"
  ).split(" "),
);
/** Words that may follow a group without changing it: "all members present", "18 countries there". */
const POSTMODIFIERS = new Set("present alone themselves itself".split(" "));
const AND_WORDS = new Set("and & plus or nor".split(" "));
const LIST_PHRASES = ["as well as", "along with", "together with", "and also"];
const FOLLOWERS = /^(partners|allies|colleagues|supporters|followers|peers|counterparts|bloc)$/;

function voterOf(item: Item): Voter | undefined {
  if (item.kind === "person") return item.voter;
  if (item.kind !== "actor") return undefined;
  const { name, kind, iso3, start, end, metonym } = item.mention;
  return { name, kind, start, end, ...(iso3 && { iso3 }), ...(metonym && { doubtful: true as const }) };
}

/** "(Minn.)", "(EFF)", "(a permanent member)": a short bracket after a name that names nobody else. */
function skipBracket(items: readonly Item[], at: number, name: string): number {
  if (wordAt(items, at) !== "(") return at;
  for (let end = at + 1; end < Math.min(items.length, at + 9); end += 1) {
    const item = items[end];
    if (wordAt(items, end) === ")") return end + 1;
    if (item?.kind === "number" || item?.kind === "pair") return at;
    if (item?.kind === "actor" && item.mention.name !== name && item.mention.kind !== "party") return at;
  }
  return at;
}

/** ", R-Maine,", "of West Virginia", "from Ohio": what stands after a person's name and belongs to it. */
function skipSeat(items: readonly Item[], from: number): number {
  let at = from;
  const seat = items[at + 1];
  if (wordAt(items, at) === "," && seat && /^[DRI]-\p{Lu}/u.test(seat.text)) {
    at += 2;
    while (
      items[at]?.kind === "word" &&
      /^\p{Lu}/u.test(items[at]?.text ?? "") &&
      wordAt(items, at + 1) === ","
    )
      at += 1;
    if (wordAt(items, at) === "," && wordAt(items, at + 1) !== "and") at += endsName(items[at + 1]) ? 1 : 0;
    else if (wordAt(items, at) === ",") at += 0;
  }
  if (/^(of|from|for)$/.test(wordAt(items, at) ?? "") && isProper(items[at + 1])) {
    let end = at + 1;
    while (end < at + 5 && isProper(items[end])) end += 1;
    at = end;
  }
  return at;
}

function isProper(item: Item | undefined): boolean {
  if (item?.kind === "word") return item.capital && !WEEKDAYS.has(item.key);
  return item?.kind === "person" || item?.kind === "actor";
}

/** A person at `at`, after any titles: "Wigan MP Ann Hall", "former House Speaker Ann Hall", "Councillor Hall". */
function readPerson(items: readonly Item[], at: number): Element | undefined {
  let from = at;
  while (
    from < at + 6 &&
    (isTitleWord(items[from]) || (items[from]?.kind === "word" && isProper(items[from])))
  )
    from += 1;
  if (from > at && !isTitleWord(items[from - 1])) return undefined;
  const item = items[from];
  if (item?.kind !== "person") return undefined;
  // A lone capital with no title may be anything; in a list after a titled name it is a name (see readGroup).
  if (item.voter.doubtful && !item.title && from === at) return undefined;
  let next = skipBracket(items, from + 1, item.voter.name);
  next = skipSeat(items, next);
  if (wordAt(items, next) === "'s") return undefined;
  return { named: [item.voter], sort: "names", next };
}

function isTitleWord(item: Item | undefined): boolean {
  return (
    item?.kind === "word" &&
    (TITLE_WORDS.has(item.key.replace(/\.$/, "")) || /^\d+(st|nd|rd|th)$/.test(item.key))
  );
}

/** A state, group of states or party at `at`, if it is named as a voter and not as an adjective. */
function readActor(items: readonly Item[], at: number): Element | undefined {
  const item = items[at];
  if (item?.kind !== "actor") return undefined;
  const voter = voterOf(item);
  if (!voter) return undefined;
  const { kind, name } = item.mention;
  let next = skipBracket(items, at + 1, name);
  const word = wordAt(items, next);
  if (word === "'s" || word === "'") {
    const noun = wordAt(items, next + 1) === "un" ? next + 2 : next + 1;
    if (kind === "party") return readPerson(items, next + 1);
    if (!DELEGATION_NOUNS.has(wordAt(items, noun) ?? "")) return undefined;
    return { named: [voter], sort: "names", next: items[noun + 1]?.kind === "person" ? noun + 2 : noun + 1 };
  }
  if (kind === "party") {
    const person = readPerson(items, at + 1);
    if (person) return person;
    while (
      isTitleWord(items[next]) ||
      VOTER_NOUNS.has(wordAt(items, next) ?? "") ||
      (PREMODIFIERS.has(wordAt(items, next) ?? "") && VOTER_NOUNS.has(wordAt(items, next + 1) ?? ""))
    ) {
      next += 1;
    }
    if (POSTMODIFIERS.has(wordAt(items, next) ?? "")) next += 1;
  } else if (DELEGATION_NOUNS.has(word ?? "")) {
    next += 1;
  } else if (VOTER_NOUNS.has(word ?? "")) {
    // "US allies", "EU members": unnamed voters, told by an adjective.
    return kind === "group"
      ? { named: [voter], sort: "names", next: next + 1 }
      : { named: [], sort: "part", next: next + 1 };
  }
  // "Two Republicans eyeing the White House": a plural is a noun, whatever follows
  const plural =
    kind === "party" && /s$/.test(item.text) && next === at + 1 && item.text !== "Bloc Québécois";
  return plural || endsName(items[next]) ? { named: [voter], sort: "names", next } : undefined;
}

/** Quantifiers before a group. */
interface Quantity {
  at: number;
  count?: number;
  whole: boolean;
  part: boolean;
  none: boolean;
  lone: boolean;
}

function readQuantity(items: readonly Item[], from: number): Quantity {
  const quantity: Quantity = { at: from, whole: false, part: false, none: false, lone: false };
  for (; quantity.at < from + 7; quantity.at += 1) {
    const item = items[quantity.at];
    const word = wordAt(items, quantity.at) ?? "";
    if (item?.kind === "number") {
      if (quantity.count !== undefined) break;
      quantity.count = item.value;
    } else if (WHOLE.has(word)) quantity.whole = true;
    else if (word === "those" && namesVotersSoon(items, quantity.at + 1)) quantity.part = true;
    else if (PART.has(word)) quantity.part = true;
    else if (NONE.has(word)) quantity.none = true;
    else if (LONE.has(word) || word === "a" || word === "an") quantity.lone = true;
    else if (/^(his|her|their|its|our)$/.test(word)) quantity.part = true;
    else if (word === "but" && quantity.whole) quantity.part = true;
    else if (
      word === "of" &&
      (quantity.count !== undefined || quantity.part || quantity.none || quantity.whole)
    ) {
      if (quantity.count !== undefined)
        quantity.part = quantity.part || items[quantity.at + 1]?.kind === "actor";
      // "10 of the 15 members", "12 of the Council's 15 members": the first number counts.
      const owned = items
        .slice(quantity.at + 1, quantity.at + 5)
        .findIndex((_, step) => wordAt(items, quantity.at + 1 + step) === "'s");
      if (owned > 0 && items[quantity.at + 2 + owned]?.kind === "number") {
        quantity.at += 2 + owned;
        continue;
      }
      const whole = items[quantity.at + 1];
      if (whole?.kind === "number") {
        // "Slovakia was one of 11 countries to abstain": eleven abstained
        if (/^(was|were|is|are|became)$/.test(wordAt(items, from - 1) ?? "")) quantity.count = whole.value;
        quantity.at += 1;
      } else if (wordAt(items, quantity.at + 1) === "the" && items[quantity.at + 2]?.kind === "number") {
        quantity.at += 2;
      }
    } else if (!DETERMINERS.has(word) && !HEDGES.has(word)) break;
  }
  return quantity;
}

/** "those Labour MPs": the word stands before a noun and is none itself. */
function namesVotersSoon(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === "actor" ||
    VOTER_NOUNS.has(wordAt(items, at) ?? "") ||
    PREMODIFIERS.has(wordAt(items, at) ?? "")
  );
}

/** One element of a list of voters: a name, or a count of unnamed ones. */
function readElement(items: readonly Item[], from: number): Element | undefined {
  const direct = readPerson(items, from);
  if (direct) return direct;
  const { at, count, whole, part, none, lone } = readQuantity(items, from);
  const quantified = count !== undefined || part || none || lone;
  const bar = none ? { barred: true as const } : {};
  const named = readPerson(items, at) ?? readActor(items, at);
  if (named) {
    // "two Republicans", "most Liberals": some of a bloc, which itself is no voter.
    const bloc = named.named[0]?.kind === "party" || named.named[0]?.kind === "group";
    if (quantified && bloc) {
      const of = named.named[0]?.name ?? "";
      return { named: [], sort: "part", of, next: named.next, ...(count !== undefined && { count }), ...bar };
    }
    if (count !== undefined) return undefined;
    return { ...named, ...bar };
  }
  let next = at;
  let partisan = part;
  // "four Brexiteer Labour MPs", "eight hard-left councillors": adjectives nobody can list, after a number
  while (count !== undefined && next < at + 2 && isAdjective(items, next)) next += 1;
  while (next < at + 5) {
    const item = items[next];
    const word = wordAt(items, next) ?? "";
    if (item?.kind === "actor" && (item.mention.kind === "party" || item.mention.kind === "country"))
      partisan = true;
    else if (!PREMODIFIERS.has(word)) break;
    // "permanent member Russia": "member" qualifies only another noun
    else if (VOTER_NOUNS.has(word) && !VOTER_NOUNS.has(wordAt(items, next + 1) ?? "")) break;
    else if (/^(republican|democratic|gop|independent|moderate|dissenting)$/.test(word)) partisan = true;
    next += 1;
  }
  const noun = wordAt(items, next) ?? "";
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

/** "members of the Security Council", "senators on the panel": the body that unnamed voters sit in. */
function skipBodyPhrase(items: readonly Item[], from: number): number {
  if (!/^(of|on|in)$/.test(wordAt(items, from) ?? "") || wordAt(items, from + 1) !== "the") return from;
  let at = from + 2;
  while (at < from + 6 && items[at]?.kind === "word" && isProper(items[at])) at += 1;
  if (
    /^(council|assembly|committee|panel|chamber|house|body|board|commission|legislature)$/.test(
      wordAt(items, at - 1) ?? "",
    ) &&
    at > from + 2
  )
    return at;
  return /^(council|assembly|committee|panel|chamber|house|body|board|commission|legislature)$/.test(
    wordAt(items, at) ?? "",
  )
    ? at + 1
    : from;
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

/** After an element: where the next one begins, if the list goes on. */
function nextElement(items: readonly Item[], from: number): number | undefined {
  let at = from;
  const phrase = anyPhraseAt(items, at + (wordAt(items, at) === "," ? 1 : 0), LIST_PHRASES);
  if (phrase > 0) return at + (wordAt(items, at) === "," ? 1 : 0) + phrase;
  if (/^[,;]$/.test(wordAt(items, at) ?? "")) {
    at += 1;
    if (AND_WORDS.has(wordAt(items, at) ?? "")) at += 1;
    return at;
  }
  return AND_WORDS.has(wordAt(items, at) ?? "") ? at + 1 : undefined;
}

/** ", a Republican from Maine, and …": an apposition inside a list of persons; returns where it ends. */
function skipApposition(items: readonly Item[], from: number): number {
  if (wordAt(items, from) !== "," || !/^(a|an|the|who|whose|both)$/.test(wordAt(items, from + 1) ?? ""))
    return from;
  for (let at = from + 2; at < Math.min(items.length, from + 16); at += 1) {
    const word = wordAt(items, at) ?? "";
    if (/^(voted|voting|abstained|against|favour|favor)$/.test(word)) return from;
    if (word === ",") return AND_WORDS.has(wordAt(items, at + 1) ?? "") ? at : from;
  }
  return from;
}

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
    if (start === undefined) break;
    const word = wordAt(items, start) ?? "";
    // "… and its coalition partners", "… and others", "… and 16 other countries"
    const follower = /^(its|their|his|her|the)$/.test(word) ? followerEnd(items, start + 1) : undefined;
    if (follower !== undefined || word === "others") {
      next = follower ?? start + 1;
      ands += 1;
      continue;
    }
    titled = titled || isTitledList(items, start);
    const element =
      readElement(items, skipKinship(items, start)) ?? (titled ? readLoneName(items, start) : undefined);
    if (!element || (first.named.length > 0 && element.sort === "general" && element.count === undefined))
      break;
    // "presented by European nations, the US voted": unnamed voters and a name are a list only with a count and "and".
    const comma = items[start - 1]?.key === ",";
    if (first.named.length === 0 && element.named.length > 0 && (comma || first.count === undefined)) break;
    // "Mr Rao, a Congress MP, …": an apposition, not the next name
    if (comma && element.named.length === 0 && element.count === undefined) break;
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

/** "its closest ally the United States": the kinship in front of a name in a list. */
function skipKinship(items: readonly Item[], from: number): number {
  if (!/^(its|their|his|her|fellow)$/.test(wordAt(items, from) ?? "")) return from;
  for (let at = from + 1; at < from + 5; at += 1) {
    if (/^(ally|neighbour|neighbor|partner|rival|allies|neighbours|neighbors)$/.test(wordAt(items, at) ?? ""))
      return at + 1;
  }
  return from;
}

function followerEnd(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) {
    const item = items[at];
    if (FOLLOWERS.test(wordAt(items, at) ?? "")) return at + 1;
    if (item?.kind !== "word" && item?.kind !== "actor") return undefined;
  }
  return undefined;
}

/** "Reps. A, B and C": a plural title makes the lone capitals that follow names. */
function isTitledList(items: readonly Item[], at: number): boolean {
  for (let from = at; from < at + 6; from += 1) {
    const item = items[from];
    if (item?.kind === "person") return item.title;
    if (item?.kind !== "word" && item?.kind !== "actor") return false;
  }
  return false;
}

/** A lone capitalised name, in a place where only names stand. */
export function readLoneName(items: readonly Item[], at: number): Element | undefined {
  const item = items[at];
  if (item?.kind !== "person") return undefined;
  return {
    named: [item.voter],
    sort: "names",
    next: skipSeat(items, skipBracket(items, at + 1, item.voter.name)),
  };
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

/** "cabinet ministers A, B and C": a role in front of the names of a list. */
function skipRole(items: readonly Item[], from: number): number {
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

/** Replaces every list of voters of a sentence by one item. */
export function reduceVoters(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const read = readGroup(items, at);
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
      if (left && before?.kind === "word" && wordAt(items, next) !== "," && cut > at) {
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

function asVoters(items: readonly Item[], from: number, to: number, group: VoterGroup): Item {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last) throw new RangeError("a list of voters has at least one item");
  const text = items
    .slice(from, to)
    .map((item) => item.text)
    .join(" ");
  return { kind: "voters", voters: group, text, key: "", start: first.start, end: last.end };
}
