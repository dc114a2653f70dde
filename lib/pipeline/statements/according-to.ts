import { type Attribution, pieceOf } from "#lib/pipeline/statements/attribution";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { SOURCE_PHRASES } from "#lib/pipeline/statements/cues.data";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";
import { PREPOSITIONS, SUBORDINATORS } from "#lib/pipeline/statements/grammar.data";
import { atSentenceEnd, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { type Subject, subjectAfter } from "#lib/pipeline/statements/subjects";

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
  if (at === 0 || (at <= 2 && view.words[at - 1] !== ",")) {
    const from = contentAfter(view, source.to);
    const piece = from === undefined ? undefined : pieceOf(view, from, clauseEnd(view, from, groups));
    return piece && { ...base, pieces: [piece] };
  }
  let to = at;
  while (to > 0 && /^[,—–-]$/.test(view.words[to - 1] ?? "")) to -= 1;
  const piece = pieceOf(view, 0, to);
  return piece && to >= 3 ? { ...base, pieces: [piece] } : undefined;
}

/** The source: a person, or the phrase up to the next comma. */
function sourceSubject(view: SentenceView, from: number): Subject | undefined {
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
