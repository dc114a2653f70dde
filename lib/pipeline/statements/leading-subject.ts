import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isIrregularPast } from "#lib/pipeline/statements/clauses";
import { findCue } from "#lib/pipeline/statements/cues";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "#lib/pipeline/statements/grammar.data";
import { hangsOnPreposition } from "#lib/pipeline/statements/noun-phrases";
import { personPhraseStart } from "#lib/pipeline/statements/person-phrase";
import {
  type SentenceView,
  type ViewMention,
  closesWithComma,
  pastQuote,
  quoteStart,
} from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import { hasNoun, isDefinite, possessive } from "#lib/pipeline/statements/subject-words";
import { isAdverb } from "#lib/pipeline/statements/verb-groups";

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
