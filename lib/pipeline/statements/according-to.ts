import { type Attribution, pieceOf } from "#lib/pipeline/statements/attribution";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { isIrregularPast } from "#lib/pipeline/statements/clauses";
import { restBehind } from "#lib/pipeline/statements/asides";
import { SOURCE_PHRASES } from "#lib/pipeline/statements/cues.data";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from "#lib/pipeline/statements/grammar.data";
import { atSentenceEnd, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import { subjectAfter } from "#lib/pipeline/statements/subject-after";

/**
 * Reads sources named by a phrase:
 *
 *     The bridge will open, according to Ms Diaz.
 *     According to a city report, the bridge will open.
 *     “It will open,” in the words of Ms Diaz.
 */
export function sourceAttributions(view: SentenceView, groups: readonly VerbGroup[]): Attribution[] {
  const found: Attribution[] = [];
  view.words.forEach((word, at) => {
    const phrase = SOURCE_PHRASES.find(
      (parts) => parts[0] === word && parts.every((part, offset) => view.words[at + offset] === part),
    );
    if (!phrase || view.quoteAt[at]) return;
    const attribution = readSource(view, at, at + phrase.length, groups);
    if (attribution) found.push(attribution);
  });
  return found;
}

function readSource(
  view: SentenceView,
  at: number,
  sourceFrom: number,
  groups: readonly VerbGroup[],
): Attribution | undefined {
  const source = sourceSubject(view, sourceFrom);
  const cue = pieceOf(view, at, sourceFrom);
  if (!source || !cue) return undefined;
  const base = {
    view,
    subject: source,
    cue: { ...cue, lemma: "according" },
    frame: "source" as const,
    negated: false,
  };
  if (view.words[at] === "in" && at > 2) {
    // "She was, in the words of Ms Diaz, “the keeper of the bridge”."
    const next = source.to + (view.words[source.to] === "," ? 1 : 0);
    const quoted = view.quoteAt[next] ? pieceOf(view, next, pastQuote(view, next)) : undefined;
    if (quoted) return { ...base, pieces: [quoted] };
  }
  if (at === 0 || (at <= 2 && view.words[at - 1] !== ",")) {
    const from = contentAfter(view, source.to);
    const piece = from === undefined ? undefined : pieceOf(view, from, clauseEnd(view, from, groups));
    return piece && { ...base, pieces: [piece] };
  }
  let to = at;
  while (to > 0 && /^[,—–-]$/.test(view.words[to - 1] ?? "")) to -= 1;
  const from = contentStart(view, to);
  const left = pieceOf(view, from, to);
  if (!left || to - from < 2) return undefined;
  // "The plan, according to Ms Diaz, | would fail."
  const behind = view.words[at - 1] === "," && view.words[source.to] === "," ? source.to + 1 : undefined;
  const rest =
    behind !== undefined && !isClause(view, from, to) ? restBehind(view, behind, groups) : undefined;
  if (!rest && to - from < 3) return undefined;
  return { ...base, pieces: rest ? [left, rest.piece] : [left] };
}

/** Behind the last semicolon or open bracket before the source. */
function contentStart(view: SentenceView, to: number): number {
  let closed = 0;
  for (let at = to - 1; at >= 0; at -= 1) {
    if (view.quoteAt[at]) continue;
    if (view.words[at] === ")") closed += 1;
    if (view.words[at] === "(" && closed-- === 0) return at + 1;
    if (view.words[at] === ";" && closed === 0) return at + 1;
  }
  return 0;
}

/** Whether tokens `[from, to)` are a sentence by themselves rather than a subject or adjunct. */
function isClause(view: SentenceView, from: number, to: number): boolean {
  if (PREPOSITIONS.has(view.words[to - 1] ?? "")) return false;
  return view.words.slice(from, to).some((word, offset) => {
    const verb =
      (AUXILIARIES.has(word) && word !== "'s") || isIrregularPast(word) || /[a-z]{2}ed$/.test(word);
    return verb || view.quoteAt[from + offset] !== undefined;
  });
}

/** The source: a person, or the phrase up to the next comma. */
function sourceSubject(view: SentenceView, from: number): Subject | undefined {
  // "According to her, the bridge …"
  const object = view.words[from] ?? "";
  if (object === "him" || object === "her") {
    const word = object === "him" ? "he" : "she";
    const next = view.tokens[from + 1];
    if (!next || next.kind === "punct") return { kind: "pronoun", word, at: from, from, to: from + 1 };
  }
  const subject = subjectAfter(view, from);
  let to = from;
  while (to < view.tokens.length && !/^[,.;:!?()]$/.test(view.words[to] ?? "") && !view.quoteAt[to]) {
    if (to > from && SUBORDINATORS.has(view.words[to] ?? "")) break;
    to += 1;
  }
  if (subject?.kind === "person") return { ...subject, to: Math.max(subject.to, to) };
  return to > from ? { kind: "phrase", from, to } : undefined;
}

function contentAfter(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + 30); at += 1) {
    if (view.quoteAt[at]) {
      at = pastQuote(view, at) - 1;
      continue;
    }
    if (view.words[at] !== ",") continue;
    const next = view.words[at + 1] ?? "";
    if (/^(?:a|an|the|who|which)$/.test(next) && hasLaterComma(view, at + 1) && next !== "the") continue;
    if (PREPOSITIONS.has(next) && hasLaterComma(view, at + 1)) continue;
    return atSentenceEnd(view, at + 1) ? undefined : at + 1;
  }
  return undefined;
}

function hasLaterComma(view: SentenceView, from: number): boolean {
  return view.words.slice(from, from + 16).includes(",");
}
