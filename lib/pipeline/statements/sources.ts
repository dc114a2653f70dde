import { PLURAL, agrees, isThatOrQuote } from "#lib/pipeline/statements/agreement";
import type { Attribution } from "#lib/pipeline/statements/attribution";
import { CONJUNCTIONS } from "#lib/pipeline/statements/grammar.data";
import { skipInsertionsLeft } from "#lib/pipeline/statements/insertions";
import { leadingSubject, subjectStartingAt } from "#lib/pipeline/statements/leading-subject";
import { isDash } from "#lib/pipeline/statements/marks";
import { reportsPlainly } from "#lib/pipeline/statements/report-resumes";
import { type SentenceView, closesWithComma, pastQuote } from "#lib/pipeline/statements/sentence-view";
import type { Source } from "#lib/pipeline/statements/source";
import { invertedSubject } from "#lib/pipeline/statements/source-inversion";
import type { Subject } from "#lib/pipeline/statements/subject";
import { subjectBefore } from "#lib/pipeline/statements/subject-before";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** Finds who a reporting verb belongs to; undefined when no speaker is to be had. */
export function findSource(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  found: readonly Attribution[],
): Source | undefined {
  if (group.shape === "finite") return finiteSource(view, group, groups, found);
  if (group.shape === "infinitive") {
    const governor = governorStart(view, group.from);
    const subject = governor === undefined ? undefined : subjectBefore(view, governor);
    return subject && { subject, from: subject.from, to: group.to, inverted: false };
  }
  return participleSource(view, group, found);
}

function finiteSource(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  found: readonly Attribution[],
): Source | undefined {
  const before = view.words[skipInsertionsLeft(view, group.from - 1)];
  if (wasAsked(view, group)) return undefined;
  // "… - having warned in May that"
  const added = view.words[group.from] === "having" && isDash(view.words[group.from - 1] ?? "");
  if (added) return inherit(view, group, found);
  const inverted = invertedSubject(view, group, groups);
  if (inverted) return { subject: inverted, from: group.from, to: inverted.to, inverted: true };
  const subject = subjectBefore(view, group.from);
  if (subject) {
    return agrees(view, group, subject)
      ? { subject, from: subject.from, to: group.to, inverted: false }
      : undefined;
  }
  if (before === undefined) return undefined;
  if (group.cue.form === "base") {
    const leading =
      CONJUNCTIONS.has(before) && isThatOrQuote(view, group.to)
        ? leadingSubject(view, group.from)
        : undefined;
    const plural = leading && leading.kind !== "person" && agrees(view, group, leading);
    return plural ? { subject: leading, from: group.from, to: group.to, inverted: false } : undefined;
  }
  const joined = CONJUNCTIONS.has(before) && reportsPlainly(view, group);
  return joined || before === "," ? inherit(view, group, found) : undefined;
}

/** `Mr Roe, | asked about the bridge, | said …`: he was asked. */
function wasAsked(view: SentenceView, { at, from, cue }: VerbGroup): boolean {
  const passive = cue.lemma === "ask" && cue.form === "past" && from === at && view.words[at - 1] === ",";
  return (
    passive &&
    /^(?:about|if|whether|by|why|what|how|when|who|to|on|for|in|at)$/.test(view.words[at + 1] ?? "")
  );
}

/** Things that speak in writing: `a letter saying that …`. */
const DOCUMENTS =
  /^(?:statement|letter|report|resolution|tweet|email|e-mail|memo|post|article|column|ad|advert|book|bill|motion|note|editorial|release|filing|sign|poll|study|text|document|message|petition|ruling|law)$/;

/** `…, adding that` borrows its speaker; `a letter saying that` has its own. */
function participleSource(
  view: SentenceView,
  group: VerbGroup,
  found: readonly Attribution[],
): Source | undefined {
  const before = view.words[group.from - 1];
  if (before === undefined)
    return { ...laterSubject(view, group), from: group.from, to: group.to, inverted: false };
  if (
    /^(?:,|by|before|after|while|and|when|in|from|-|--|—|–)$/.test(before) ||
    view.quoteAt[group.from - 1]
  ) {
    return inherit(view, group, found);
  }
  const own = subjectBefore(view, group.from);
  if (!own) return undefined;
  const source: Source = { subject: own, from: own.from, to: group.to, inverted: false };
  const last = view.words[own.to - 1] ?? "";
  if (
    own.kind !== "phrase" ||
    DOCUMENTS.test(last) ||
    PLURAL.test(last) ||
    view.words[own.from - 1] === "with"
  )
    return source;
  const leading = leadingSubject(view, group.from);
  return leading && leading.kind !== "phrase" ? { ...source, subject: leading } : source;
}

/** `Declaring that he alone could win, | Mr Roe | left.`, `Recalling “the price,” | the letter | …`; `Adding, “…”` has none. */
function laterSubject(view: SentenceView, group: VerbGroup): { subject?: Subject } {
  const quoted = view.quoteAt[group.to] !== undefined;
  if (view.words[group.to] !== "that" && !quoted) return {};
  const end = quoted ? pastQuote(view, group.to) : view.words.indexOf(",", group.to);
  const main =
    quoted && !closesWithComma(view, end) ? view.words.indexOf(",", end) + 1 : end + (quoted ? 0 : 1);
  const subject = end < 0 || main < 1 ? undefined : subjectStartingAt(view, main, view.tokens.length);
  return subject ? { subject } : {};
}

/** A participle or joined verb speaks with the voice of the report before it, or of the main clause. */
function inherit(view: SentenceView, group: VerbGroup, found: readonly Attribution[]): Source {
  const subject = found.at(-1)?.subject ?? leadingSubject(view, group.from);
  return { ...(subject ? { subject } : {}), from: group.from, to: group.to, inverted: false };
}

const GOVERNOR = /^(?:continued|continues|went|goes|began|begins|quick|rushed|hastened|proceeded|took)$/;

const BETWEEN =
  /^(?:used|seemed|appeared|later|on|his|her|the|their|out|of|way|twitter|facebook|instagram|x|social|media|airwaves|stage|floor|to|was|is|were|had|has|are|be|been|moved)$/;

/** `went on | to say`, `was quick | to add`: where the governing verb phrase begins. */
function governorStart(view: SentenceView, to: number): number | undefined {
  let at = to;
  let governed = false;
  while (at > 0 && to - at < 7 && !view.quoteAt[at - 1]) {
    const word = view.words[at - 1] ?? "";
    if (GOVERNOR.test(word)) governed = true;
    else if (!BETWEEN.test(word)) break;
    at -= 1;
  }
  return governed ? at : undefined;
}
