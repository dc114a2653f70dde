import { asClause, asideAround, isAsClause, standsAside } from "#lib/pipeline/statements/asides";
import { pieceOf } from "#lib/pipeline/statements/attribution";
import type { ClauseContext } from "#lib/pipeline/statements/clause-end";
import { readComplement } from "#lib/pipeline/statements/complements";
import type { Content, Reached } from "#lib/pipeline/statements/content";
import { DETERMINERS, POSSESSIVES } from "#lib/pipeline/statements/grammar.data";
import { pastHearer } from "#lib/pipeline/statements/hearers";
import { leftEnd, quotedBefore } from "#lib/pipeline/statements/quotes-before";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Source } from "#lib/pipeline/statements/source";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

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

/** Tokens of a phrase of time that may lead into a clause. */
const LEAD = 4;

function contextOf(view: SentenceView, group: VerbGroup, source: Source): ClauseContext {
  // "When Ms Diaz rose and said …": the joined verb stands in the clause of its subject.
  const from = Math.min(source.from, source.subject?.from ?? source.from);
  const opener = view.words[from - 1] ?? "";
  const fenced = from <= 2 || /^[,—–-]$/.test(view.words[from - 2] ?? "");
  // "Three years after Ms Diaz said …, the bridge …"
  if (from <= LEAD && /^(?:after|before)$/.test(opener)) return "subordinate";
  if (fenced && /^(?:while|although|though|when|whereas|if|because|since|as)$/.test(opener))
    return "subordinate";
  if (group.shape === "participle" && group.from === 0) return "subordinate";
  return view.words[group.from - 1] === "who" && view.words[group.from - 2] === "," ? "relative" : "main";
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
