import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** The last word of a noun phrase that may take a plural verb. */
export const PLURAL =
  /s$|^(?:people|men|women|police|children|both|many|some|others|most|few|several|all|media|majority|percent|critics|one|two|third|half|who|they|we|those|each|another|ten|nine|eight|seven|six|five|four|\d+)$/;

/** Verbs whose base or third form is more often a noun. */
const NOUN_LIKE =
  /^(?:state|promise|reason|note|express|estimate|project|report|claim|comment|post|tweet|text|email|share|offer|question|charge|object|counter|stress|signal|hint|start|finish|press|answer|demand|call|label|brand|term|blast|praise|credit|quote|cite|lecture|reference|protest|rail|mention|pledge|vow|recount|begin|read)$/;

/** Number agreement, which parts `officials say` from `the state`, and verbs from nouns of the same form. */
export function agrees(view: SentenceView, group: VerbGroup, subject: Subject): boolean {
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

/** Whether `that` or a quotation stands at `at`. */
export function isThatOrQuote(view: SentenceView, at: number): boolean {
  return view.words[at] === "that" || view.quoteAt[at] !== undefined || view.quoteAt[at + 1] !== undefined;
}
