import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isSubjectPronoun } from "#lib/pipeline/statements/clauses";
import { isShortTitle } from "#lib/pipeline/statements/quoted-titles";
import {
  AUXILIARIES,
  DETERMINERS,
  HEARERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "#lib/pipeline/statements/grammar.data";
import { pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { isTime } from "#lib/pipeline/statements/time-phrases";

const REACH = 12;

/**
 * Steps over the hearer: `told | the Leeds Post | …`, `told | reporters | …`, `warned | his colleagues | that …`.
 *
 * @param required the verb cannot do without one (`tell`); else a hearer is taken only when content plainly follows.
 */
export function pastHearer(view: SentenceView, from: number, required: boolean): number | undefined {
  const word = view.words[from] ?? "";
  const token = view.tokens[from];
  if (!token) return undefined;
  let end: number | undefined;
  if (OBJECT_PRONOUNS.has(word) || HEARERS.has(word))
    return isSubjectPronoun(word) && !required ? undefined : from + 1;
  else if (required || isCapitalised(token.text) || DETERMINERS.has(word) || POSSESSIVES.has(word))
    end = hearerEnd(view, from);
  if (end === undefined || end === from) return undefined;
  if (required) return end;
  const next = view.words[end] ?? "";
  const follows =
    /^(?:that|,|:|to|if|whether|how|why|what)$/.test(next) ||
    view.quoteAt[end] !== undefined ||
    PREPOSITIONS.has(next) ||
    isTime(view, end);
  return follows ? end : undefined;
}

function hearerEnd(view: SentenceView, from: number): number {
  const { words, tokens } = view;
  let at = from;
  if (DETERMINERS.has(words[at] ?? "") || POSSESSIVES.has(words[at] ?? "")) at += 1;
  for (; at < tokens.length && at - from < REACH; at += 1) {
    const word = words[at] ?? "";
    const token = tokens[at];
    if (view.quoteAt[at]) {
      // told CNN’s “The Late Hour”
      const end = pastQuote(view, at);
      if (!isShortTitle(view, at, end)) break;
      at = end - 1;
      continue;
    }
    if (!token || (token.kind === "punct" && token.text !== "&")) break;
    if (at > from && (DETERMINERS.has(word) || POSSESSIVES.has(word) || isSubjectPronoun(word))) break;
    if (SUBORDINATORS.has(word) || PREPOSITIONS.has(word) || (AUXILIARIES.has(word) && word !== "'s")) break;
    if (at > from && (HEARERS.has(words[at - 1] ?? "") || isTime(view, at))) break;
  }
  return at;
}
