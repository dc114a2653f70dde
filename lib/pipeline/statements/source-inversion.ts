import { hasFiniteVerb } from "#lib/pipeline/statements/clauses";
import { PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import { subjectAfter } from "#lib/pipeline/statements/subject-after";
import { subjectBefore } from "#lib/pipeline/statements/subject-before";
import { type VerbGroup, isAdverb } from "#lib/pipeline/statements/verb-groups";

/** `“…,” | said Ms Diaz` · `The bridge will open, | said a spokesman for the city.` */
export function invertedSubject(
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
