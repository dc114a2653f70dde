import { isCapitalised } from "#lib/pipeline/segment/characters";
import { isClauseStart, isSubjectPronoun } from "#lib/pipeline/statements/clauses";
import { REACH, type Start } from "#lib/pipeline/statements/complement";
import type { Frame } from "#lib/pipeline/statements/cues";
import { AUXILIARIES, DETERMINERS, POSSESSIVES, VENUES } from "#lib/pipeline/statements/grammar.data";
import { isInfinitive } from "#lib/pipeline/statements/infinitives";
import { isDash } from "#lib/pipeline/statements/marks";
import { isShortTitle } from "#lib/pipeline/statements/quoted-titles";
import { type SentenceView, pastQuote } from "#lib/pipeline/statements/sentence-view";
import { isTime, pastTimes } from "#lib/pipeline/statements/time-phrases";

/** `that's`, `that.`: a pronoun, no conjunction. */
export function isDemonstrative(view: SentenceView, at: number): boolean {
  return /^(?:'s|\.)$/.test(view.words[at + 1] ?? "");
}

/**
 * Steps over a prepositional phrase after the verb, or finds the content inside its reach:
 * `said | in an interview | he would`, `said | of Ms Hall: | “…”`.
 */
export function pastPhrase(
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
