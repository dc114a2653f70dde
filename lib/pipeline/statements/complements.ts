import { isCapitalised } from "#lib/pipeline/segment/characters";
import type { Frame } from "#lib/pipeline/statements/cues";
import { type ClauseContext, clauseEnd } from "#lib/pipeline/statements/clause-end";
import { isClauseStart, isSubjectPronoun } from "#lib/pipeline/statements/clauses";
import { isShortTitle, isTitle } from "#lib/pipeline/statements/quoted-titles";
import {
  AUXILIARIES,
  DETERMINERS,
  HEARERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  VENUES,
} from "#lib/pipeline/statements/grammar.data";
import { claimNoun } from "#lib/pipeline/statements/noun-claims";
import { pastHearer } from "#lib/pipeline/statements/hearers";
import { isDash } from "#lib/pipeline/statements/marks";
import { pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { isTime } from "#lib/pipeline/statements/time-phrases";
import { isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** What follows a reporting verb: its kind and its tokens `[from, to)`. */
export interface Complement {
  kind: "quote" | "that" | "bare" | "question" | "infinitive" | "phrase";
  from: number;
  to: number;
}

const REACH = 26;
/** Verbs that mostly take a clause: no further proof of one is asked for. */
const CLAUSE_VERBS = new Set(
  "say add tell argue insist claim suggest note predict warn contend admit acknowledge explain reply testify joke".split(
    " ",
  ),
);

/**
 * Reads what a reporting verb is followed by, past hearers, days and places:
 * `told | reporters in Leeds on Monday | that …`, `said | in a statement: | “…”`.
 *
 * @param inside the clause the verb stands in (see `clauseEnd`).
 */
export function readComplement(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  inside: ClauseContext,
): Complement | undefined {
  const start = contentStart(view, group);
  if (!start) return undefined;
  const { at, kind } = start;
  const { frames } = group.cue;
  if (kind === "quote") {
    const end = pastQuote(view, at);
    if (goesOnAfterQuote(view, end) && (frames.has("z") || frames.has("t"))) {
      return { kind: "bare", from: at, to: clauseEnd(view, at, groups, inside) };
    }
    return { kind, from: at, to: end };
  }
  const end = clauseEnd(view, at, groups, inside);
  const to = kind === "phrase" ? quotedPhraseEnd(view, at, end) : end;
  return to - at < 2 ? undefined : { kind, from: at, to };
}

interface Start {
  at: number;
  kind: Complement["kind"];
}

function contentStart(view: SentenceView, group: VerbGroup): Start | undefined {
  const { words, tokens } = view;
  const { frames, lemma } = group.cue;
  const sure = !CLAUSE_VERBS.has(lemma);
  let at = group.to;
  let hearerDone = !frames.has("a");
  while (at < tokens.length && at - group.to < REACH) {
    const word = words[at] ?? "";
    if (view.quoteAt[at]) return quoteStartsContent(view, at, frames);
    if (word === ":" || word === "," || isDash(word)) return afterMark(view, at, frames);
    if (word === "that" && frames.has("t") && !isDemonstrative(view, at)) return { at, kind: "that" };
    if (isQuestionWord(word) && frames.has("w")) return { at, kind: "question" };
    if (word === "to" && frames.has("i") && isInfinitive(view, at)) return { at, kind: "infinitive" };
    if (word === "not" && words[at + 1] === "to" && frames.has("i")) return { at, kind: "infinitive" };
    if (word === "as" && frames.has("n")) return undefined;
    const noun = claimNoun(view, at);
    if (noun !== undefined && frames.has("t")) return { at: noun, kind: "that" };
    if (isTime(view, at) || (isAdverb(word) && (at === group.to || !isSubjectPronoun(words[at + 1] ?? "")))) {
      at += 1;
      continue;
    }
    if (
      word === "at" &&
      /^(?:least|most)$/.test(words[at + 1] ?? "") &&
      frames.has("z") &&
      isClauseStart(view, at + 1, sure)
    ) {
      return { at, kind: "bare" };
    }
    if (PREPOSITIONS.has(word) && !frames.has("n")) {
      const next = pastPhrase(view, at, frames, sure);
      if (typeof next !== "number") return next;
      at = next;
      continue;
    }
    if (!hearerDone) {
      hearerDone = true;
      const next = pastHearer(view, at, lemma === "tell");
      if (next !== undefined) {
        at = next;
        continue;
      }
      if (lemma === "tell") return undefined;
    }
    if (frames.has("z") && isClauseStart(view, at, sure)) return { at, kind: "bare" };
    return frames.has("n") ? { at, kind: "phrase" } : undefined;
  }
  return undefined;
}

function quoteStartsContent(view: SentenceView, at: number, frames: ReadonlySet<Frame>): Start | undefined {
  if (frames.has("q") || frames.has("t")) return { at, kind: "quote" };
  return frames.has("n") ? { at, kind: "phrase" } : undefined;
}

/** After `:` or `,`: a quotation, or an insertion to step over (`said, with a smile, “…”`). */
function afterMark(view: SentenceView, mark: number, frames: ReadonlySet<Frame>): Start | undefined {
  const next = mark + 1;
  const quotes = frames.has("q") || frames.has("t");
  if (view.quoteAt[next]) {
    // said in his book, “The Long Way”
    const named = VENUES.has(view.words[mark - 1] ?? "") && isTitle(view, next, pastQuote(view, next));
    return quotes && !named ? { at: next, kind: "quote" } : undefined;
  }
  if (view.words[mark] === ":")
    return frames.has("q") && frames.has("z") ? { at: next, kind: "bare" } : undefined;
  if (view.words[next] === "that" && frames.has("t")) return { at: next, kind: "that" };
  const fence = view.words[mark] ?? "";
  for (let at = next; at < Math.min(view.tokens.length, next + 14); at += 1) {
    if (view.quoteAt[at]) return undefined;
    if (fence === "," ? view.words[at] !== "," : !isDash(view.words[at] ?? "")) continue;
    if (view.quoteAt[at + 1]) return quotes ? { at: at + 1, kind: "quote" } : undefined;
    return view.words[at + 1] === "that" && frames.has("t") ? { at: at + 1, kind: "that" } : undefined;
  }
  return undefined;
}

/** `that's`, `that.`: a pronoun, no conjunction. */
function isDemonstrative(view: SentenceView, at: number): boolean {
  return /^(?:'s|\.)$/.test(view.words[at + 1] ?? "");
}

function isQuestionWord(word: string): boolean {
  return /^(?:whether|if|how|why|what|when|where|who)$/.test(word);
}

function isInfinitive(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1] ?? "";
  const token = view.tokens[at + 1];
  if (token?.kind !== "word" || isCapitalised(token.text)) return false;
  return ![DETERMINERS, POSSESSIVES, OBJECT_PRONOUNS, HEARERS, VENUES].some((set) => set.has(next));
}

/**
 * Steps over a prepositional phrase after the verb, or finds the content inside its reach:
 * `said | in an interview | he would`, `said | of Ms Hall: | “…”`.
 */
function pastPhrase(
  view: SentenceView,
  from: number,
  frames: ReadonlySet<Frame>,
  sure: boolean,
): number | Start | undefined {
  const { words, tokens } = view;
  const quotes = frames.has("q") || frames.has("t");
  // "said with a phrase that …": a relative clause.
  const admitsThat = !/^(?:with|about|by|against|from|like)$/.test(words[from] ?? "");
  for (let at = from + 1; at < Math.min(tokens.length, from + REACH); at += 1) {
    const word = words[at] ?? "";
    if (view.quoteAt[at]) {
      const end = pastQuote(view, at);
      if (!isShortTitle(view, at, end)) return quotes ? { at, kind: "quote" } : undefined;
      at = end - 1;
      continue;
    }
    if (
      word === "," &&
      (isTime(view, at + 1) || tokens[at + 1]?.kind === "number" || isPlaceInsertion(view, at))
    )
      continue;
    if (word === ":" || word === "," || isDash(word)) return at;
    if (word === "that" && frames.has("t") && at > from + 1 && admitsThat && !isDemonstrative(view, at)) {
      return { at, kind: "that" };
    }
    if (/^(?:whether|if|how|why)$/.test(word) && frames.has("w")) return { at, kind: "question" };
    if (at > from + 1 && isSubjectPronoun(word) && frames.has("z")) return { at, kind: "bare" };
    if (frames.has("z") && (VENUES.has(word) || isTime(view, at))) {
      const next = pastTimes(view, at + 1);
      if (opensClause(view, at, next) && isClauseStart(view, next, sure)) return { at: next, kind: "bare" };
    }
    if ((AUXILIARIES.has(word) && word !== "'s") || /^[.?!]$/.test(word)) return undefined;
    if (word === "to" && isInfinitive(view, at)) return undefined;
  }
  return undefined;
}

function pastTimes(view: SentenceView, from: number): number {
  let at = from;
  while (isTime(view, at) || (/^(?:on|in|at)$/.test(view.words[at] ?? "") && isTime(view, at + 1))) at += 1;
  return at;
}

/** After `in an interview`, `on Monday`: an article, possessive or capital may begin the content. */
function opensClause(view: SentenceView, venue: number, next: number): boolean {
  const token = view.tokens[next];
  const word = view.words[next] ?? "";
  const opens = token && (DETERMINERS.has(word) || POSSESSIVES.has(word) || isCapitalised(token.text));
  if (!opens) return false;
  return isTime(view, next - 1) || !isCapitalised(view.tokens[venue]?.text ?? "");
}

/** `in Leeds, England, that`: a place inside a place. */
function isPlaceInsertion(view: SentenceView, comma: number): boolean {
  const place = view.tokens[comma + 1];
  return !!place && isCapitalised(place.text) && !view.quoteAt[comma + 1] && view.words[comma + 2] === ",";
}

/** After a quotation without a closing stop, the clause goes on in the reporter's words: `“A” would fail`. */
function goesOnAfterQuote(view: SentenceView, end: number): boolean {
  const next = view.tokens[end];
  const word = view.words[end] ?? "";
  if (next?.kind !== "word") return false;
  let last = end - 1;
  while (view.tokens[last]?.kind === "quote") last -= 1;
  if (/^(?:[.?!,…]|\.+)$/.test(view.tokens[last]?.text ?? "")) return false;
  if (isTime(view, end) || (PREPOSITIONS.has(word) && isTime(view, end + 1))) return false;
  return !/^(?:but|while|as|after|before|when)$/.test(word);
}

/** A judging phrase ends with its quotation, or with the clause when words go on without a mark. */
function quotedPhraseEnd(view: SentenceView, from: number, end: number): number {
  let last = from;
  for (let at = from; at < end; at += 1) {
    if (view.quoteAt[at]) {
      at = pastQuote(view, at) - 1;
      last = at + 1;
    } else if (last > from && (/^[,—–]$/.test(view.words[at] ?? "") || isTime(view, at))) {
      const quoteAhead = view.quoteAt[at + 1] !== undefined || view.quoteAt[at + 2] !== undefined;
      if (!quoteAhead) return at;
    }
  }
  return end;
}
