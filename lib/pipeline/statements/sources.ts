import type { Attribution } from "#lib/pipeline/statements/attribution";
import { reportsPlainly } from "#lib/pipeline/statements/clause-end";
import { hasFiniteVerb } from "#lib/pipeline/statements/clauses";
import {
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from "#lib/pipeline/statements/grammar.data";
import { isDash } from "#lib/pipeline/statements/marks";
import { closesWithComma, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import {
  leadingSubject,
  skipInsertionsLeft,
  subjectStartingAt,
  type Subject,
  subjectAfter,
  subjectBefore,
} from "#lib/pipeline/statements/subjects";
import { isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** The grammatical source of a report: who, and where source and verb together begin and end. */
export interface Source {
  /** Absent when the sentence leaves it to the one before. */
  subject?: Subject;
  from: number;
  to: number;
  /** The verb comes first: `said Ms Diaz`. */
  inverted: boolean;
}

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

const PLURAL =
  /s$|^(?:people|men|women|police|children|both|many|some|others|most|few|several|all|media|majority|percent|critics|one|two|third|half|who|they|we|those|each|another|ten|nine|eight|seven|six|five|four|\d+)$/;
/** Verbs whose base or third form is more often a noun. */
const NOUN_LIKE =
  /^(?:state|promise|reason|note|express|estimate|project|report|claim|comment|post|tweet|text|email|share|offer|question|charge|object|counter|stress|signal|hint|start|finish|press|answer|demand|call|label|brand|term|blast|praise|credit|quote|cite|lecture|reference|protest|rail|mention|pledge|vow|recount|begin|read)$/;

/** Number agreement, which parts `officials say` from `the state`, and verbs from nouns of the same form. */
function agrees(view: SentenceView, group: VerbGroup, subject: Subject): boolean {
  const { form, lemma } = group.cue;
  if (group.from !== group.at || form === "past" || form === "ing") return true;
  if (subject.kind === "person") {
    if (lemma === "state" && !isThatOrQuote(view, group.to)) return false;
    return form === "third" || view.words[group.at - 1] === "who";
  }
  if (subject.kind === "pronoun")
    return form === "third"
      ? /^(?:he|she|it|who)$/.test(subject.word)
      : !/^(?:he|she|it)$/.test(subject.word);
  const words = view.words.slice(subject.from, subject.to);
  if (lemma === "state" || (NOUN_LIKE.test(lemma) && !isThatOrQuote(view, group.to))) return false;
  return form === "third" || words.some((word) => PLURAL.test(word)) || words.includes("and");
}

function isThatOrQuote(view: SentenceView, at: number): boolean {
  return view.words[at] === "that" || view.quoteAt[at] !== undefined || view.quoteAt[at + 1] !== undefined;
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
  /^(?:used|seemed|appeared|later|on|his|her|the|their|out|of|way|twitter|facebook|stage|floor|to|was|is|were|had|has|are|be|been|moved)$/;

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

/** `“…,” | said Ms Diaz` · `The bridge will open, | said a spokesman for the city.` */
function invertedSubject(
  view: SentenceView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Subject | undefined {
  const { frames, form, lemma } = group.cue;
  if (group.from !== group.at || form === "ing" || form === "base") return undefined;
  const before = group.from - 1;
  const comma = view.words[before] === ",";
  const afterQuote = view.quoteAt[comma ? before - 1 : before] !== undefined;
  if (!(afterQuote ? frames.has("q") : comma && frames.has("p") && lemma !== "tell")) return undefined;
  const subject = subjectAfter(view, group.to);
  if (!subject || !closesAside(view, subject.to)) return undefined;
  if (afterQuote) return subject;
  if (subject.kind === "pronoun" || !hasFiniteVerb(view, 0, before)) return undefined;
  if (groups.some(({ at }) => at > group.at && at < subject.to + 3)) return undefined;
  const straight = subjectBefore(view, group.from);
  // "Ms Diaz, a member of the panel, said the plan …" is straight.
  const apposed = straight?.kind === "person" && /^[,(]$/.test(view.words[straight.mention.to] ?? "");
  return apposed && straight.from < 3 ? undefined : subject;
}

/** What may follow an inverted speaker: a mark, an apposition, a phrase of time or place. */
function closesAside(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || view.quoteAt[at] || view.tokens[at]?.kind === "punct") return true;
  if (PREPOSITIONS.has(word) || TIME_WORDS.has(word) || isAdverb(word)) return true;
  return (
    /^(?:who|as|when|while|whose|last|this|after|before|that|which)$/.test(word) &&
    !SUBJECT_PRONOUNS.has(view.words[at - 1] ?? "")
  );
}
