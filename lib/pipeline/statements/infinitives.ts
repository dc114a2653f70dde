import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isSubjectPronoun } from "#lib/pipeline/statements/clauses";
import {
  AUXILIARIES,
  DETERMINERS,
  HEARERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  SUBORDINATORS,
  VENUES,
} from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

const OBJECT_REACH = 10;

/** Whether `to` at `at` opens an infinitive rather than names a hearer: `to open`, not `to reporters`. */
export function isInfinitive(view: SentenceView, at: number): boolean {
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

/** An infinitive has no subject: `promised to open it, | and she hopes …` goes on in the reporter's voice. */
export function infinitiveEnd(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end - 2; at += 1) {
    if (view.quoteAt[at] || view.words[at] !== ",") continue;
    if (/^(?:and|but|so)$/.test(view.words[at + 1] ?? "") && isSubjectPronoun(view.words[at + 2] ?? ""))
      return at;
  }
  return end;
}

/** `urged | the council | to open the bridge`: where the infinitive behind its object begins. */
export function objectInfinitive(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + OBJECT_REACH); at += 1) {
    const word = view.words[at] ?? "";
    const negated = word === "not" && view.words[at + 1] === "to";
    if (at > from && (negated || (word === "to" && isInfinitive(view, at)))) return at;
    if (view.quoteAt[at] || view.tokens[at]?.kind === "punct") return undefined;
    if (SUBORDINATORS.has(word) || (AUXILIARIES.has(word) && word !== "'s")) return undefined;
  }
  return undefined;
}
