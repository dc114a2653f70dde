import { type Piece, pieceOf } from "#lib/pipeline/statements/attribution";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { hasFiniteVerb } from "#lib/pipeline/statements/clauses";
import type { Content, Reached } from "#lib/pipeline/statements/content";
import { AUXILIARIES, CONJUNCTIONS, SUBORDINATORS, TIME_WORDS } from "#lib/pipeline/statements/grammar.data";
import { isDash } from "#lib/pipeline/statements/marks";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Source } from "#lib/pipeline/statements/source";
import { pastTimes } from "#lib/pipeline/statements/time-phrases";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** `As` at the head of the sentence or after a mark, not `just as she said`. */
export function isAsClause(view: SentenceView, as: number): boolean {
  const before = view.words[as - 1] ?? "";
  return (as <= 1 && before !== "even" && before !== "just") || /^[,—–]$/.test(before);
}

/** `The bridge, | Ms Diaz said, | would open.` · `The bridge will open, | Ms Diaz said.` */
export function asideAround(
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
export function asClause(
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
export function standsAside(view: SentenceView, at: number): boolean {
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
