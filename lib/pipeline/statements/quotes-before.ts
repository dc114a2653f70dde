import { type Piece, pieceOf } from "#lib/pipeline/statements/attribution";
import type { Content } from "#lib/pipeline/statements/content";
import { CONJUNCTIONS } from "#lib/pipeline/statements/grammar.data";
import { isDash } from "#lib/pipeline/statements/marks";
import { isShortTitle, isTitle } from "#lib/pipeline/statements/quoted-titles";
import { type SentenceView, pastQuote, quoteStart } from "#lib/pipeline/statements/sentence-view";

interface Left {
  /** Position after the last token of what stands before the source. */
  end: number;
  comma: boolean;
  quoted: boolean;
}

/** What stands right before the source: a comma or a quotation that leads over to it. */
export function leftEnd(view: SentenceView, from: number): Left | undefined {
  let last = from - 1;
  const comma = view.words[last] === "," && !view.quoteAt[last];
  if (comma || isDash(view.words[last] ?? "")) last -= 1;
  if (last < 0) return undefined;
  // A quotation at the head of the sentence needs no comma: `“No. -A” | Ms Diaz tweeted`.
  const open = quoteStart(view, last);
  const heads = open === 0 && !isTitle(view, open, last + 1);
  const quoted = view.quoteAt[last] !== undefined && (comma || heads || endsOpen(view, last));
  return { end: last + 1, comma, quoted };
}

/** A quotation before its source ends in a comma, question mark, exclamation mark, dash or ellipsis. */
function endsOpen(view: SentenceView, last: number): boolean {
  let at = last;
  while (at > last - 4 && view.tokens[at]?.kind === "quote") at -= 1;
  return /^[,?!.…—–-]|\.$/.test(view.words[at] ?? "");
}

/** `“A,” | Ms Diaz said` · `“A,” | Ms Diaz said, | “B.”` · `The plan is “A,” | Ms Diaz said` */
export function quotedBefore(
  view: SentenceView,
  end: number,
  behind: number,
  consumed: number,
): Content | undefined {
  const open = quoteStart(view, end - 1);
  if (isShortTitle(view, open, end) && /^(?:on|in|at|of|the|'s)$/.test(view.words[open - 1] ?? ""))
    return undefined;
  // After a mark the quotation stands for itself; else the words that lead into it belong to what was said.
  const leadsIn = open > consumed && !/^[,:;(]$/.test(view.words[open - 1] ?? "");
  const left = pieceOf(view, leadsIn ? pastOpenBracket(view, consumed, open) : open, end);
  const right = quoteBehind(view, behind);
  return left && { pieces: right ? [left, right.piece] : [left], frame: "quote", consumed: right?.to ?? end };
}

/** The position after the last bracket that is still open before `to`, else `from`. */
function pastOpenBracket(view: SentenceView, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (view.words[at] === ")") return from;
    if (view.words[at] === "(") return at + 1;
  }
  return from;
}

const BEHIND_REACH = 30;

/** `“A,” Ms Diaz said, | “B.”` */
function quoteBehind(view: SentenceView, from: number): { piece: Piece; to: number } | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + BEHIND_REACH); at += 1) {
    const word = view.words[at] ?? "";
    const before = view.words[at - 1] ?? "";
    if (view.quoteAt[at]) {
      if (before !== "," && before !== ":" && !isDash(before)) return undefined;
      const to = pastQuote(view, at);
      const piece = pieceOf(view, at, to);
      return piece && { piece, to };
    }
    if (/^[.;]$/.test(word) || word.endsWith("ing") || (CONJUNCTIONS.has(word) && before === ","))
      return undefined;
  }
  return undefined;
}
