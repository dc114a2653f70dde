import {
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import { isAdverb } from "#lib/pipeline/statements/verb-groups";

/** After a comma: a new main clause rather than an apposition. */
export function startsClause(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  if (CONJUNCTIONS.has(word) || /^(?:he|she|they|we|i|it)$/.test(word)) return true;
  return false;
}

/** Whether a subject may begin at `from`: nothing, a mark, a conjunction or an adverb before it. */
export function isClauseEdge(view: SentenceView, from: number): boolean {
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

/** `the chief executive`, `Ms Roe's deputy`: an office that one person holds. */
export function isDefinite(view: SentenceView, from: number, to: number): boolean {
  const words = view.words.slice(from, to);
  return DETERMINERS.has(words[0] ?? "") || POSSESSIVES.has(words[0] ?? "") || words.includes("'s");
}

/** Whether a possessive ending stands at `at`. */
export function possessive(view: SentenceView, at: number): boolean {
  return view.words[at] === "'s" || view.words[at] === "'";
}

/** Something nominal is there: a word that is no closed-class word. */
export function hasNoun(view: SentenceView, from: number, to: number): boolean {
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
