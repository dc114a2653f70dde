import { isIrregularPast } from "#lib/pipeline/statements/clauses";
import { findCue } from "#lib/pipeline/statements/cues";
import { PREPOSITIONS } from "#lib/pipeline/statements/grammar.data";
import { type SentenceView, closesWithComma, pastQuote } from "#lib/pipeline/statements/sentence-view";
import { isTime } from "#lib/pipeline/statements/time-phrases";

/** After a quotation without a closing stop, the clause goes on in the reporter's words: `“A” would fail`. */
export function goesOnAfterQuote(view: SentenceView, end: number): boolean {
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
export function quotedPhraseEnd(view: SentenceView, from: number, end: number): number {
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
