import { isCapitalised } from "#lib/pipeline/segment/characters";
import { findCue, type Frame } from "#lib/pipeline/statements/cues";
import { type ClauseContext, clauseEnd } from "#lib/pipeline/statements/clause-end";
import { isClauseStart, isIrregularPast, isSubjectPronoun } from "#lib/pipeline/statements/clauses";
import { isShortTitle, isTitle } from "#lib/pipeline/statements/quoted-titles";
import {
  AUXILIARIES,
  DETERMINERS,
  HEARERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  VENUES,
} from "#lib/pipeline/statements/grammar.data";
import { claimNoun } from "#lib/pipeline/statements/noun-claims";
import { pastHearer } from "#lib/pipeline/statements/hearers";
import { isDash } from "#lib/pipeline/statements/marks";
import { closesWithComma, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { isTime, pastTimes } from "#lib/pipeline/statements/time-phrases";
import { isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** What follows a reporting verb: its kind and its tokens `[from, to)`. */
export interface Complement {
  kind: "quote" | "that" | "bare" | "question" | "infinitive" | "phrase";
  from: number;
  to: number;
}

const REACH = 26;
const ADJUNCT_REACH = 14;
const OBJECT_REACH = 10;
/** Shorter infinitives without quoted words say too little: `vowed to fight`. */
const MIN_INFINITIVE = 5;
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
  const to =
    kind === "phrase"
      ? quotedPhraseEnd(view, at, end)
      : kind === "infinitive"
        ? infinitiveEnd(view, at, end)
        : end;
  const least = kind === "infinitive" && !holdsQuote(view, at, to) ? MIN_INFINITIVE : 2;
  return to - at < least ? undefined : { kind, from: at, to };
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
    if (opensWithAdjunct(view, at) && frames.has("z")) return { at, kind: "bare" };
    if (PREPOSITIONS.has(word) && !frames.has("n")) {
      const next = pastPhrase(view, at, frames, sure);
      if (typeof next !== "number") return next;
      at = next;
      continue;
    }
    const asked = frames.has("o") && at === group.to ? objectInfinitive(view, at) : undefined;
    if (asked !== undefined) return { at: asked, kind: "infinitive" };
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

/** `says | despite his losses, he will stand`: an adjunct, a comma and a subject pronoun are said together. */
function opensWithAdjunct(view: SentenceView, from: number): boolean {
  if (
    !/^(?:despite|under|without|unlike|until|because|given|instead|if|once|unless)$/.test(
      view.words[from] ?? "",
    )
  )
    return false;
  for (let at = from + 1; at < Math.min(view.tokens.length, from + ADJUNCT_REACH); at += 1) {
    if (view.quoteAt[at] || /^[.;:]$/.test(view.words[at] ?? "")) return false;
    if (view.words[at] === ",") return isClauseStart(view, at + 1, true);
  }
  return false;
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
  if ([DETERMINERS, POSSESSIVES, OBJECT_PRONOUNS, HEARERS].some((set) => set.has(next))) return false;
  return !VENUES.has(next) || hasObject(view, at + 2);
}

/** Behind a word that is a verb as well as a noun: `to call | out the members`, not `to Congress`. */
function hasObject(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  return (
    /^(?:out|off|for|on|up)$/.test(word) ||
    [DETERMINERS, POSSESSIVES, OBJECT_PRONOUNS].some((set) => set.has(word))
  );
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
  // "said with a phrase that …", "responded to complaints by Ms Hall that …": somebody else's clause.
  let admitsThat = true;
  for (let at = from + 1; at < Math.min(tokens.length, from + REACH); at += 1) {
    const word = words[at] ?? "";
    if (/^(?:with|about|by|against|from|like)$/.test(words[at - 1] ?? "")) admitsThat = false;
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
    if (frames.has("z") && opensBehindPlace(view, from, at)) return { at: at + 1, kind: "bare" };
    // "in May": the month, not the verb.
    const verb = AUXILIARIES.has(word) && word !== "'s" && !isCapitalised(tokens[at]?.text ?? "");
    if (verb || /^[.?!]$/.test(word)) return undefined;
    if (word === "to" && isInfinitive(view, at)) return undefined;
  }
  return undefined;
}

/** After `in an interview`, `on Monday`: an article, possessive or capital may begin the content. */
function opensClause(view: SentenceView, venue: number, next: number): boolean {
  const token = view.tokens[next];
  const word = view.words[next] ?? "";
  const opens = token && (DETERMINERS.has(word) || POSSESSIVES.has(word) || isCapitalised(token.text));
  if (!opens) return false;
  return isTime(view, next - 1) || !isCapitalised(view.tokens[venue]?.text ?? "");
}

/** `in Leeds | the plan was dead`: right behind a place an article or possessive begins a clause of its own. */
function opensBehindPlace(view: SentenceView, preposition: number, at: number): boolean {
  const next = view.words[at + 1] ?? "";
  const place = at - preposition <= 3 && /^(?:in|at)$/.test(view.words[preposition] ?? "");
  if (!place || !isCapitalised(view.tokens[at]?.text ?? ".")) return false;
  return (DETERMINERS.has(next) || POSSESSIVES.has(next)) && isClauseStart(view, at + 1, true);
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
      const quoteAhead = view.quoteAt[last] !== undefined || view.quoteAt[last + 1] !== undefined;
      if (closesWithComma(view, last) && !quoteAhead) return last;
    } else if (last > from && /^(?:and|but)$/.test(view.words[at] ?? "") && isPast(view, at + 1)) {
      return at;
    } else if (last > from && (/^[,—–]$/.test(view.words[at] ?? "") || isTime(view, at))) {
      const quoteAhead = view.quoteAt[at + 1] !== undefined || view.quoteAt[at + 2] !== undefined;
      if (!quoteAhead) return at;
    }
  }
  return end;
}

/** A verb of the main clause that goes on: `called it “a shame” and | warned of more`. */
function isPast(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  return (
    !view.quoteAt[at] && (findCue(word)?.form === "past" || isIrregularPast(word) || /[a-z]{2}ed$/.test(word))
  );
}

/** An infinitive has no subject: `promised to open it, | and she hopes …` goes on in the reporter's voice. */
function infinitiveEnd(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end - 2; at += 1) {
    if (view.quoteAt[at] || view.words[at] !== ",") continue;
    if (/^(?:and|but|so)$/.test(view.words[at + 1] ?? "") && isSubjectPronoun(view.words[at + 2] ?? ""))
      return at;
  }
  return end;
}

/** `urged | the council | to open the bridge`: where the infinitive behind its object begins. */
function objectInfinitive(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + OBJECT_REACH); at += 1) {
    const word = view.words[at] ?? "";
    const negated = word === "not" && view.words[at + 1] === "to";
    if (at > from && (negated || (word === "to" && isInfinitive(view, at)))) return at;
    if (view.quoteAt[at] || view.tokens[at]?.kind === "punct") return undefined;
    if (SUBORDINATORS.has(word) || (AUXILIARIES.has(word) && word !== "'s")) return undefined;
  }
  return undefined;
}

function holdsQuote(view: SentenceView, from: number, to: number): boolean {
  return view.quoteAt.slice(from, to).some((span) => span !== undefined);
}
