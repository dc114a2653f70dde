import { PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from "#lib/pipeline/statements/grammar.data";
import { hangsOnPreposition, nounPhraseEnd } from "#lib/pipeline/statements/noun-phrases";
import { personPhraseStart } from "#lib/pipeline/statements/person-phrase";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import { hasNoun, isDefinite, possessive } from "#lib/pipeline/statements/subject-words";

/** The subject after the verb: `said | Ann Diaz, a member of the panel` · `said | a spokesman for the company`. */
export function subjectAfter(view: SentenceView, at: number): Subject | undefined {
  const word = view.words[at] ?? "";
  if (SUBJECT_PRONOUNS.has(word))
    return word === "who" ? undefined : { kind: "pronoun", word, at, from: at, to: at + 1 };
  if (PREPOSITIONS.has(word)) return undefined;
  const end = nounPhraseEnd(view, at);
  if (end === at || !hasNoun(view, at, end)) return undefined;
  const mention = view.mentions.find(({ from, to }) => from >= at && to <= end + 6 && !view.quoteAt[from]);
  if (mention && !possessive(view, mention.to) && noComma(view, at, mention.from)) {
    const from = personPhraseStart(view, mention);
    if (from <= at || (!hangsOnPreposition(view, from) && mention.from < end))
      return { kind: "person", mention, from: at, to: mention.to };
    if (
      hangsOnPreposition(view, from) &&
      /^(?:to|of|for)$/.test(view.words[from - 1] ?? "") &&
      mention.from - from > 1
    ) {
      return { kind: "person", mention, from: at, to: mention.to };
    }
  }
  // "said the chief executive, Ann Diaz."
  const apposed = view.words[end] === "," ? view.mentionAt[end + 1] : undefined;
  if (apposed && /^[,.]$/.test(view.words[apposed.to] ?? ".") && isDefinite(view, at, end)) {
    return { kind: "person", mention: apposed, from: at, to: apposed.to };
  }
  if (/^(?:on|in|at|to|that|about|during)$/.test(word) || TIME_WORDS.has(word)) return undefined;
  return { kind: "phrase", from: at, to: end };
}

function noComma(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.tokens[at]?.kind === "punct") return false;
  return true;
}
