import { TIME_WORDS } from "#lib/pipeline/statements/grammar.data";
import { isDash } from "#lib/pipeline/statements/marks";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import { isAdverb } from "#lib/pipeline/statements/verb-groups";

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

/** Steps left over a bracketed insertion that closes at `at`. */
export function skipBracketLeft(view: SentenceView, at: number): number {
  if (view.words[at] !== ")") return at;
  for (let open = at - 1; open >= 0 && at - open < 30; open -= 1)
    if (view.words[open] === "(") return open - 1;
  return at;
}
