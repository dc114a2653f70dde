import { isIrregularPast } from "#lib/pipeline/statements/clauses";
import { findCue } from "#lib/pipeline/statements/cues";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "#lib/pipeline/statements/grammar.data";
import { isDash } from "#lib/pipeline/statements/marks";
import { reportResumes, titleEnd } from "#lib/pipeline/statements/report-resumes";
import {
  type SentenceView,
  atSentenceEnd,
  closesWithComma,
  pastQuote,
} from "#lib/pipeline/statements/sentence-view";
import { type VerbGroup, isAdverb } from "#lib/pipeline/statements/verb-groups";

/** Turns of the reporter's own after a reported clause: `…, though few agreed`, `…, despite the rain`. */
const CONCESSIVE = /^(?:though|although|despite|whereas)$/;

/** A concession sooner than this is an insertion: `Mr Roe, despite his wealth, is …`. */
const CONCESSIVE_MIN = 4;

/** Participles a reporter adds to a report: `…, citing two officials`. */
const REPORTER_PARTICIPLES =
  /^(?:citing|referring|pointing|alluding|drawing|echoing|prompting|sparking|speaking|vowing|using|ending|leaving|raising)$/;

/** The clause a reporting verb stands in. */
export type ClauseContext = "main" | "subordinate" | "relative";

const INSERTION_REACH = 25;

const APPOSITION_REACH = 40;
const INSERTION_WORDS = 6;

/**
 * Where the reported clause that begins at `from` ends: at the sentence's end, or before the reporter speaks again.
 *
 *     said he would go | , adding that …        said he would go | and that … (goes on)
 *     said he would go | but warned that …      said he would go | , according to …
 *     said he would go | , though few believed it
 *
 * @param inside the report itself stands in a clause that a main clause or main verb follows:
 *   `While Ms Diaz said she would go | , she stayed.` · `Ms Diaz, who said she would go | , stayed.`
 */
export function clauseEnd(
  view: SentenceView,
  from: number,
  groups: readonly VerbGroup[],
  inside: ClauseContext = "main",
): number {
  const { words, tokens } = view;
  let at = from;
  let depth = 0;
  while (at < tokens.length) {
    if (view.quoteAt[at]) {
      at = pastQuote(view, at);
      // “When he said “we go,” the hall …”, “said it was “a shame,” adding …”: the comma stands inside the marks.
      if (depth === 0 && closesWithComma(view, at) && endsAtComma(view, from, at, groups, inside)) break;
      continue;
    }
    const word = words[at] ?? "";
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (depth < 0 || word === ";" || atSentenceEnd(view, at)) break;
    if (word === ":" && view.quoteAt[at + 1]) break;
    if (at > from && depth === 0) {
      if (word === "," && endsAtComma(view, from, at + 1, groups, inside)) break;
      if (isDash(word)) {
        const close = pairedDash(view, at);
        if (close === undefined || endsAtComma(view, from, at + 1, groups, "main")) break;
        at = close;
        if (CONJUNCTIONS.has(words[at + 1] ?? "") && reportResumes(view, at + 2, groups, from)) {
          at = close;
          break;
        }
      }
      if (CONJUNCTIONS.has(word) && reportResumes(view, at + 1, groups, from)) break;
      if (
        word === "before" &&
        /^(?:adding|saying|telling|warning|turning|leaving|going)$/.test(words[at + 1] ?? "")
      )
        break;
    }
    at += 1;
  }
  while (at > from && !view.quoteAt[at - 1] && (words[at - 1] === "," || isDash(words[at - 1] ?? "")))
    at -= 1;
  return at;
}

function endsAtComma(
  view: SentenceView,
  from: number,
  at: number,
  groups: readonly VerbGroup[],
  inside: ClauseContext,
): boolean {
  const word = view.words[at] ?? "";
  if (word === "according" || word === "compared") return true;
  if (CONCESSIVE.test(word)) return at - from > CONCESSIVE_MIN && !isInsertion(view, at);
  if (inside === "subordinate" && opensMainClause(view, at)) return true;
  if (inside === "relative" && opensMainVerb(view, at, groups)) return true;
  if (CONJUNCTIONS.has(word) || word === "while") return reportResumes(view, at + 1, groups, from);
  if (isAside(view, at, groups)) return true;
  if (isLastApposition(view, at)) return true;
  return isParticiple(view, at);
}

/** A concession that a comma closes soon, or that parts a relative word from its verb: `old, | though sound, | houses`. */
function isInsertion(view: SentenceView, at: number): boolean {
  if (SUBORDINATORS.has(view.words[at - 2] ?? "")) return true;
  const close = view.words.indexOf(",", at);
  return close > at && close - at <= INSERTION_WORDS && !hasVerb(view, at, close);
}

/** `…, | a five-minute drive from the coast.`: an apposition that closes the sentence. */
function isLastApposition(view: SentenceView, at: number): boolean {
  if (!/^(?:an?|the)$/.test(view.words[at] ?? "")) return false;
  const rest = view.words.slice(at, at + APPOSITION_REACH);
  const relative = rest.findIndex((word) =>
    /^(?:who|which|that|where|when|whose|he|she|it|they|we)$/.test(word),
  );
  return !rest.includes(",") && !hasVerb(view, at, relative < 0 ? at + rest.length : at + relative);
}

/** A helping verb or plain past in tokens `[from, to)`, outside quotations. */
function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < Math.min(view.words.length, to); at += 1) {
    const word = view.words[at] ?? "";
    if (!view.quoteAt[at] && ((AUXILIARIES.has(word) && word !== "'s") || isIrregularPast(word))) return true;
  }
  return false;
}

/** A participle of reporting, or one that comments on the report. */
function isParticiple(view: SentenceView, at: number): boolean {
  let verb = at;
  while (isAdverb(view.words[verb] ?? "")) verb += 1;
  // "…, having said in May that …"
  if (view.words[verb] === "having" && findCue(view.words[verb + 1] ?? "")?.form === "past") return true;
  const word = view.words[verb] ?? "";
  if (view.mentionAt[verb]) return false;
  return findCue(word)?.form === "ing" || REPORTER_PARTICIPLES.test(word);
}

/** The second of a pair of dashes around an insertion: `a vote — promised in May — would …`. */
function pairedDash(view: SentenceView, dash: number): number | undefined {
  for (let at = dash + 2; at < Math.min(view.tokens.length - 3, dash + INSERTION_REACH); at += 1) {
    if (isDash(view.words[at] ?? "") && !view.quoteAt[at]) return at;
  }
  return undefined;
}

/** After a comma: the verb whose subject a relative clause described: `…, who said she would go, | left`. */
function opensMainVerb(view: SentenceView, at: number, groups: readonly VerbGroup[]): boolean {
  const word = view.words[at] ?? "";
  return word.endsWith("ed") || groups.some(({ from, shape }) => from === at && shape === "finite");
}

/** After a comma: the subject of a main clause. */
function opensMainClause(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  return (
    SUBJECT_PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    view.mentionAt[titleEnd(view, at)] !== undefined
  );
}

/** `…, Ms Diaz said.` after a clause: the clause ends here for any verb inside it. */
function isAside(view: SentenceView, at: number, groups: readonly VerbGroup[]): boolean {
  const group = groups.find(({ at: cue, shape }) => shape === "finite" && cue >= at && cue < at + 8);
  if (!group || !/^[,.]$/.test(view.words[group.to] ?? ".")) return false;
  for (let position = at; position < group.from; position += 1) {
    if (view.tokens[position]?.kind !== "word" || view.quoteAt[position]) return false;
  }
  return group.from > at || group.cue.frames.has("p");
}
