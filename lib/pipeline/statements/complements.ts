import { isCapitalised } from "#lib/pipeline/segment/characters";
import type { Frame } from "#lib/pipeline/statements/cues";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { isDash } from "#lib/pipeline/statements/marks";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  HEARERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  VENUES,
} from "#lib/pipeline/statements/grammar.data";
import { pastQuote, quoteStart, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** What follows a reporting verb: its kind and its tokens `[from, to)`. */
export interface Complement {
  kind: "quote" | "that" | "bare" | "question" | "infinitive" | "phrase";
  from: number;
  to: number;
}

const REACH = 26;

/**
 * Reads what a reporting verb is followed by, past hearers, days and places:
 * `told | reporters in Leeds on Monday | that …`, `said | in a statement: | “…”`.
 */
export function readComplement(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Complement | undefined {
  const { frames } = group.cue;
  const start = contentStart(view, group, frames);
  if (!start) return undefined;
  const { at, kind } = start;
  if (kind === "quote") {
    const end = pastQuote(view, at);
    // “A” would fail: the clause goes on after its opening quotation.
    if (goesOnAfterQuote(view, at, end) && (frames.has("z") || frames.has("t"))) {
      return { kind: "bare", from: at, to: clauseEnd(view, at, groups) };
    }
    return { kind, from: at, to: end };
  }
  const to = clauseEnd(view, at, groups);
  if (to - at < 2) return undefined;
  return { kind, from: at, to };
}

interface Start {
  at: number;
  kind: Complement["kind"];
}

function contentStart(view: SentenceView, group: VerbGroup, frames: ReadonlySet<Frame>): Start | undefined {
  const { words, tokens } = view;
  let at = group.to;
  let hearerDone = !frames.has("a");
  const required = group.cue.lemma === "tell";
  while (at < tokens.length && at - group.to < REACH) {
    const word = words[at] ?? "";
    if (view.quoteAt[at])
      return frames.has("q") || frames.has("t")
        ? { at, kind: "quote" }
        : frames.has("n")
          ? { at, kind: "phrase" }
          : undefined;
    if (word === ":" || word === "," || isDash(word)) {
      const next = afterMark(view, at, frames);
      if (typeof next === "number") at = next;
      else return next;
      continue;
    }
    if (word === "that" && frames.has("t") && !isDemonstrative(view, at)) return { at, kind: "that" };
    if (isQuestionWord(word) && frames.has("w")) return { at, kind: "question" };
    if (word === "to" && frames.has("i") && isInfinitive(view, at)) return { at, kind: "infinitive" };
    if (word === "as" && frames.has("n")) return undefined;
    if (
      isTime(view, at) ||
      (isAdverb(word) && !isClauseStart(view, at + 1, frames, true)) ||
      (isAdverb(word) && at === group.to)
    ) {
      at += 1;
      continue;
    }
    if (PREPOSITIONS.has(word) && !frames.has("n")) {
      const next = pastPhrase(view, at, frames);
      if (typeof next === "number") at = next;
      else return next;
      continue;
    }
    if (!hearerDone) {
      hearerDone = true;
      const next = pastHearer(view, at, required);
      if (next !== undefined) {
        at = next;
        continue;
      }
      if (required) return undefined;
    }
    if (frames.has("z") && isClauseStart(view, at, frames, false)) return { at, kind: "bare" };
    if (frames.has("n") && !PREPOSITIONS.has(word)) return { at, kind: "phrase" };
    return undefined;
  }
  return undefined;
}

/** After `:` or `,`: a quotation, or an insertion to step over (`said, with a smile, “…”`). */
function afterMark(view: SentenceView, mark: number, frames: ReadonlySet<Frame>): number | Start | undefined {
  const next = mark + 1;
  if (view.quoteAt[next]) return frames.has("q") || frames.has("t") ? { at: next, kind: "quote" } : undefined;
  if (view.words[mark] === ":") return frames.has("q") ? { at: next, kind: "bare" } : undefined;
  if (view.words[next] === "that" && frames.has("t")) return { at: next, kind: "that" };
  if (view.words[mark] !== ",") return undefined;
  for (let at = next; at < Math.min(view.tokens.length, next + 14); at += 1) {
    if (view.quoteAt[at]) return undefined;
    if (view.words[at] !== ",") continue;
    const after = at + 1;
    if (view.quoteAt[after]) return { at: after, kind: "quote" };
    if (view.words[after] === "that") return frames.has("t") ? { at: after, kind: "that" } : undefined;
    return undefined;
  }
  return undefined;
}

/** `that year`, `that's`: a pronoun or determiner, no conjunction. */
function isDemonstrative(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1] ?? "";
  return next === "'s" || next === "," || next === ".";
}

function isQuestionWord(word: string): boolean {
  return /^(?:whether|if|how|why|what|when|where|who)$/.test(word);
}

function isInfinitive(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1] ?? "";
  const token = view.tokens[at + 1];
  return (
    token?.kind === "word" &&
    !isCapitalised(token.text) &&
    !DETERMINERS.has(next) &&
    !POSSESSIVES.has(next) &&
    !OBJECT_PRONOUNS.has(next) &&
    !HEARERS.has(next) &&
    !VENUES.has(next)
  );
}

function isTime(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  const next = view.words[at + 1] ?? "";
  if (next === "'s") return false;
  if (view.mentionAt[at]) return false;
  if (/^(?:last|this|next|earlier|late|early)$/.test(word)) return TIME_WORDS.has(next);
  if (view.tokens[at]?.kind === "number")
    return TIME_WORDS.has(view.words[at - 1] ?? "") || TIME_WORDS.has(next);
  return TIME_WORDS.has(word);
}

/** Whether a clause without `that` may begin at `at`: a noun phrase with a finite verb somewhere behind it. */
function isClauseStart(view: SentenceView, at: number, frames: ReadonlySet<Frame>, strict: boolean): boolean {
  const token = view.tokens[at];
  const word = view.words[at] ?? "";
  if (!token || token.kind === "punct") return /^[$£€]$/.test(token?.text ?? "");
  if (view.quoteAt[at]) return frames.has("q");
  if (SUBJECT_PRONOUNS.has(word) && word !== "who") return true;
  if (strict || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word)) return false;
  if (SUBORDINATORS.has(word) && !/^(?:if|while|when|although|since|because|unless|what|until)$/.test(word))
    return false;
  return hasFiniteVerb(view, at);
}

function hasFiniteVerb(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.tokens.length, from + 45); at += 1) {
    const word = view.words[at] ?? "";
    if (/^[;:]$/.test(word)) return false;
    if (view.quoteAt[at]) return true;
    if (AUXILIARIES.has(word) && word !== "'s") return true;
    if (
      /[a-z]{2}(?:ed|s)$/.test(word) &&
      view.tokens[at]?.kind === "word" &&
      !isCapitalised(view.tokens[at]?.text ?? "")
    )
      return true;
    if (IRREGULAR_PAST.test(word)) return true;
  }
  return false;
}

const IRREGULAR_PAST =
  /^(?:got|went|came|took|made|gave|knew|saw|told|said|won|lost|held|kept|left|felt|found|ran|spoke|met|brought|sent|paid|led|stood|set|put|let|want|need|believe|think|know|say|fell|rose|broke|chose|grew|began)$/;

/**
 * Steps over a prepositional phrase after the verb, or finds the content inside its reach:
 * `said | in an interview | he would`, `said | of Ms Hall: | “…”`.
 */
function pastPhrase(
  view: SentenceView,
  from: number,
  frames: ReadonlySet<Frame>,
): number | Start | undefined {
  const { words, tokens } = view;
  for (let at = from + 1; at < Math.min(tokens.length, from + REACH); at += 1) {
    const word = words[at] ?? "";
    if (view.quoteAt[at]) {
      const end = pastQuote(view, at);
      if (isShortTitle(view, at, end)) {
        at = end - 1;
        continue;
      }
      return frames.has("q") || frames.has("t") ? { at, kind: "quote" } : undefined;
    }
    if (word === ":" || word === "," || isDash(word)) {
      if (
        word === "," &&
        (isTime(view, at + 1) || tokens[at + 1]?.kind === "number" || isPlaceInsertion(view, at))
      )
        continue;
      return at;
    }
    if (word === "that" && frames.has("t") && !isDemonstrative(view, at)) return { at, kind: "that" };
    if (isQuestionWord(word) && frames.has("w") && word !== "when" && word !== "where")
      return { at, kind: "question" };
    if (at > from + 1 && SUBJECT_PRONOUNS.has(word) && word !== "who" && frames.has("z"))
      return { at, kind: "bare" };
    if ((VENUES.has(word) || isTime(view, at)) && frames.has("z")) {
      let next = at + 1;
      while (isTime(view, next) || (/^(?:on|in|at)$/.test(words[next] ?? "") && isTime(view, next + 1)))
        next += 1;
      const token = tokens[next];
      const opens =
        token &&
        (DETERMINERS.has(words[next] ?? "") ||
          POSSESSIVES.has(words[next] ?? "") ||
          isCapitalised(token.text));
      if (opens && !isCapitalised(tokens[at]?.text ?? "") && isClauseStart(view, next, frames, false))
        return { at: next, kind: "bare" };
      if (opens && isTime(view, next - 1) && isClauseStart(view, next, frames, false))
        return { at: next, kind: "bare" };
    }
    if (AUXILIARIES.has(word) && word !== "'s") return undefined;
    if (/^[.?!]$/.test(word)) return undefined;
  }
  return undefined;
}

/** A quotation that names a broadcast or work: `on “The Late Hour”`. */
function isShortTitle(view: SentenceView, from: number, to: number): boolean {
  const inner = view.tokens.slice(from + 1, to - 1).filter(({ kind }) => kind === "word");
  if (inner.length === 0 || inner.length > 7) return false;
  const before = view.words[from - 1] ?? "";
  if (before === "," || before === ":") return false;
  return inner.every(({ text }) => isCapitalised(text) || /^(?:the|of|a|and|in|with|to|for|on)$/.test(text));
}

/** `in Leeds, England, that`: a place inside a place. */
function isPlaceInsertion(view: SentenceView, comma: number): boolean {
  const place = view.tokens[comma + 1];
  return !!place && isCapitalised(place.text) && !view.quoteAt[comma + 1] && view.words[comma + 2] === ",";
}

/** Steps over the hearer: `told | the Leeds Post | …`, `told | reporters | …`, `warned | his colleagues | that …`. */
function pastHearer(view: SentenceView, from: number, required: boolean): number | undefined {
  const { words, tokens } = view;
  const word = words[from] ?? "";
  let end: number | undefined;
  if (OBJECT_PRONOUNS.has(word) || HEARERS.has(word)) end = from + 1;
  else if (
    tokens[from] &&
    (isCapitalised(tokens[from].text) || DETERMINERS.has(word) || POSSESSIVES.has(word))
  )
    end = hearerEnd(view, from);
  else if (required) end = hearerEnd(view, from);
  if (end === undefined) return undefined;
  if (required) return end;
  // An optional hearer is one only before a mark or `that`.
  const next = words[end] ?? "";
  return next === "that" ||
    next === "," ||
    next === ":" ||
    view.quoteAt[end] ||
    PREPOSITIONS.has(next) ||
    next === "to"
    ? end
    : undefined;
}

function hearerEnd(view: SentenceView, from: number): number {
  const { words, tokens } = view;
  let at = from;
  if (DETERMINERS.has(words[at] ?? "") || POSSESSIVES.has(words[at] ?? "")) at += 1;
  for (; at < tokens.length && at - from < 12; at += 1) {
    const word = words[at] ?? "";
    const token = tokens[at];
    if (!token || view.quoteAt[at] || (token.kind === "punct" && token.text !== "&")) break;
    if (at > from && (DETERMINERS.has(word) || POSSESSIVES.has(word) || SUBJECT_PRONOUNS.has(word))) break;
    if (SUBORDINATORS.has(word) || PREPOSITIONS.has(word) || (AUXILIARIES.has(word) && word !== "'s")) break;
    if (at > from && HEARERS.has(words[at - 1] ?? "")) break;
    if (isTime(view, at) && at > from) break;
  }
  return at;
}

/** After a quotation that opens the content, the clause goes on in the reporter's words. */
function goesOnAfterQuote(view: SentenceView, from: number, end: number): boolean {
  const next = view.words[end] ?? "";
  const token = view.tokens[end];
  if (!token || token.kind !== "word") return false;
  const last = view.tokens[end - 2];
  if (last && /^[.?!,…]$/.test(last.text) && quoteStart(view, end - 1) === from) return false;
  return AUXILIARIES.has(next) || PREPOSITIONS.has(next) || /^(?:and|or|because|that|to)$/.test(next);
}
