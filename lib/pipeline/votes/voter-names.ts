import type { ActorMention } from "#lib/pipeline/actors/actor-mention";
import { isFirstName } from "#lib/pipeline/actors/people-names";
import { foldName } from "#lib/pipeline/actors/name-words";
import type { Document, Sentence, Token } from "#lib/pipeline/document";
import type { Voter } from "#lib/pipeline/votes/items";
import {
  MONTHS,
  NAME_PARTICLES,
  NOT_IN_NAMES,
  SENTENCE_OPENERS,
  TITLE_WORDS,
  WEEKDAYS,
} from "#lib/pipeline/votes/lexicon";

/** What the reader of votes needs to know of a person found elsewhere in the pipeline. */
export interface NamedPerson {
  fullName: string;
  mentions: readonly { start: number; end: number; ambiguous?: true }[];
  roles?: readonly { text: string; evidence: { start: number; end: number } }[];
}

/** A run of capitals that names one person, without titles. */
export interface PersonSpan {
  text: string;
  start: number;
  end: number;
  voter: Voter;
  /** A title or seat stands before it: "Sen. Ann Diaz". */
  title: boolean;
  /** That title is a plural, which more names share: "Reps. A and B". */
  plural: boolean;
}

interface Run {
  words: Token[];
  title: boolean;
  plural: boolean;
  /** The run begins the sentence, so that its first capital says nothing. */
  opens: boolean;
  /** "Justice Ann Hall": a judge decides a case and votes on no motion. */
  judge: boolean;
}

/** Words that name institutions and places, and people too. */
const ALSO_SURNAMES = new Set(
  "hall hill law white north south east west church bank lake rivers street english french german post day green school college day may march farmer bishop constable major captain sergeant warden reeve clerk earl provost pastor mayor judge marshal".split(
    " ",
  ),
);
const PLURAL_TITLE =
  /^(sens|reps|senators|representatives|congressmen|congresswomen|councillors|councilors|cllrs|mps|tds|meps|msps|deputies|commissioners|ministers|supervisors|trustees|delegates|messrs|lawmakers|members)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** A capitalised word that may be part of a name; "vote FOR Johnson" shouts a word that is none. */
function isCapitalised(token: Token): boolean {
  const { text, kind } = token;
  if (kind !== "word" || !/^\p{Lu}/u.test(text)) return false;
  return !(text.length > 1 && text === text.toUpperCase() && SENTENCE_OPENERS.has(text.toLowerCase()));
}

function key(token: Token): string {
  return foldName(token.text).replace(/\.$/, "");
}

/** "Mr", "Sen.", "District", "Majority": words before a name, never the name. */
function isTitle(token: Token): boolean {
  return TITLE_WORDS.has(key(token));
}

/**
 * The runs of capitals of one sentence, cut at names already known, without the titles before them.
 *
 * @param fullNames where a full name begins that was found elsewhere, and where it ends.
 */
function findRuns(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  fullNames: ReadonlyMap<number, number>,
): Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  let run: Token[] = [];
  let opens = false;
  const flush = () => {
    const inner = run.findIndex(({ start }, at) => at > 0 && fullNames.get(start) === run.at(-1)?.end);
    // "Minister for Health | Ann Hall |": the capital before it is of her office
    const found = trimRun(inner > 0 ? run.slice(inner) : run, opens && inner < 1, tokens);
    const last = run.at(-1);
    if (found && last && !isLawBefore(tokens, tokens.indexOf(last) + 1)) runs.push(found);
    run = [];
  };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const inside = isCapitalised(token) && !taken.has(token.start);
    const particle = run.length > 0 && NAME_PARTICLES.has(token.text) && next && isCapitalised(next);
    const suffix = token.text === "," && run.length > 1 && next && SUFFIX.test(next.text);
    if (inside || particle) {
      if (run.length === 0) opens = index === 0 || (index === 1 && tokens[0]?.kind !== "word");
      run.push(token);
    } else if (!suffix) flush();
  });
  flush();
  return runs;
}

/** "Port Authorities | (Amendment) Bill |": what stands before it is a law's name. */
function isLawBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "(") return false;
  const close = [2, 3, 4].find((step) => tokens[at + step]?.text === ")");
  return (
    close !== undefined && /^(Bill|Act|Law|Code|Order|Regulations?)$/.test(tokens[at + close + 1]?.text ?? "")
  );
}

/** Drops titles, openers and, when a word shows that the run names no person, the run. */
function trimRun(run: readonly Token[], opens: boolean, tokens: readonly Token[]): Run | undefined {
  if (run.length === 0) return undefined;
  let from = 0;
  run.forEach((token, index) => {
    if (isTitle(token) && index + 1 < run.length) from = index + 1;
  });
  let title = from > 0;
  let seat = run[from - 1];
  const first = run[from];
  if (first && from === 0) {
    const lower = tokens[tokens.indexOf(first) - 1];
    if (lower && isTitle(lower) && lower.kind === "word") {
      title = true;
      seat = lower;
    }
  }
  const plural = seat !== undefined && PLURAL_TITLE.test(key(seat));
  if (opens && from === 0 && first && SENTENCE_OPENERS.has(key(first))) from += 1;
  const words = run.slice(from);
  const last = words.at(-1);
  const surname = words.length > 1 && last !== undefined && ALSO_SURNAMES.has(key(last));
  if (!last || (isTitle(last) && !surname) || words.length > 5) return undefined;
  const named = title || (words.length > 1 && isFirstName(words[0]?.text ?? ""));
  const bad = words.some((token, at) => {
    const folded = key(token);
    // "Ann Hall", "Bill Cassidy", "Sen. North": after a first name or title, these are names
    if (named && at === words.length - 1 && ALSO_SURNAMES.has(folded)) return false;
    if (named && at === 0 && folded === "bill") return false;
    // "Councillor Mai See Vang"
    if (title && at > 0 && at < words.length - 1 && /^(see|page|bay|may|an|le|van|day)$/.test(folded))
      return false;
    return NOT_IN_NAMES.has(folded) || WEEKDAYS.has(folded) || (MONTHS.has(folded) && words.length === 1);
  });
  if (bad || words.every(({ text }) => text.length > 1 && text === text.toUpperCase() && !title))
    return undefined;
  const judge =
    seat !== undefined && /^(justices?|judges?)$/.test(key(seat)) && key(run[from - 2] ?? seat) !== "county";
  return { words, title, plural, opens: opens && from === 0, judge };
}

function nameOf(words: readonly Token[]): string {
  return words.map(({ text }) => text.replace(/[’ʼ]/g, "'")).join(" ");
}

/**
 * Finds the people who may have voted: runs of capitals that are no state, party or institution. A surname points
 * to the one full name of the text that ends with it; a surname two full names share points to nobody.
 * Whether one of them voted is for the grammar to say, so that a street or a company found here does no harm.
 *
 * @example "Sens. Ann Diaz and Bo Lund voted no. Diaz …" // Ann Diaz, Bo Lund, Ann Diaz
 */
export function findVoterNames(
  doc: Document,
  actors: readonly ActorMention[],
  people: readonly NamedPerson[],
): PersonSpan[] {
  const taken = new Set<number>();
  for (const { start, end } of actors) for (let at = start; at < end; at += 1) taken.add(at);
  const fullSpans = new Map<number, number>();
  for (const { fullName, mentions } of people)
    for (const { start, end } of mentions)
      if (fullName.includes(" ") && end - start >= fullName.length) fullSpans.set(start, end);
  const every = doc.sentences.flatMap((sentence) => findRuns(sentence, taken, fullSpans));
  const surname = ({ words }: Run) => foldName(words.at(-1)?.text ?? "");
  const judges = new Set(every.filter(({ judge }) => judge).map(surname));
  const runs = every.filter((run) => !judges.has(surname(run)));
  const fullNames = new Map<string, Set<string>>();
  const ambiguous = new Set(
    people.flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.ambiguous).map(({ start }) => start),
    ),
  );
  const add = (name: string) => {
    const parts = foldName(name).split(" ");
    for (let from = 1; from < parts.length; from += 1) {
      const tail = parts.slice(from).join(" ");
      fullNames.set(tail, (fullNames.get(tail) ?? new Set()).add(name));
    }
  };
  for (const { words } of runs) if (words.length > 1) add(nameOf(words));
  for (const { fullName } of people) if (fullName.includes(" ")) add(fullName);

  return runs.flatMap(({ words, title, plural, opens }) => {
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || ambiguous.has(first.start)) return [];
    const text = nameOf(words);
    const longer = [...(fullNames.get(foldName(text)) ?? [])];
    const full = longer.length === 1 ? longer[0] : words.length > 1 && longer.length === 0 ? text : undefined;
    if (full === undefined && (longer.length > 1 || (!title && (opens || words.length === 1)))) {
      if (longer.length > 1 || opens) return [];
    }
    const lone = full === undefined;
    const voter: Voter = {
      name: full ?? text,
      kind: "person",
      start: first.start,
      end: last.end,
      ...(lone && { doubtful: true as const }),
    };
    return [{ text, start: first.start, end: last.end, voter, title, plural }];
  });
}
