import { TIME_WORDS } from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** Whether a token belongs to a phrase of time: `Monday`, `last | week`, `Jan. | 5`. */
export function isTime(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  const next = view.words[at + 1] ?? "";
  if (next === "'s" || view.mentionAt[at] || view.quoteAt[at]) return false;
  if (/^(?:last|this|next|earlier|late|early)$/.test(word)) return TIME_WORDS.has(next) || word === "earlier";
  if (view.tokens[at]?.kind === "number")
    return TIME_WORDS.has(view.words[at - 1] ?? "") || TIME_WORDS.has(next);
  return TIME_WORDS.has(word);
}

/** The position after any phrases of time at `from`: `on Monday | …`, `last week | …`. */
export function pastTimes(view: SentenceView, from: number): number {
  let at = from;
  while (isTime(view, at) || (/^(?:on|in|at)$/.test(view.words[at] ?? "") && isTime(view, at + 1))) at += 1;
  return at;
}
