import type { Item, Voter, VoterGroup } from "#lib/pipeline/votes/items";
import { DELEGATION_NOUNS, TITLE_WORDS, VOTER_NOUNS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { endsName, wordAt } from "#lib/pipeline/votes/words";

/** One element of a list, and where it ends. */
export interface Element {
  named: Voter[];
  count?: number;
  sort: VoterGroup["sort"];
  barred?: true;
  of?: string;
  next: number;
}

/** Words that may open a list of voters. */
export const DETERMINERS = new Set("the a an both these our its their his her".split(" "));

/** Adjectives that may stand between a number and the voters' noun. */
export const PREMODIFIERS = new Set(
  (
    "moderate progressive centrist rightwing leftwing far-right hard-line hardline backbench opposition coalition ruling " +
    "house senate council assembly permanent elected african european asian arab western latin american nordic baltic " +
    "un member eu committee party cabinet senior key close vulnerable republican democratic gop independent crossbench shadow junior frontbench " +
    "local city county non-permanent rotating developing island small major allied nato un's voting present dissenting"
  ).split(" "),
);

/** Words that may follow a group without changing it: "all members present", "18 countries there". */
export const POSTMODIFIERS = new Set("present alone themselves itself".split(" "));

/** "the DA | with 87 seats |, IFP | 12 |, PAC | with one |": how many a party has, in a list of parties. */
function skipSeatCount(items: readonly Item[], from: number): number {
  let at = wordAt(items, from) === "with" ? from + 1 : from;
  if (items[at]?.kind !== "number") return from;
  at += 1;
  const noun = /^(seats?|votes?|mps?|members?|lawmakers?)$/.test(wordAt(items, at) ?? "");
  if (noun) at += 1;
  const listed = /^(,|and|in|\))$/.test(wordAt(items, at) ?? "") || wordAt(items, from) === "with";
  const party =
    items[at + 1]?.kind === "actor" ||
    /^(and|the)$/.test(wordAt(items, at + 1) ?? "") ||
    wordAt(items, at) !== ",";
  return listed && party ? (wordAt(items, at) === ")" ? at + 1 : at) : from;
}

/** "the DA | (87) |, the IFP | (17 seats) |": a party's strength in brackets. */
function skipSeats(items: readonly Item[], at: number): number {
  if (wordAt(items, at) !== "(" || items[at + 1]?.kind !== "number") return at;
  const close = /^(seats?|mps?|members?|votes?)$/.test(wordAt(items, at + 2) ?? "") ? at + 3 : at + 2;
  return wordAt(items, close) === ")" ? close + 1 : at;
}

/** Nouns that stand beside a party's name and mean the same: "the Greens/EFA group", "the CDU/CSU bloc". */
const BLOC_NOUNS = /^(groups?|blocs?|faction|benches|party|parties)$/;

/** Members of a house, as nouns. */
const SEAT_HOLDERS =
  /^(mps?|tds?|meps?|msps?|mlas?|mss|deput(y|ies)|senators?|members?|lawmakers?|legislators?|councillors?|councilors?|peers|representatives?)$/;

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
    // "D-Pa.", "R-Coeur d'Alene", "D-New York"
    while (wordAt(items, at) === "." ? at + 1 < items.length : isSeatWord(items[at])) at += 1;
    if (wordAt(items, at) === "," && wordAt(items, at + 1) !== "and") at += endsName(items[at + 1]) ? 1 : 0;
    else if (wordAt(items, at) === ",") at += 0;
  }
  // "of West Virginia"; ", of Ohio;" in a list that semicolons part
  const lead = wordAt(items, at) === "," ? at + 1 : at;
  if (/^(of|from|for)$/.test(wordAt(items, lead) ?? "") && isProper(items[lead + 1])) {
    let end = lead + 1;
    while (end < lead + 5 && isProper(items[end])) end += 1;
    if (lead === at || wordAt(items, end) === ";") at = end;
  }
  return at;
}

/** A further word of a seat's place: "R-Coeur | d'Alene", "D-New | York". */
function isSeatWord(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind !== "mark" && /^(d['’])?\p{Lu}/u.test(item.text) && !isTitleWord(item)
  );
}

/** Whether an item is a capitalised word or a name. */
export function isProper(item: Item | undefined): boolean {
  if (item?.kind === "word") return item.capital && !WEEKDAYS.has(item.key);
  return item?.kind === "person" || item?.kind === "actor";
}

/** A person at `at`, after any titles: "Wigan MP Ann Hall", "former House Speaker Ann Hall", "Councillor Hall". */
export function readPerson(items: readonly Item[], at: number): Element | undefined {
  let from = at;
  while (
    from < at + 6 &&
    (isTitleWord(items[from]) ||
      (items[from]?.kind === "word" && isProper(items[from])) ||
      isPartyAdjective(items, from))
  )
    from += 1;
  if (from > at && !isTitleWord(items[from - 1])) return undefined;
  const item = items[from];
  if (item?.kind !== "person") return undefined;
  // A lone capital with no title may be anything; in a list after a titled name it is a name (see readGroup).
  if (item.voter.doubtful && !item.title && from === at) return undefined;
  let next = skipBracket(items, from + 1, item.voter.name);
  next = skipSeat(items, next);
  if (/^'s?$/.test(wordAt(items, next) ?? "")) return undefined;
  return { named: [item.voter], sort: "names", next };
}

/** "Scottish Labour leader Ann Hall": a party's name between a title's words. */
function isPartyAdjective(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "actor") return false;
  // "U.S. Sens. Ann Hall", where an ambassador would speak for the state
  if (item.mention.kind === "country")
    return /^(sens?|reps?|senators?|representatives?|congress(man|woman|members?))\.?$/.test(
      items[at + 1]?.key ?? "",
    );
  return item.mention.kind === "party" && isTitleWord(items[at + 1]);
}

function isTitleWord(item: Item | undefined): boolean {
  return (
    item?.kind === "word" &&
    (TITLE_WORDS.has(item.key.replace(/\.$/, "")) || /^\d+(st|nd|rd|th)$/.test(item.key))
  );
}

/** A state, group of states or party at `at`, if it is named as a voter and not as an adjective. */
export function readActor(items: readonly Item[], at: number): Element | undefined {
  const item = items[at];
  if (item?.kind !== "actor") return undefined;
  const voter = voterOf(item);
  if (!voter) return undefined;
  const { kind, name } = item.mention;
  let next = kind === "party" ? skipSeats(items, at + 1) : at + 1;
  if (next === at + 1) next = skipBracket(items, next, name);
  const word = wordAt(items, next);
  if (word === "'s" || word === "'") {
    const noun = wordAt(items, next + 1) === "un" ? next + 2 : next + 1;
    if (kind === "party") return readWholeShare(items, next + 1, voter) ?? readPerson(items, next + 1);
    if (!DELEGATION_NOUNS.has(wordAt(items, noun) ?? "")) return undefined;
    return { named: [voter], sort: "names", next: items[noun + 1]?.kind === "person" ? noun + 2 : noun + 1 };
  }
  if (kind === "party") {
    const person = readPerson(items, at + 1);
    if (person) return person;
    while (
      isTitleWord(items[next]) ||
      BLOC_NOUNS.test(wordAt(items, next) ?? "") ||
      VOTER_NOUNS.has(wordAt(items, next) ?? "") ||
      (PREMODIFIERS.has(wordAt(items, next) ?? "") && VOTER_NOUNS.has(wordAt(items, next + 1) ?? ""))
    ) {
      next += 1;
    }
    if (POSTMODIFIERS.has(wordAt(items, next) ?? "")) next += 1;
    next = skipSeatCount(items, next);
  } else if (DELEGATION_NOUNS.has(word ?? "")) {
    next += 1;
  } else if (VOTER_NOUNS.has(word ?? "")) {
    // "US allies", "EU members": unnamed voters, told by an adjective.
    return kind === "group"
      ? { named: [voter], sort: "names", next: next + 1 }
      : { named: [], sort: "part", next: next + 1 };
  }
  if (/^(itself|themselves)$/.test(wordAt(items, next) ?? "")) next += 1;
  // "Two Republicans eyeing the White House": a plural is a noun, whatever follows
  const plural =
    kind === "party" && item.text.endsWith("s") && next === at + 1 && item.text !== "Bloc Québécois";
  return plural || endsName(items[next]) ? { named: [voter], sort: "names", next } : undefined;
}

/** "Labour's | five MPs |", "the Greens' | only deputy |": all that a party has, so its vote is the party's. */
function readWholeShare(items: readonly Item[], from: number, voter: Voter): Element | undefined {
  const all = items[from]?.kind === "number" || /^(only|sole|lone|all)$/.test(wordAt(items, from) ?? "");
  let noun = from + 1;
  if (wordAt(items, from) === "all" && items[noun]?.kind === "number") noun += 1;
  while (/^(sitting|elected|remaining|other|eu|national|council)$/.test(wordAt(items, noun) ?? "")) noun += 1;
  if (!all || !SEAT_HOLDERS.test(wordAt(items, noun) ?? "")) return undefined;
  const next = noun + 1;
  // "the Greens' only deputy, Ann Hall,": the name is the voter
  if (!endsName(items[next]) || /^(,|who|that)$/.test(wordAt(items, next) ?? "")) return undefined;
  return { named: [voter], sort: "names", next };
}

/** A lone capitalised name, in a place where only names stand. */
export function readLoneName(items: readonly Item[], at: number): Element | undefined {
  const item = items[at];
  // "and | Leeds |'s Ann Hall": where she is from
  if (item?.kind !== "person" || wordAt(items, at + 1) === "'s") return undefined;
  return {
    named: [item.voter],
    sort: "names",
    next: skipSeat(items, skipBracket(items, at + 1, item.voter.name)),
  };
}
