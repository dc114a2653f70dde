import { findCue } from "#lib/pipeline/statements/cues";
import { PREPOSITIONS, SUBJECT_PRONOUNS, VENUES } from "#lib/pipeline/statements/grammar.data";
import { skipBracketLeft, skipInsertionsLeft } from "#lib/pipeline/statements/insertions";
import { leadingSubject } from "#lib/pipeline/statements/leading-subject";
import { hangsOnPreposition, nounPhraseStart } from "#lib/pipeline/statements/noun-phrases";
import { personPhraseStart } from "#lib/pipeline/statements/person-phrase";
import type { SentenceView, ViewMention } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import { hasNoun, isClauseEdge, startsClause } from "#lib/pipeline/statements/subject-words";

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
