import { type Complement, REACH, type Start } from "#lib/pipeline/statements/complement";
import { type ClauseContext, clauseEnd } from "#lib/pipeline/statements/clause-end";
import { isClauseStart, isSubjectPronoun } from "#lib/pipeline/statements/clauses";
import { isDemonstrative, pastPhrase } from "#lib/pipeline/statements/complement-phrases";
import type { Frame } from "#lib/pipeline/statements/cues";
import { PREPOSITIONS, VENUES } from "#lib/pipeline/statements/grammar.data";
import { pastHearer } from "#lib/pipeline/statements/hearers";
import { infinitiveEnd, isInfinitive, objectInfinitive } from "#lib/pipeline/statements/infinitives";
import { isDash } from "#lib/pipeline/statements/marks";
import { claimNoun } from "#lib/pipeline/statements/noun-claims";
import { goesOnAfterQuote, quotedPhraseEnd } from "#lib/pipeline/statements/quoted-ends";
import { isTitle } from "#lib/pipeline/statements/quoted-titles";
import { type SentenceView, pastQuote } from "#lib/pipeline/statements/sentence-view";
import { isTime } from "#lib/pipeline/statements/time-phrases";
import { type VerbGroup, isAdverb } from "#lib/pipeline/statements/verb-groups";

const ADJUNCT_REACH = 14;

/** Shorter infinitives without quoted words say too little: `vowed to fight`. */
const MIN_INFINITIVE = 5;

/** Verbs that mostly take a clause: no further proof of one is asked for. */
const CLAUSE_VERBS = new Set(
  "say add tell argue insist claim suggest note predict warn contend admit acknowledge explain reply testify joke".split(
    " ",
  ),
);

/**
 * Reads what a reporting verb is followed by, past hearers, days and places:
 * `told | reporters in Leeds on Monday | that …`, `said | in a statement: | “…”`.
 *
 * @param inside the clause the verb stands in (see `clauseEnd`).
 */
export function readComplement(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  inside: ClauseContext,
): Complement | undefined {
  const start = contentStart(view, group);
  if (!start) return undefined;
  const { at, kind } = start;
  const { frames } = group.cue;
  if (kind === "quote") {
    const end = pastQuote(view, at);
    if (goesOnAfterQuote(view, end) && (frames.has("z") || frames.has("t"))) {
      return { kind: "bare", from: at, to: clauseEnd(view, at, groups, inside) };
    }
    return { kind, from: at, to: end };
  }
  const end = clauseEnd(view, at, groups, inside);
  const to =
    kind === "phrase"
      ? quotedPhraseEnd(view, at, end)
      : kind === "infinitive"
        ? infinitiveEnd(view, at, end)
        : end;
  const least = kind === "infinitive" && !holdsQuote(view, at, to) ? MIN_INFINITIVE : 2;
  return to - at < least ? undefined : { kind, from: at, to };
}

function contentStart(view: SentenceView, group: VerbGroup): Start | undefined {
  const { words, tokens } = view;
  const { frames, lemma } = group.cue;
  const sure = !CLAUSE_VERBS.has(lemma);
  let at = group.to;
  let hearerDone = !frames.has("a");
  while (at < tokens.length && at - group.to < REACH) {
    const word = words[at] ?? "";
    if (view.quoteAt[at]) return quoteStartsContent(view, at, frames);
    if (word === ":" || word === "," || isDash(word)) return afterMark(view, at, frames);
    if (word === "that" && frames.has("t") && !isDemonstrative(view, at)) return { at, kind: "that" };
    if (isQuestionWord(word) && frames.has("w")) return { at, kind: "question" };
    if (word === "to" && frames.has("i") && isInfinitive(view, at)) return { at, kind: "infinitive" };
    if (word === "not" && words[at + 1] === "to" && frames.has("i")) return { at, kind: "infinitive" };
    if (word === "as" && frames.has("n")) return undefined;
    const noun = claimNoun(view, at);
    if (noun !== undefined && frames.has("t")) return { at: noun, kind: "that" };
    if (isTime(view, at) || (isAdverb(word) && (at === group.to || !isSubjectPronoun(words[at + 1] ?? "")))) {
      at += 1;
      continue;
    }
    if (
      word === "at" &&
      /^(?:least|most)$/.test(words[at + 1] ?? "") &&
      frames.has("z") &&
      isClauseStart(view, at + 1, sure)
    ) {
      return { at, kind: "bare" };
    }
    if (opensWithAdjunct(view, at) && frames.has("z")) return { at, kind: "bare" };
    if (PREPOSITIONS.has(word) && !frames.has("n")) {
      const next = pastPhrase(view, at, frames, sure);
      if (typeof next !== "number") return next;
      at = next;
      continue;
    }
    const asked = frames.has("o") && at === group.to ? objectInfinitive(view, at) : undefined;
    if (asked !== undefined) return { at: asked, kind: "infinitive" };
    if (!hearerDone) {
      hearerDone = true;
      const next = pastHearer(view, at, lemma === "tell");
      if (next !== undefined) {
        at = next;
        continue;
      }
      if (lemma === "tell") return undefined;
    }
    if (frames.has("z") && isClauseStart(view, at, sure)) return { at, kind: "bare" };
    return frames.has("n") ? { at, kind: "phrase" } : undefined;
  }
  return undefined;
}

function quoteStartsContent(view: SentenceView, at: number, frames: ReadonlySet<Frame>): Start | undefined {
  if (frames.has("q") || frames.has("t")) return { at, kind: "quote" };
  return frames.has("n") ? { at, kind: "phrase" } : undefined;
}

/** After `:` or `,`: a quotation, or an insertion to step over (`said, with a smile, “…”`). */
function afterMark(view: SentenceView, mark: number, frames: ReadonlySet<Frame>): Start | undefined {
  const next = mark + 1;
  const quotes = frames.has("q") || frames.has("t");
  if (view.quoteAt[next]) {
    // said in his book, “The Long Way”
    const named = VENUES.has(view.words[mark - 1] ?? "") && isTitle(view, next, pastQuote(view, next));
    return quotes && !named ? { at: next, kind: "quote" } : undefined;
  }
  if (view.words[mark] === ":")
    return frames.has("q") && frames.has("z") ? { at: next, kind: "bare" } : undefined;
  if (view.words[next] === "that" && frames.has("t")) return { at: next, kind: "that" };
  const fence = view.words[mark] ?? "";
  for (let at = next; at < Math.min(view.tokens.length, next + 14); at += 1) {
    if (view.quoteAt[at]) return undefined;
    if (fence === "," ? view.words[at] !== "," : !isDash(view.words[at] ?? "")) continue;
    if (view.quoteAt[at + 1]) return quotes ? { at: at + 1, kind: "quote" } : undefined;
    return view.words[at + 1] === "that" && frames.has("t") ? { at: at + 1, kind: "that" } : undefined;
  }
  return undefined;
}

/** `says | despite his losses, he will stand`: an adjunct, a comma and a subject pronoun are said together. */
function opensWithAdjunct(view: SentenceView, from: number): boolean {
  if (
    !/^(?:despite|under|without|unlike|until|because|given|instead|if|once|unless)$/.test(
      view.words[from] ?? "",
    )
  )
    return false;
  for (let at = from + 1; at < Math.min(view.tokens.length, from + ADJUNCT_REACH); at += 1) {
    if (view.quoteAt[at] || /^[.;:]$/.test(view.words[at] ?? "")) return false;
    if (view.words[at] === ",") return isClauseStart(view, at + 1, true);
  }
  return false;
}

function isQuestionWord(word: string): boolean {
  return /^(?:whether|if|how|why|what|when|where|who)$/.test(word);
}

function holdsQuote(view: SentenceView, from: number, to: number): boolean {
  return view.quoteAt.slice(from, to).some((span) => span !== undefined);
}
