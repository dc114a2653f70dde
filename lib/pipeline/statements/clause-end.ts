import { findCue } from "#lib/pipeline/statements/cues";
import { CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from "#lib/pipeline/statements/grammar.data";
import { atSentenceEnd, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { findVerbGroups, isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** Turns of the reporter's own after a reported clause: `…, though few agreed`, `…, according to`. */
const CONCESSIVE = /^(?:though|although|despite)$/;

/**
 * Where the reported clause that begins at `from` ends: at the sentence's end, or before the reporter speaks again.
 *
 *     said he would go | , adding that …        said he would go | and that … (goes on)
 *     said he would go | but warned that …      said he would go | , according to …
 *     said he would go | , though few believed it
 */
export function clauseEnd(
  view: SentenceView,
  from: number,
  groups: readonly VerbGroup[] = findVerbGroups(view),
): number {
  const { words, tokens } = view;
  let at = from;
  while (at < tokens.length) {
    if (view.quoteAt[at]) {
      at = pastQuote(view, at);
      continue;
    }
    const word = words[at] ?? "";
    if (word === ";") break;
    if (atSentenceEnd(view, at)) break;
    if (at > from && (word === "," || isDash(word)) && reporterResumes(view, at + 1, groups)) break;
    if (at > from && CONJUNCTIONS.has(word) && reportResumes(view, at + 1, groups)) {
      break;
    }
    at += 1;
  }
  while (at > from && !view.quoteAt[at - 1] && (words[at - 1] === "," || isDash(words[at - 1] ?? "")))
    at -= 1;
  return at;
}

export function isDash(word: string): boolean {
  return /^(?:[—–]|-{1,3})$/.test(word);
}

/** After a comma or dash: a participle of reporting, a source, a concession, or a joined report. */
function reporterResumes(view: SentenceView, at: number, groups: readonly VerbGroup[]): boolean {
  const word = view.words[at] ?? "";
  if (CONCESSIVE.test(word)) return true;
  if (word === "according") return true;
  if (CONJUNCTIONS.has(word)) return reportResumes(view, at + 1, groups);
  let verb = at;
  while (isAdverb(view.words[verb] ?? "")) verb += 1;
  const cue = findCue(view.words[verb] ?? "");
  if (cue?.form === "ing" && !view.mentionAt[verb]) return true;
  return /^(?:citing|referring|pointing|alluding|drawing|echoing|prompting|sparking|speaking|vowing|using)$/.test(
    view.words[verb] ?? "",
  );
}

/** After a conjunction: the reporting goes on, with or without naming its subject: `and said`, `but he warned`. */
function reportResumes(view: SentenceView, at: number, groups: readonly VerbGroup[]): boolean {
  let verb = at;
  while (isAdverb(view.words[verb] ?? "")) verb += 1;
  const direct = groups.find(
    ({ from, at: cueAt, shape }) => (from === verb || cueAt === verb) && shape !== "infinitive",
  );
  if (direct) return direct.shape === "finite" ? direct.cue.form !== "base" : true;
  // "but he said", "and Ms Diaz said"
  const subjectEnd = SUBJECT_PRONOUNS.has(view.words[verb] ?? "")
    ? verb + 1
    : (view.mentionAt[titleEnd(view, verb)]?.to ?? -1);
  if (subjectEnd < 0) return false;
  let next = subjectEnd;
  while (isAdverb(view.words[next] ?? "")) next += 1;
  const own = groups.find(
    ({ from, at: cueAt, shape }) =>
      shape === "finite" && (from === next || cueAt === next || from === subjectEnd),
  );
  return own !== undefined && !PREPOSITIONS.has(view.words[verb] ?? "");
}

function titleEnd(view: SentenceView, at: number): number {
  for (let position = at; position < at + 4; position += 1) if (view.mentionAt[position]) return position;
  return at;
}
