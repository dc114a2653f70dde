import { type Attribution, type Piece, pieceOf } from "#lib/pipeline/statements/attribution";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { isDash } from "#lib/pipeline/statements/marks";
import { type Complement, readComplement } from "#lib/pipeline/statements/complements";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from "#lib/pipeline/statements/grammar.data";
import { pastQuote, quoteStart, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { leadingSubject, type Subject, subjectAfter, subjectBefore } from "#lib/pipeline/statements/subjects";
import { findVerbGroups, isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/**
 * Reads every reporting verb of a sentence with its subject and its content before, behind or around it:
 *
 *     Ms Diaz said that the bridge would open.      “We won,” said Ms Diaz.
 *     The bridge, Ms Diaz said, would open.         “We won,” Ms Diaz said, “and they know it.”
 */
export function verbAttributions(view: SentenceView): Attribution[] {
  const groups = findVerbGroups(view);
  const found: Attribution[] = [];
  let consumed = 0;
  for (const group of groups) {
    const source = findSource(view, group, groups, found);
    if (!source) continue;
    const content = readContent(view, group, groups, source, consumed);
    if (!content) continue;
    const first = view.tokens[group.at];
    if (!first) continue;
    found.push({
      view,
      ...(source.subject ? { subject: source.subject } : {}),
      cue: { start: first.start, end: first.end, lemma: group.cue.lemma },
      frame: content.frame,
      negated: group.negated,
      pieces: content.pieces,
    });
    consumed = Math.max(consumed, content.consumed);
  }
  return found;
}

interface Source {
  subject?: Subject;
  /** Where source and verb together begin and end. */
  from: number;
  to: number;
  inverted: boolean;
}

function findSource(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  found: readonly Attribution[],
): Source | undefined {
  const before = view.words[group.from - 1];
  if (group.shape === "finite") {
    const inverted = invertedSubject(view, group, groups);
    if (inverted) return { subject: inverted, from: group.from, to: inverted.to, inverted: true };
    const subject = subjectBefore(view, group.from);
    if (subject) return { subject, from: subject.from, to: group.to, inverted: false };
    if (group.cue.form === "base") return undefined;
    if (before !== undefined && (CONJUNCTIONS.has(before) || before === "then" || before === ","))
      return inherit(view, group, found);
    return undefined;
  }
  if (group.shape === "infinitive") {
    const governor = governorStart(view, group.from);
    const subject = governor === undefined ? undefined : subjectBefore(view, governor);
    return subject ? { subject, from: subject.from, to: group.to, inverted: false } : undefined;
  }
  if (before === undefined) return { from: group.from, to: group.to, inverted: false };
  if (/^(?:,|by|before|after|while|and|when|in|-|--|—|–)$/.test(before) || view.quoteAt[group.from - 1])
    return inherit(view, group, found);
  const subject = subjectBefore(view, group.from);
  return subject ? { subject, from: subject.from, to: group.to, inverted: false } : undefined;
}

/** A participle or joined verb speaks with the voice of the report before it, or of the main clause. */
function inherit(view: SentenceView, group: VerbGroup, found: readonly Attribution[]): Source {
  const previous = found.at(-1)?.subject;
  const subject = previous ?? leadingSubject(view, group.from);
  return { ...(subject ? { subject } : {}), from: group.from, to: group.to, inverted: false };
}

const GOVERNORS =
  /^(?:continued|continues|went|goes|began|begins|quick|rushed|hastened|proceeded|used|seemed|appeared|took|later|on|his|her|the|their|out|of|way|twitter|facebook|stage|floor|to|was|is|were|had|has|moved)$/;

/** `went on | to say`, `was quick | to add`: where the governing verb phrase begins. */
function governorStart(view: SentenceView, to: number): number | undefined {
  let at = to;
  while (at > 0 && to - at < 7 && GOVERNORS.test(view.words[at - 1] ?? "") && !view.quoteAt[at - 1]) at -= 1;
  if (at === to) return undefined;
  const phrase = view.words.slice(at, to).join(" ");
  return /(?:continued|continues|went|goes|began|begins|quick|rushed|hastened|proceeded|took)\b/.test(phrase)
    ? at
    : undefined;
}

/** `“…,” | said Ms Diaz` · `The bridge will open, | said a spokesman for the city.` */
function invertedSubject(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Subject | undefined {
  const { frames, form } = group.cue;
  if (group.from !== group.at || form === "ing" || form === "base" || !(frames.has("q") || frames.has("p")))
    return undefined;
  const before = group.from - 1;
  const afterQuote =
    before >= 0 &&
    (view.quoteAt[before] !== undefined ||
      (view.words[before] === "," && view.quoteAt[before - 1] !== undefined));
  if (!afterQuote && (view.words[before] !== "," || !frames.has("p"))) return undefined;
  const subject = subjectAfter(view, group.to);
  if (!subject || !closesAside(view, subject.to)) return undefined;
  if (!afterQuote && subject.kind === "pronoun") return undefined;
  if (!afterQuote && groups.some(({ at }) => at > group.at && at < subject.to + 3)) return undefined;
  return subject;
}

/** What may follow an inverted speaker: a mark, an apposition, a phrase of time or place. */
function closesAside(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || view.quoteAt[at]) return true;
  if (view.tokens[at]?.kind === "punct") return true;
  return (
    PREPOSITIONS.has(word) ||
    TIME_WORDS.has(word) ||
    /^(?:who|as|when|while|whose|last|this|after|before)$/.test(word) ||
    isAdverb(word)
  );
}

interface Content {
  pieces: Piece[];
  frame: Attribution["frame"];
  /** Tokens before this position are spoken for. */
  consumed: number;
}

function readContent(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  source: Source,
  consumed: number,
): Content | undefined {
  const { frames } = group.cue;
  const left =
    group.shape === "finite"
      ? leftContent(view, source.from, consumed, frames.has("q"), frames.has("p"))
      : undefined;
  const behind = source.inverted ? source.to : group.to;
  if (left?.quoted) {
    const right = quoteBehind(view, behind);
    const pieces = [left.piece, ...(right ? [right.piece] : [])];
    return { pieces, frame: "quote", consumed: right?.to ?? left.to };
  }
  if (left && (source.inverted || standsAside(view, behind))) {
    const rest = view.words[behind] === "," ? restBehind(view, behind + 1, groups) : undefined;
    return {
      pieces: [left.piece, ...(rest ? [rest.piece] : [])],
      frame: "aside",
      consumed: rest?.to ?? left.to,
    };
  }
  if (source.inverted) return undefined;
  const complement = readComplement(view, group, groups);
  return complement && fromComplement(view, complement, group);
}

function fromComplement(view: SentenceView, complement: Complement, group: VerbGroup): Content | undefined {
  const { kind, from, to } = complement;
  if (kind === "phrase" && !holdsQuote(view, from, to)) return undefined;
  if (kind === "quote" && !group.cue.frames.has("q") && !group.cue.frames.has("t")) return undefined;
  const piece = pieceOf(view, from, to);
  return piece && { pieces: [piece], frame: kind, consumed: to };
}

function holdsQuote(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.quoteAt[at]) return true;
  return false;
}

interface Left {
  piece: Piece;
  quoted: boolean;
  to: number;
}

/** The content before the source: a quotation that ends there, or a clause closed by a comma. */
function leftContent(
  view: SentenceView,
  from: number,
  consumed: number,
  quotes: boolean,
  asides: boolean,
): Left | undefined {
  let last = from - 1;
  const comma = view.words[last] === "," && !view.quoteAt[last];
  if (comma || isDash(view.words[last] ?? "")) last -= 1;
  if (last < consumed) return undefined;
  if (view.quoteAt[last] && quotes) {
    const open = quoteStart(view, last);
    if (!comma && !endsOpen(view, last)) return undefined;
    const start = contentStartBefore(view, open, consumed);
    const piece = pieceOf(view, start, last + 1);
    return piece && { piece, quoted: true, to: last + 1 };
  }
  if (!comma || !asides) return undefined;
  const piece = pieceOf(view, consumed, last + 1);
  return piece && { piece, quoted: false, to: last + 1 };
}

/** A quotation before its source ends in a comma, question mark, exclamation mark, dash or ellipsis. */
function endsOpen(view: SentenceView, last: number): boolean {
  for (let at = last; at > last - 4 && at >= 0; at -= 1) {
    if (view.tokens[at]?.kind === "quote") continue;
    return /^[,?!.…—–-]|\.$/.test(view.words[at] ?? "");
  }
  return false;
}

/** Where content that ends in the quotation at `open` begins: there, or at the clause that leads into it. */
function contentStartBefore(view: SentenceView, open: number, consumed: number): number {
  if (open <= consumed) return open;
  return consumed;
}

/** Whether the verb closes its clause: then what stood before it is what was said. */
function standsAside(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined) return true;
  if (/^[.,;!?)]$/.test(word) || isDash(word)) return true;
  if (TIME_WORDS.has(word) || /^(?:on|in|at|during|after|before|as|when|while|last|this)$/.test(word)) {
    return !clauseFollows(view, at);
  }
  return false;
}

function clauseFollows(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.tokens.length, from + 14); at += 1) {
    const word = view.words[at] ?? "";
    if (/^[.,;:]$/.test(word)) return false;
    if (word === "that" || view.quoteAt[at] || (at > from && AUXILIARIES.has(word) && word !== "'s"))
      return true;
  }
  return false;
}

/** `“A,” Ms Diaz said, | “B.”` */
function quoteBehind(view: SentenceView, from: number): { piece: Piece; to: number } | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + 30); at += 1) {
    if (!view.quoteAt[at]) {
      const word = view.words[at] ?? "";
      if (/^[.;]$/.test(word) || (CONJUNCTIONS.has(word) && view.words[at - 1] === ",") || /ing$/.test(word))
        return undefined;
      continue;
    }
    const before = view.words[at - 1] ?? "";
    if (before !== "," && before !== ":" && !isDash(before)) return undefined;
    const to = pastQuote(view, at);
    const piece = pieceOf(view, at, to);
    return piece && { piece, to };
  }
  return undefined;
}

/** `The bridge, Ms Diaz said, | would open.` */
function restBehind(
  view: SentenceView,
  from: number,
  groups: readonly VerbGroup[],
): { piece: Piece; to: number } | undefined {
  const word = view.words[from] ?? "";
  if (groups.some(({ from: verb, shape }) => verb === from && shape === "participle")) return undefined;
  if (SUBORDINATORS.has(word) && !/^(?:that|because|if|when)$/.test(word)) return undefined;
  if (/^(?:according|citing|referring|speaking|a|an|pointing)$/.test(word)) return undefined;
  const to = clauseEnd(view, from, groups);
  const piece = pieceOf(view, from, to);
  return piece && to - from >= 2 ? { piece, to } : undefined;
}
