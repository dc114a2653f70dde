import type { ActorKind } from "#lib/domain/fact";
import type { ActorMention } from "#lib/pipeline/actors/actor-mention";
import { foldName } from "#lib/pipeline/actors/name-words";
import type { Sentence, Token } from "#lib/pipeline/document";
import { readNumber } from "#lib/pipeline/votes/numbers";
import type { PersonSpan } from "#lib/pipeline/votes/voter-names";

/** One named voter in its place. */
export interface Voter {
  name: string;
  kind: ActorKind;
  iso3?: string;
  start: number;
  end: number;
  /** The article uses a seat of government or a surname nobody bears in full: shown to the teacher only. */
  doubtful?: true;
  /** Known by office alone so far: "Foreign Secretary". */
  office?: string;
  /** Where the text says that this person holds the office the vote is told of. */
  knownFrom?: { start: number; end: number };
}

/**
 * What a sentence is made of, for the reader of votes: words, numbers, pairs of numbers, names, marks, and, after
 * `reduceVoters`, whole lists of voters as one item. Quotation marks are left out: they change nothing about who
 * voted how, and stand around single words ("voted 'no'").
 */
export type Item = {
  text: string;
  key: string;
  start: number;
  end: number;
  /** A quotation mark stands right before or after. */
  opens?: true;
  closes?: true;
} & (
  | { kind: "word"; capital: boolean }
  | { kind: "number"; value: number; digits: boolean }
  | { kind: "pair"; values: readonly number[] }
  | { kind: "actor"; mention: ActorMention }
  | { kind: "person"; voter: Voter; title: boolean; plural: boolean }
  | { kind: "mark" }
  | { kind: "voters"; voters: VoterGroup }
);

/** A list of voters, or a count of unnamed ones. */
export interface VoterGroup {
  named: readonly Voter[];
  /** "18 countries", "two Republicans": the number given to the whole group. */
  count?: number;
  /**
   * `names`: only names. `general`: voters of no party ("18 countries", "those", "members"), whose number is a count
   * of the vote. `part`: some of a party or group ("two Republicans", "other members"), whose number is none.
   */
  sort: "names" | "general" | "part";
  /** The party some of whose members are meant: "two House Democrats". */
  of?: string;
  /** "no Republicans", "neither X nor Y", "all but two": nothing is said of the names with a plain verb. */
  barred?: true;
}

const DASHES = new Set(["-", "–", "—", "--", "‐", "‑", "−"]);

/** Whether a mark is a dash of any length. */
export function isDash(item: Item | undefined): boolean {
  return item?.kind === "mark" && DASHES.has(item.text);
}

/** Cuts a sentence into items. Mentions and persons must be in order of place and not overlap. */
export function readItems(
  sentence: Sentence,
  actors: readonly ActorMention[],
  persons: readonly PersonSpan[],
): Item[] {
  const items: Item[] = [];
  const named = new Map<number, Item>();
  for (const mention of actors)
    named.set(mention.start, placed(mention.text, mention, { kind: "actor", mention }));
  for (const { text, start, end, voter, title, plural } of persons) {
    named.set(start, placed(text, { start, end }, { kind: "person", voter, title, plural }));
  }
  let skipTo = -1;
  let quoted = false;
  let opening = false;
  const push = (item: Item) => {
    items.push(opening ? { ...item, opens: true } : item);
    opening = false;
  };
  for (const token of sentence.tokens) {
    if (token.start < skipTo) continue;
    const name = named.get(token.start);
    if (name) {
      push(name);
      skipTo = name.end;
    } else if (
      (token.kind !== "quote" && !isLooseQuote(token)) ||
      (!quoted && isGenitive(token, items.at(-1)))
    ) {
      push(plainItem(token));
    } else if (quoted) {
      quoted = false;
      const last = items.pop();
      if (last) items.push({ ...last, closes: true });
    } else {
      opening = quoted = !/^[’”»]$/.test(token.text);
    }
  }
  return joinPairs(joinHundreds(items));
}

function placed<T extends object>(text: string, { start, end }: { start: number; end: number }, rest: T) {
  return { text, key: foldName(text), start, end, ...rest };
}

/** An apostrophe that stands alone is a quotation mark the segmenter could not pair. */
function isLooseQuote({ text }: Token): boolean {
  return /^['‘’`"“”]$/.test(text);
}

/** "Mr Adams' veto": an apostrophe glued to a plural or a name in s, outside any quotation. */
function isGenitive({ text, start }: Token, before: Item | undefined): boolean {
  return /^['’]$/.test(text) && before?.end === start && before.text.endsWith("s");
}

function plainItem(token: Token): Item {
  const { text } = token;
  const value = token.kind === "punct" ? undefined : readNumber(text);
  if (value !== undefined) return placed(text, token, { kind: "number", value, digits: /^\d/.test(text) });
  if (token.kind === "punct" || /^['’]$/.test(text))
    return placed(text.replace("’", "'"), token, { kind: "mark" });
  // A tally glued into one token by the typesetter: "232–196".
  const glued = /^(\d{1,3})[-–—−](\d{1,3})(?:[-–—−](\d{1,3}))?$/.exec(text);
  if (glued) {
    const values = glued.slice(1).filter(Boolean).map(Number);
    return placed(text, token, { kind: "pair", values });
  }
  return placed(text.replace(/[’ʼ]/g, "'"), token, { kind: "word", capital: /^\p{Lu}/u.test(text) });
}

/** "one hundred and forty-one" → 141. */
function joinHundreds(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) break;
    const hundred = items[at + 1];
    if (item.kind !== "number" || item.digits || item.value > 9 || hundred?.key !== "hundred") {
      out.push(item);
      continue;
    }
    const skip = items[at + 2]?.key === "and" ? 3 : 2;
    const rest = items[at + skip];
    const extra = rest?.kind === "number" && rest.value < 100 && !rest.digits ? rest.value : undefined;
    const last = extra === undefined ? hundred : (rest ?? hundred);
    out.push({ ...item, value: item.value * 100 + (extra ?? 0), end: last.end });
    at += extra === undefined ? 1 : skip;
  }
  return out;
}

/** "232-196", "93 – 18 – 65" → one pair, when nothing but a dash (and blanks on both sides or none) lies between. */
function joinPairs(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const first = items[at];
    if (!first) break;
    const values: number[] = [];
    let end = at;
    let item: Item = first;
    while (item.kind === "number" && item.digits && item.value < 1000) {
      values.push(item.value);
      end = items.indexOf(item, end);
      const dash: Item | undefined = items[end + 1];
      const next: Item | undefined = items[end + 2];
      if (!dash || !isDash(dash) || next?.kind !== "number" || !next.digits) break;
      if (dash.start - item.end !== next.start - dash.end || values.length === 3) break;
      item = next;
      end += 2;
    }
    const last = items[end];
    if (values.length < 2 || !last) {
      out.push(first);
      continue;
    }
    const text = values.join("-");
    out.push({ kind: "pair", values, text, key: text, start: first.start, end: last.end });
    at = end;
  }
  return out;
}
