import { type Attribution, type Piece, pieceOf } from "#lib/pipeline/statements/attribution";
import { type ClauseContext, clauseEnd } from "#lib/pipeline/statements/clause-end";
import { hasFiniteVerb } from "#lib/pipeline/statements/clauses";
import { readComplement } from "#lib/pipeline/statements/complements";
import { pastTimes } from "#lib/pipeline/statements/time-phrases";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from "#lib/pipeline/statements/grammar.data";
import { pastHearer } from "#lib/pipeline/statements/hearers";
import { isDash } from "#lib/pipeline/statements/marks";
import { isShortTitle, isTitle } from "#lib/pipeline/statements/quoted-titles";
import { pastQuote, quoteStart, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Source } from "#lib/pipeline/statements/sources";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** What was said, as pieces of the body, and how it hangs on its verb. */
export interface Content {
  pieces: Piece[];
  frame: Attribution["frame"];
  /** Tokens before this position are spoken for. */
  consumed: number;
}

/** How far earlier reports of the sentence reach. */
export interface Reached {
  /** By any report. */
  consumed: number;
  /** By a quotation or an aside: a later aside begins behind it. */
  asides: number;
}

/** Finds the content of a report before its source, around it, or behind its verb. */
export function readContent(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  source: Source,
  reached: Reached,
): Content | undefined {
  const { frames } = group.cue;
  const behind = behindSource(view, group, source);
  const left = group.shape === "finite" ? leftEnd(view, source.from) : undefined;
  if (left?.quoted && frames.has("q") && left.end > reached.consumed) {
    const quoted = quotedBefore(view, left.end, behind, reached.consumed);
    if (quoted) return quoted;
  }
  const opener = view.words[source.from - 1] ?? "";
  if (opener === "as" && !source.inverted && isAsClause(view, source.from - 1)) {
    return asClause(view, group, groups, source, reached);
  }
  const inside = contextOf(view, group, source);
  const complement = source.inverted ? undefined : readComplement(view, group, groups, inside);
  const solid = complement !== undefined && complement.kind !== "phrase";
  if (left?.comma && frames.has("p") && !solid && standsAside(view, behind)) {
    const aside = asideAround(view, left.end, behind, source.inverted, groups, reached.asides);
    if (aside) return aside;
  }
  if (!complement) return undefined;
  const { kind, from, to } = complement;
  if (kind === "phrase" && !judges(view, from, to, groups)) return undefined;
  const piece = pieceOf(view, from, to);
  return piece && { pieces: [piece], frame: kind, consumed: to };
}

/** Where the words after source and verb begin, past the hearer of `told`. */
function behindSource(view: SentenceView, group: VerbGroup, source: Source): number {
  if (source.inverted) return source.to;
  return group.cue.lemma === "tell" ? (pastHearer(view, group.to, true) ?? group.to) : group.to;
}

function contextOf(view: SentenceView, group: VerbGroup, source: Source): ClauseContext {
  // "When Ms Diaz rose and said …": the joined verb stands in the clause of its subject.
  const from = Math.min(source.from, source.subject?.from ?? source.from);
  const opener = view.words[from - 1] ?? "";
  const fenced = from <= 2 || /^[,—–-]$/.test(view.words[from - 2] ?? "");
  if (fenced && /^(?:while|although|though|when|whereas|if|because|since|as)$/.test(opener))
    return "subordinate";
  if (group.shape === "participle" && group.from === 0) return "subordinate";
  return view.words[group.from - 1] === "who" && view.words[group.from - 2] === "," ? "relative" : "main";
}

/** `As` at the head of the sentence or after a mark, not `just as she said`. */
function isAsClause(view: SentenceView, as: number): boolean {
  const before = view.words[as - 1] ?? "";
  return (as <= 1 && before !== "even" && before !== "just") || /^[,—–]$/.test(before);
}

interface Left {
  /** Position after the last token of what stands before the source. */
  end: number;
  comma: boolean;
  quoted: boolean;
}

/** What stands right before the source: a comma or a quotation that leads over to it. */
function leftEnd(view: SentenceView, from: number): Left | undefined {
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
function quotedBefore(
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

/** `The bridge, | Ms Diaz said, | would open.` · `The bridge will open, | Ms Diaz said.` */
function asideAround(
  view: SentenceView,
  end: number,
  behind: number,
  inverted: boolean,
  groups: readonly VerbGroup[],
  from: number,
): Content | undefined {
  const left = pieceOf(view, from, end);
  const mark = inverted ? behind : pastTimes(view, behind);
  const goesOn =
    view.words[mark] === "," ||
    (view.words[mark] === ";" && /^(?:rather|instead)$/.test(view.words[mark + 1] ?? ""));
  const rest = !inverted && goesOn ? restBehind(view, mark + 1, groups) : undefined;
  if (!left || (!rest && !hasFiniteVerb(view, from, end))) return undefined;
  return { pieces: rest ? [left, rest.piece] : [left], frame: "aside", consumed: rest?.to ?? end };
}

/** `As Ms Diaz noted in May, | the bridge is closed.` · `The bridge, as Ms Diaz noted, | is closed.` */
function asClause(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  source: Source,
  { asides }: Reached,
): Content | undefined {
  const comma = nextComma(view, group.to);
  if (comma === undefined || !(group.cue.frames.has("t") || group.cue.frames.has("q"))) return undefined;
  const rest = CLAUSELESS.test(group.cue.lemma) ? undefined : restBehind(view, comma + 1, groups);
  const before = source.from - 2;
  const left = view.words[before] === "," ? pieceOf(view, asides, before) : undefined;
  const pieces = [left, rest?.piece].filter((piece) => piece !== undefined);
  return rest && { pieces, frame: "aside", consumed: rest.to };
}

const AS_REACH = 12;
/** Verbs that bring in quotations but no clauses: `As the race began, …` reports nothing. */
const CLAUSELESS = /^(?:begin|start|continue|finish|offer|read|press|share|post)$/;

function nextComma(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + AS_REACH); at += 1) {
    if (view.quoteAt[at]) return undefined;
    if (view.words[at] === ",") return at;
  }
  return undefined;
}

/** Whether the verb closes its clause: then what stood before it is what was said. */
function standsAside(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || /^[.,;!?)]$/.test(word) || isDash(word)) return true;
  const follows =
    TIME_WORDS.has(word) || /^(?:on|in|at|during|after|before|as|when|while|last|this|who|whose)$/.test(word);
  return follows && !/^(?:least|most)$/.test(view.words[at + 1] ?? "") && !clauseFollows(view, at);
}

const FOLLOW_REACH = 14;

function clauseFollows(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.tokens.length, from + FOLLOW_REACH); at += 1) {
    const word = view.words[at] ?? "";
    if (/^[.,;]$/.test(word)) return false;
    if (word === "that" || word === ":" || view.quoteAt[at]) return true;
    if (at > from && AUXILIARIES.has(word) && word !== "'s") return true;
  }
  return false;
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

/** What goes on behind an aside, unless it is the reporter's own. */
export function restBehind(
  view: SentenceView,
  from: number,
  groups: readonly VerbGroup[],
): { piece: Piece; to: number } | undefined {
  const word = view.words[from] ?? "";
  if (groups.some(({ from: verb, shape }) => verb === from && shape === "participle")) return undefined;
  if (SUBORDINATORS.has(word) && !/^(?:that|because|if|when)$/.test(word)) return undefined;
  if (
    (CONJUNCTIONS.has(word) && word !== "so") ||
    /^(?:according|citing|referring|speaking|pointing)$/.test(word)
  )
    return undefined;
  const to = clauseEnd(view, from, groups);
  const piece = pieceOf(view, from, to);
  return piece && to - from >= 2 ? { piece, to } : undefined;
}

/** Whether a judging phrase holds quoted words, and no other report stands before them: `a firm called Acme says “A”`. */
function judges(view: SentenceView, from: number, to: number, groups: readonly VerbGroup[]): boolean {
  for (let at = from; at < to; at += 1) {
    if (view.quoteAt[at]) return true;
    if (groups.some((group) => group.at === at && reportsInside(view, group))) return false;
  }
  return false;
}

/** A verb of a clause of its own, not the noun it looks like: `firm … says`, not `the claims`, `the text`. */
function reportsInside(view: SentenceView, { at, from, cue, shape }: VerbGroup): boolean {
  if (shape !== "finite" || cue.form === "base" || !cue.frames.has("t")) return false;
  const before = view.words[from - 1] ?? "";
  return (
    from < at || !(DETERMINERS.has(before) || POSSESSIVES.has(before) || before === "'s" || before === "'")
  );
}
