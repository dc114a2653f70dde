import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isDash } from "#lib/pipeline/statements/marks";
import { isIrregularPast } from "#lib/pipeline/statements/clauses";
import { findCue } from "#lib/pipeline/statements/cues";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  VENUES,
} from "#lib/pipeline/statements/grammar.data";
import {
  hangsOnPreposition,
  nounPhraseEnd,
  nounPhraseStart,
  personPhraseStart,
} from "#lib/pipeline/statements/noun-phrases";
import {
  closesWithComma,
  pastQuote,
  quoteStart,
  type SentenceView,
  type ViewMention,
} from "#lib/pipeline/statements/sentence-view";
import { isAdverb } from "#lib/pipeline/statements/verb-groups";

/** Who does the speaking, as the grammar gives it; `[from, to)` is all its words, appositions included. */
export type Subject = { from: number; to: number } & (
  | { kind: "person"; mention: ViewMention }
  | { kind: "pronoun"; word: string; at: number }
  | { kind: "phrase" }
);

/**
 * The subject that ends before `verb`, over adverbs, days and bracketed or comma-fenced insertions:
 * `Ann Diaz (D-N.Y.), who sits on the panel, on Monday | said`.
 */
export function subjectBefore(view: SentenceView, verb: number): Subject | undefined {
  const last = skipInsertionsLeft(view, verb - 1);
  if (last < 0 || view.quoteAt[last]) return undefined;
  if (view.words[last] === ",") return subjectBeforeComma(view, last, verb);
  return subjectEndingAt(view, last, verb);
}

function subjectEndingAt(view: SentenceView, last: number, to: number): Subject | undefined {
  const word = view.words[last] ?? "";
  if (SUBJECT_PRONOUNS.has(word)) {
    if (word === "who") return relativeSubject(view, last, to);
    if (view.words[last - 1] === "what") return undefined;
    if (!isClauseEdge(view, last) && !VENUES.has(view.words[last - 1] ?? "")) return undefined;
    if (word === "there" || (word === "it" && PREPOSITIONS.has(view.words[last - 1] ?? ""))) return undefined;
    return { kind: "pronoun", word, at: last, from: last, to };
  }
  const mention = view.mentionAt[last];
  if (mention?.to === last + 1) {
    const from = personPhraseStart(view, mention);
    if (joinedToAnother(view, from)) return { kind: "phrase", from: joinedStart(view, from), to };
    if (!hangsOnPreposition(view, from)) return { kind: "person", mention, from, to };
  }
  const from = nounPhraseStart(view, last);
  if (from === undefined || !hasNoun(view, from, last + 1)) return undefined;
  const head = personAtHead(view, from, last);
  if (head) return { kind: "person", mention: head, from, to };
  return { kind: "phrase", from: restrictedStart(view, from) ?? from, to };
}

/** `Ann Diaz of the Harbour Trust | said`: the person the phrase opens with. */
function personAtHead(view: SentenceView, from: number, last: number): ViewMention | undefined {
  const mention = view.mentions.find((other) => other.from >= from && other.to <= last);
  const opens = mention && personPhraseStart(view, mention) <= from && !hangsOnPreposition(view, from);
  return opens && /^(?:of|from|at|with)$/.test(view.words[mention.to] ?? "") ? mention : undefined;
}

function joinedToAnother(view: SentenceView, from: number): boolean {
  return /^(?:and|or|nor)$/.test(view.words[from - 1] ?? "") && view.mentionAt[from - 2] !== undefined;
}

/** `people who fought other floods | said`: the subject begins before its relative clause. */
function restrictedStart(view: SentenceView, from: number): number | undefined {
  for (let at = from - 1; at > 0 && from - at < 10; at -= 1) {
    if (view.tokens[at]?.kind !== "word" || view.quoteAt[at]) return undefined;
    if (/^(?:who|that)$/.test(view.words[at] ?? "") && findCue(view.words[at - 1] ?? "") === undefined) {
      return nounPhraseStart(view, at - 1);
    }
  }
  return undefined;
}

/** `Ann Diaz and Senator Tom Roe`: the first of the two. */
function joinedStart(view: SentenceView, second: number): number {
  const first = view.mentionAt[second - 2];
  return first ? personPhraseStart(view, first) : second;
}

/** `Ann Diaz, who | said`: the antecedent speaks. */
function relativeSubject(view: SentenceView, who: number, to: number): Subject | undefined {
  const last = view.words[who - 1] === "," ? who - 2 : who - 1;
  const before = skipBracketLeft(view, last);
  const mention = view.mentionAt[before];
  if (mention?.to === before + 1)
    return { kind: "person", mention, from: personPhraseStart(view, mention), to };
  // "Ann Diaz, head of the panel, who | said"
  const apposed = view.words[who - 1] === "," ? subjectBeforeComma(view, who - 1, to) : undefined;
  if (apposed?.kind === "person" && /^[,(]$/.test(view.words[apposed.mention.to] ?? "")) return apposed;
  const from = nounPhraseStart(view, before);
  return from === undefined ? undefined : { kind: "phrase", from, to };
}

/** `Ann Diaz, a member of the panel, | said` · `The chief executive, Ann Diaz, | said`. */
function subjectBeforeComma(view: SentenceView, comma: number, to: number): Subject | undefined {
  const inner = view.mentionAt[comma - 1];
  const fence = inner ? personPhraseStart(view, inner) - 1 : -1;
  if (inner && view.words[fence] === ",") {
    const from = nounPhraseStart(view, fence - 1);
    if (from !== undefined && !view.mentionAt[fence - 1]) return { kind: "person", mention: inner, from, to };
  }
  for (let at = comma - 1; at > 0 && comma - at < 60; at -= 1) {
    if (view.words[at] !== "," || view.quoteAt[at]) continue;
    const last = skipBracketLeft(view, at - 1);
    const mention = view.mentionAt[last];
    if (mention?.to !== last + 1 || startsClause(view, at + 1)) continue;
    const from = personPhraseStart(view, mention);
    if (!hangsOnPreposition(view, from) && isClauseEdge(view, from))
      return { kind: "person", mention, from, to };
  }
  return leadingSubject(view, to);
}

/** After a comma: a new main clause rather than an apposition. */
function startsClause(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  if (CONJUNCTIONS.has(word) || /^(?:he|she|they|we|i|it)$/.test(word)) return true;
  return false;
}

/** Whether a subject may begin at `from`: nothing, a mark, a conjunction or an adverb before it. */
function isClauseEdge(view: SentenceView, from: number): boolean {
  const word = view.words[from - 1];
  if (word === undefined || view.quoteAt[from - 1]) return true;
  if (view.tokens[from - 1]?.kind === "punct" || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word))
    return true;
  return (
    /^(?:as|than|after|before|since|until|he|she|they|says?|said|then)$/.test(word) ||
    isAdverb(word) ||
    TIME_WORDS.has(word) ||
    view.tokens[from - 1]?.kind === "number"
  );
}

/**
 * The subject of the main clause before `limit`, for participles and joined verbs:
 * `In a letter, | Ann Diaz | criticised the plan, saying …`.
 */
export function leadingSubject(view: SentenceView, limit: number): Subject | undefined {
  let at = clauseStart(view, limit);
  for (let step = 0; step < 4 && at < limit; step += 1) {
    while (
      at < limit &&
      (CONJUNCTIONS.has(view.words[at] ?? "") || isAdverb(view.words[at] ?? "") || view.words[at] === ",")
    )
      at += 1;
    const word = view.words[at] ?? "";
    const opens =
      PREPOSITIONS.has(word) ||
      SUBORDINATORS.has(word) ||
      /(?:ing|ed)$/.test(word) ||
      opensWithTime(view, at, limit);
    if (!opens || view.mentionAt[at]) break;
    const comma = nextComma(view, at, limit);
    if (comma === undefined) {
      // "On Monday Ann Diaz criticised": the first person after the phrase.
      const mention = view.mentions.find(({ from }) => from >= at && from < limit && !view.quoteAt[from]);
      return mention && !hangsOnPreposition(view, personPhraseStart(view, mention))
        ? { kind: "person", mention, from: personPhraseStart(view, mention), to: mention.to }
        : undefined;
    }
    at = comma + 1;
  }
  if (at >= limit) return undefined;
  return subjectStartingAt(view, at, limit);
}

/** `Eight years ago, …`, `Last week, …`. */
function opensWithTime(view: SentenceView, at: number, limit: number): boolean {
  const end = Math.min(limit, at + 5);
  for (let position = at; position < end; position += 1) {
    const word = view.words[position] ?? "";
    if (word === ",") return false;
    if (word === "ago" || TIME_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word)) return true;
  }
  return false;
}

function clauseStart(view: SentenceView, limit: number): number {
  for (let at = limit - 1; at >= 0; at -= 1) {
    if (view.quoteAt[at]) {
      const open = quoteStart(view, at);
      if (open === 0) return at + 1;
      at = open;
    }
    if (view.words[at] === ";") return at + 1;
  }
  return 0;
}

function nextComma(view: SentenceView, from: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = from; at < limit - 1; at += 1) {
    if (view.quoteAt[at]) {
      // on “The Late Hour,” Ms Diaz …
      const end = pastQuote(view, at);
      if (closesWithComma(view, end) && end < limit) return end - 1;
      at = end - 1;
      continue;
    }
    if (view.words[at] === "(") depth += 1;
    if (view.words[at] === ")") depth -= 1;
    if (depth === 0 && view.words[at] === "," && !view.quoteAt[at]) return at;
  }
  return undefined;
}

/** Reads a subject rightwards from its first word. */
export function subjectStartingAt(view: SentenceView, at: number, limit: number): Subject | undefined {
  const word = view.words[at] ?? "";
  if (SUBJECT_PRONOUNS.has(word) && word !== "there" && word !== "who") {
    return { kind: "pronoun", word, at, from: at, to: at + 1 };
  }
  const mention = view.mentions.find(({ from }) => from >= at && from < Math.min(limit, at + 12));
  if (mention && personPhraseStart(view, mention) <= at && !possessive(view, mention.to)) {
    return { kind: "person", mention, from: at, to: mention.to };
  }
  let to = at;
  while (to < limit && to - at < 12) {
    const next = view.words[to] ?? "";
    if (AUXILIARIES.has(next) && next !== "'s") break;
    if (view.tokens[to]?.kind === "punct" && !possessive(view, to)) break;
    if (view.quoteAt[to] || SUBORDINATORS.has(next)) break;
    if (
      to > at &&
      (findCue(next)?.form === "past" ||
        isIrregularPast(next) ||
        (next.endsWith("ed") && !isCapitalised(view.tokens[to]?.text ?? "")))
    )
      break;
    to += 1;
  }
  if (to === at || !hasNoun(view, at, to)) return undefined;
  const apposed = apposedPerson(view, at, to);
  return apposed
    ? { kind: "person", mention: apposed, from: at, to: apposed.to }
    : { kind: "phrase", from: at, to };
}

/** `The chairman of the panel, | Hon. Ann Diaz, | faulted …`: the name fenced off behind a definite office. */
function apposedPerson(view: SentenceView, from: number, to: number): ViewMention | undefined {
  if (view.words[to] !== "," || !isDefinite(view, from, to)) return undefined;
  const mention = view.mentions.find((other) => other.from > to);
  const fenced = mention && personPhraseStart(view, mention) === to + 1;
  return fenced && /^[,(]$/.test(view.words[mention.to] ?? "") ? mention : undefined;
}

/** The subject after the verb: `said | Ann Diaz, a member of the panel` · `said | a spokesman for the company`. */
export function subjectAfter(view: SentenceView, at: number): Subject | undefined {
  const word = view.words[at] ?? "";
  if (SUBJECT_PRONOUNS.has(word))
    return word === "who" ? undefined : { kind: "pronoun", word, at, from: at, to: at + 1 };
  if (PREPOSITIONS.has(word)) return undefined;
  const end = nounPhraseEnd(view, at);
  if (end === at || !hasNoun(view, at, end)) return undefined;
  const mention = view.mentions.find(({ from, to }) => from >= at && to <= end + 6 && !view.quoteAt[from]);
  if (mention && !possessive(view, mention.to) && noComma(view, at, mention.from)) {
    const from = personPhraseStart(view, mention);
    if (from <= at || (!hangsOnPreposition(view, from) && mention.from < end))
      return { kind: "person", mention, from: at, to: mention.to };
    if (
      hangsOnPreposition(view, from) &&
      /^(?:to|of|for)$/.test(view.words[from - 1] ?? "") &&
      mention.from - from > 1
    ) {
      return { kind: "person", mention, from: at, to: mention.to };
    }
  }
  // "said the chief executive, Ann Diaz."
  const apposed = view.words[end] === "," ? view.mentionAt[end + 1] : undefined;
  if (apposed && /^[,.]$/.test(view.words[apposed.to] ?? ".") && isDefinite(view, at, end)) {
    return { kind: "person", mention: apposed, from: at, to: apposed.to };
  }
  if (/^(?:on|in|at|to|that|about|during)$/.test(word) || TIME_WORDS.has(word)) return undefined;
  return { kind: "phrase", from: at, to: end };
}

/** `the chief executive`, `Ms Roe's deputy`: an office that one person holds. */
function isDefinite(view: SentenceView, from: number, to: number): boolean {
  const words = view.words.slice(from, to);
  return DETERMINERS.has(words[0] ?? "") || POSSESSIVES.has(words[0] ?? "") || words.includes("'s");
}

function noComma(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.tokens[at]?.kind === "punct") return false;
  return true;
}

function possessive(view: SentenceView, at: number): boolean {
  return view.words[at] === "'s" || view.words[at] === "'";
}

/** Something nominal is there: a word that is no closed-class word. */
function hasNoun(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = view.words[at] ?? "";
    const token = view.tokens[at];
    if (!token || token.kind === "punct" || word === "'s") continue;
    if (token.kind === "number" && to - from === 1) continue;
    if (/^(?:others?|both|some|many|most|all|few|several|one|critics)$/.test(word)) return true;
    if (!DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !isAdverb(word)) return true;
  }
  return false;
}

/** Steps left over adverbs, days and bracketed or dash-fenced insertions; the position of what stands there. */
export function skipInsertionsLeft(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const word = view.words[at];
    if (word === undefined || view.quoteAt[at]) return at;
    if (isDash(word)) {
      // "Ms Diaz — after a pause — | said"
      const open = matchingDash(view, at);
      if (open === undefined) return at;
      at = open - 1;
    } else if (word === ")") {
      const open = skipBracketLeft(view, at);
      if (open === at) return at;
      at = open;
    } else if (isAdverb(word) && !view.mentionAt[at]) at -= 1;
    else if (TIME_WORDS.has(word) && !isCapitalisedName(view, at)) {
      at -= 1;
      if (/^(?:on|in|at|late|early|last|this)$/.test(view.words[at] ?? "")) at -= 1;
    } else return at;
  }
}

function matchingDash(view: SentenceView, close: number): number | undefined {
  for (let at = close - 2; at > 0 && close - at < 25; at -= 1) if (isDash(view.words[at] ?? "")) return at;
  return undefined;
}

function isCapitalisedName(view: SentenceView, at: number): boolean {
  return view.mentionAt[at] !== undefined;
}

function skipBracketLeft(view: SentenceView, at: number): number {
  if (view.words[at] !== ")") return at;
  for (let open = at - 1; open >= 0 && at - open < 30; open -= 1)
    if (view.words[open] === "(") return open - 1;
  return at;
}
